import { employersOf } from '../known-employer.js';

// Names and kinds: mostly lists of public job boards and the reference of the trade, November 2026. The other names, sites
// and owners, and employers that own or belong to those: commonly known, not looked up; left out where in doubt.
export const payers = employersOf(
  'payer',
  `
Aetna | aetna.com | Aetna Life Insurance Company; Aetna, a CVS Health Company | CVS Health
Alignment Health | alignmenthealth.com | Alignment Healthcare; Alignment Health Plan
Arkansas Blue Cross | arkansasbluecross.com | Arkansas Blue Cross and Blue Shield
BCBS Nebraska | nebraskablue.com | Blue Cross and Blue Shield of Nebraska
BCBS Rhode Island | bcbsri.com | Blue Cross & Blue Shield of Rhode Island; BCBSRI
BCBS Wyoming | bcbswy.com | Blue Cross Blue Shield of Wyoming
Blue Cross & Blue Shield of Mississippi | bcbsms.com | BCBS Mississippi
Blue Cross Blue Shield of Arizona | azblue.com | AZ Blue; BCBSAZ
Blue Cross Blue Shield of Illinois | bcbsil.com | BCBSIL; Blue Cross and Blue Shield of Illinois | Health Care Service Corporation
Blue Cross Blue Shield of Kansas | bcbsks.com | Blue Cross and Blue Shield of Kansas
Blue Cross Blue Shield of Louisiana | bcbsla.com | Louisiana Blue; Blue Cross and Blue Shield of Louisiana
Blue Cross Blue Shield of Massachusetts | bluecrossma.org | BCBSMA
Blue Cross Blue Shield of Michigan | bcbsm.com | BCBSM
Blue Cross Blue Shield of Texas | bcbstx.com | BCBSTX; Blue Cross and Blue Shield of Texas | Health Care Service Corporation
Blue Cross NC | bluecrossnc.com | Blue Cross and Blue Shield of North Carolina; Blue Cross Blue Shield of North Carolina; BCBSNC
Blue KC | bluekc.com | Blue Cross and Blue Shield of Kansas City
Blue Shield of California | blueshieldca.com | California Physicians' Service
BlueCross BlueShield of Tennessee | bcbst.com | Blue Cross Blue Shield of Tennessee; BCBST
Cambia Health Solutions | cambiahealth.com | Cambia
Capital Blue Cross | capbluecross.com | Capital BlueCross
CareFirst | carefirst.com | CareFirst BlueCross BlueShield
Carelon | carelon.com | | Elevance Health
CareSource | caresource.com
Centene | centene.com
Cigna | cigna.com | The Cigna Group; Cigna Healthcare
Clover Health | cloverhealth.com
CVS Health | cvshealth.com | CVS; CVS Health / Aetna
Delta Dental of Michigan | deltadentalmi.com | Delta Dental of Michigan (Renaissance)
Devoted Health | devoted.com
Elevance Health | elevancehealth.com | Anthem; Anthem Blue Cross; Anthem Blue Cross and Blue Shield; Anthem Blue Cross Blue Shield
EmblemHealth | emblemhealth.com
Evernorth | evernorth.com | Evernorth Health Services; Evernorth Health | Cigna
Evolent Health | evolent.com | Evolent
Florida Blue | floridablue.com | Florida Blue / GuideWell; Blue Cross and Blue Shield of Florida | GuideWell
Garner Health | getgarner.com
GuideWell | guidewell.com | GuideWell Mutual Holding
Health Care Service Corporation | hcsc.com | HCSC; Health Care Service Corporation (HCSC)
Health Net | healthnet.com | | Centene
Healthfirst | healthfirst.org
Highmark Health | highmarkhealth.org | Highmark; Highmark Blue Cross Blue Shield
Horizon BCBS New Jersey | horizonblue.com | Horizon Blue Cross Blue Shield of New Jersey
Humana | humana.com
Independence Blue Cross | ibx.com | IBX
Kaiser Foundation Health Plan | | | Kaiser Permanente
L.A. Care Health Plan | lacare.org | L.A. Care
Molina Healthcare | molinahealthcare.com | Molina
Oscar Health | hioscar.com
Point32Health | point32health.org
Premera Blue Cross | premera.com | Premera
Regence | regence.com | Regence BlueCross BlueShield; Regence BlueShield | Cambia Health Solutions
SCAN Health Plan | scanhealthplan.com
Thyme Care | thymecare.com
UnitedHealth Group | unitedhealthgroup.com | UnitedHealth Group / UnitedHealthcare; United Health Group; UHG
UnitedHealthcare | uhc.com | United Healthcare; United HealthCare Services; UHC | UnitedHealth Group
WellCare | wellcare.com | WellCare Health Plans | Centene`,
);
