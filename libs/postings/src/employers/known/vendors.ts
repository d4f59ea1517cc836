import { employersOf } from '../known-employer.js';

// Names and kinds: mostly lists of public job boards and the reference of the trade, November 2026. The other names, sites
// and owners, and employers that own or belong to those: commonly known, not looked up; left out where in doubt.
export const vendors = [
  ...employersOf(
    'rcm_or_billing_company',
    `
Acclara | acclara.com | | R1 RCM
Access Healthcare | accesshealthcare.com | Access Healthcare Services
Advantmed | advantmed.com
AGS Health | agshealth.com
Apixio | apixio.com
AQuity Solutions | aquitysolutions.com | | IKS Health
Aspirion | aspirion.com | Aspirion Health Resources
Aviacode | aviacode.com | | GeBBS Healthcare Solutions
Centauri Health Solutions | centaurihs.com | Centauri Health
Change Healthcare | changehealthcare.com | | Optum
Cloudmed | | Cloudmed Solutions; Revint Solutions | R1 RCM
Conduent | conduent.com | Conduent Business Services
Conifer Health Solutions | coniferhealth.com | Conifer; Conifer Health; Conifer Revenue Cycle Solutions | Tenet Healthcare
Cooper Thomas
Coronis Health | coronishealth.com
CorroHealth | corrohealth.com | Corro Health
Cotiviti | cotiviti.com
Datavant | datavant.com | Ciox Health; Ciox
Digitech | digitechcomputer.com | Digitech Computer
EMS Management and Consultants | emsbilling.com
EnableComp | enablecomp.com
Ensemble Health Partners | ensemblehp.com | Ensemble; Ensemble HP; Ensemble RCM
Episource | episource.com | | Optum
EXL | exlservice.com | EXL Service; ExlService; ExlService Holdings
FinThrive | finthrive.com | nThrive
Firstsource | firstsource.com | Firstsource Solutions
Gainwell | gainwelltechnologies.com | Gainwell Technologies
GeBBS Healthcare Solutions | gebbs.com | GeBBS; GeBBS Healthcare
Genpact | genpact.com
GetixHealth | getixhealth.com | Getix Health
Guidehouse | guidehouse.com | Navigant; Navigant Consulting
Haugen Consulting | | Haugen Consulting Group
Healthrise | healthrise.com | Healthrise Solutions
himagine solutions
Huron Consulting | huronconsultinggroup.com | Huron; Huron Consulting Group; Huron Consulting Services
IKS Health | ikshealth.com | IKS
Infinx | infinx.com | Infinx Healthcare; Infinx Services
Inovalon | inovalon.com
KIWI-TEK | kiwi-tek.com | KiwiTek
LexiCode | lexicode.com
Maximus | maximus.com
Med-Metrix | med-metrix.com | MedMetrix
MedKoder | medkoder.com
Meduit | meduitrcm.com | Meduit RCM
Medusind | medusind.com | Medusind Solutions
Omega Healthcare | omegahms.com | Omega Healthcare Management Services; Omega HMS
Optum | optum.com | Optum / Optum360; Optum360; OptumInsight; Optum Health; OptumCare; Optum Care; OptumServe | UnitedHealth Group
Oxford HIM
Parallon | parallon.com | Parallon Business Solutions | HCA Healthcare
Pena4 | pena4.com
Performant | | Performant Financial; Performant Healthcare
Perry Johnson & Associates
R1 RCM | r1rcm.com | R1; R1 RCM Holdings; Accretive Health
Revco Solutions | revcosolutions.com
Reveleer | reveleer.com
Savista | savistarcm.com | Savista RCM
Signature Performance | signatureperformance.com
Sutherland | sutherlandglobal.com | Sutherland Global Services; Sutherland Global
The Coding Network | codingnetwork.com
TruBridge | trubridge.com | Computer Programs and Systems
TrustHCS | | Trust Healthcare Consulting Services | CorroHealth
UASI | uasisolutions.com | United Audit Systems
Vatica Health | vaticahealth.com
Vee Healthtek | veehealthtek.com
Ventra Health | ventrahealth.com
Xtend Healthcare | | | CorroHealth
Zotec Partners | zotecpartners.com | Zotec`,
  ),
  ...employersOf(
    'health_tech_vendor',
    `
Abridge | abridge.com | Abridge AI
Adonis | adonis.io
AdvancedMD | advancedmd.com
AKASA | akasa.com
Ambience Healthcare | ambiencehealthcare.com
Arbital Health | arbitalhealth.com
athenahealth | athenahealth.com
Availity | availity.com
Brightree | brightree.com
Camber
Candid Health | joincandidhealth.com
Canvas Medical | canvasmedical.com
CareCloud | carecloud.com | MTBC
Cedar | cedar.com
CodaMetrix | codametrix.com
Cohere Health | coherehealth.com
CoverMyMeds | covermymeds.com | | McKesson
eClinicalWorks | eclinicalworks.com
Elation Health | elationhealth.com
Epic | epic.com | Epic Systems
Experian Health
Fathom | fathomhealth.com | Fathom Health
Iodine Software | iodinesoftware.com
MatrixCare | matrixcare.com
McKesson | mckesson.com
MCG Health | mcg.com
Medical Informatics Engineering | mieweb.com
ModMed | modmed.com | Modernizing Medicine
NextGen Healthcare | nextgen.com
Notable | notablehealth.com | Notable Health
Nym Health | nym.health | Nym
Oracle Health | | Cerner; Oracle Cerner
Phreesia | phreesia.com
PointClickCare | pointclickcare.com
Press Ganey | pressganey.com | Press Ganey Associates
Rectangle Health | rectanglehealth.com
Sift Healthcare | sifthealthcare.com
SmarterDx | smarterdx.com
Solventum | solventum.com | 3M Health Information Systems
Tebra | tebra.com | Kareo
TherapyNotes | therapynotes.com
Turquoise Health | turquoise.health
Veradigm | veradigm.com | Allscripts; Allscripts Healthcare; Allscripts Healthcare Solutions
Vizient | vizientinc.com
Waystar | waystar.com
WellSky | wellsky.com
Zelis | zelis.com | Zelis Healthcare`,
  ),
];
