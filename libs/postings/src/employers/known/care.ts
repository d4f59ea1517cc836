import { employersOf } from '../known-employer.js';

// Names and kinds: mostly lists of public job boards and the reference of the trade, November 2026. The other names, sites
// and owners, and employers that own or belong to those: commonly known, not looked up; left out where in doubt.
export const care = [
  ...employersOf(
    'telehealth',
    `
Alma | helloalma.com
Amwell | amwell.com | American Well
BetterHelp | betterhelp.com | | Teladoc Health
Bicycle Health | bicyclehealth.com
Boulder Care | boulder.care
Brave Health | bebravehealth.com
Brightside Health | brightside.com
Cerebral | cerebral.com
Charlie Health | charliehealth.com
Doctor on Demand | | Doctor on Demand by Included Health | Included Health
Firefly Health | firefly.health
FOLX Health | folxhealth.com
Grow Therapy | growtherapy.com
Headway | headway.co
Hims & Hers | hims.com | Hims & Hers Health; Hims
Hinge Health | hingehealth.com
Hone Health | honehealth.com
Included Health | includedhealth.com | Grand Rounds Health
K Health | khealth.com
Lyra Health | lyrahealth.com
Maven Clinic | mavenclinic.com
MDLIVE | mdlive.com | | Evernorth
Midi Health | joinmidi.com
Modern Health | modernhealth.com
Omada Health | omadahealth.com
Oshi Health | oshihealth.com
Parsley Health | parsleyhealth.com
Pomelo Care | pomelocare.com
Ro | ro.co
Rula | rula.com | Rula Health; Path Mental Health
SonderMind | sondermind.com
Spring Health | springhealth.com
Sword Health | swordhealth.com
Talkiatry | talkiatry.com
Talkspace | talkspace.com
Teladoc Health | teladochealth.com | Teladoc
TeleMed2U | telemed2u.com
Thriveworks | thriveworks.com
Valera Health | valerahealth.com
Virta Health | virtahealth.com
Wheel | wheel.com | Wheel Health`,
  ),
  ...employersOf(
    'physician_practice',
    `
Akido Labs | akidolabs.com | Akido
Aledade | aledade.com
American Oncology Network | aoncology.com
Ennoble Care | ennoblecare.com
Envision Healthcare | envisionhealth.com | Envision Physician Services
Integrated Dermatology
Metro Infectious Disease Consultants | midcusa.com
NAPA Anesthesia | napaanesthesia.com | North American Partners in Anesthesia
One Medical | onemedical.com
OneOncology | oneoncology.com
OnePeak Medical | onepeakmedical.com
Optima Dermatology | optimadermatology.com
OrthoCarolina | orthocarolina.com
Pediatrix | pediatrix.com | Pediatrix Medical Group; Mednax
PhyNet Dermatology | phynet.com
Privia Health | priviahealth.com | Privia Medical Group
Schweiger Dermatology Group | schweigerderm.com | Schweiger Dermatology
Sound Physicians | soundphysicians.com
Strive Health | strivehealth.com
TeamHealth | teamhealth.com | Team Health; Team Health Holdings
The US Oncology Network | usoncology.com | US Oncology | McKesson
US Anesthesia Partners | usap.com | USAP
Vituity | vituity.com | CEP America`,
  ),
  ...employersOf(
    'clinic_or_outpatient',
    `
agilon health | agilonhealth.com
AltaMed | altamed.org | AltaMed Health Services
BenchMark Physical Therapy | benchmarkpt.com
Carbon Health | carbonhealth.com | Carbon Health Technologies
CareNow | carenow.com | CareNow Urgent Care | HCA Healthcare
Centerstone | centerstone.org | Centerstone of America
Centria | centriahealthcare.com | Centria Healthcare; Centria Autism
Cityblock Health | cityblock.com | Cityblock
CityMD | citymd.com | | Summit Health
CommuniCare Health Services
Concentra | concentra.com
Cortica | corticacare.com
Crossover Health | crossoverhealth.com
DaVita | davita.com | DaVita Kidney Care
Duly Health and Care | dulyhealthandcare.com | DuPage Medical Group
Everside Health | | Paladina Health
Fresenius Medical Care | freseniusmedicalcare.com | Fresenius Medical Care North America; Fresenius Kidney Care
GoHealth Urgent Care | gohealthuc.com
Hazelden Betty Ford | hazeldenbettyford.org | Hazelden Betty Ford Foundation
Hopebridge | hopebridge.com | Hopebridge Autism Therapy Centers
LifeStance Health | lifestance.com | LifeStance
MedExpress | medexpress.com | MedExpress Urgent Care | Optum
MinuteClinic | | | CVS Health
NextCare | nextcare.com | NextCare Urgent Care; NextCare Holdings
Results Physiotherapy
Rogers Behavioral Health | rogersbh.org
SCA Health | sca.health | Surgical Care Affiliates | Optum
Sea Mar Community Health Centers | seamar.org | Sea Mar
Summit BHC | summitbhc.com | Summit Behavioral Healthcare
Summit Health | summithealth.com | Summit Health (CityMD); Summit Health (Physicians)
Sun Life Health | sunlifehealth.org
Surgery Partners | surgerypartners.com
USPI | uspi.com | United Surgical Partners International | Tenet Healthcare
WelbeHealth | welbehealth.com`,
  ),
  ...employersOf(
    'laboratory_or_imaging',
    `
Akumin | akumin.com
Aurora Diagnostics | | | Sonic Healthcare USA
Baylor Genetics | baylorgenetics.com
BioReference | bioreference.com | BioReference Laboratories; BioReference Health
Covera Health | coverahealth.com
Diversified Radiology | divrad.com
Exact Sciences | exactsciences.com
GeneDx | genedx.com
Guardant Health | guardanthealth.com
Labcorp | labcorp.com | Laboratory Corporation of America; Laboratory Corporation of America Holdings; LabCorp of America
Myriad Genetics | myriad.com
Natera | natera.com
Quest Diagnostics | questdiagnostics.com
Radiology Partners | radpartners.com
RadNet | radnet.com
RAYUS Radiology | rayusradiology.com | Center for Diagnostic Imaging
SimonMed Imaging | simonmed.com | SimonMed
Sonic Healthcare USA | sonichealthcareusa.com
Sonora Quest Laboratories | sonoraquest.com
Tempus | tempus.com | Tempus AI; Tempus Labs
Veracyte | veracyte.com`,
  ),
  ...employersOf(
    'dental_or_vision',
    `
Aspen Dental | aspendental.com | Aspen Dental Management
AXPM Dental
Clarkson Eyecare | clarksoneyecare.com
Dental365 | godental365.com
Elite Dental Partners | elitedentalpartners.com
EyeCare Associates
Heartland Dental | heartland.com | Heartland Dental Care
MB2 Dental | mb2dental.com | MB2 Dental Solutions
MyEyeDr | myeyedr.com
National Vision | nationalvision.com
PDS Health | pdshealth.com | Pacific Dental Services
Premier Care Dental Management
SGA Dental Partners | sgadental.com
Smile Brands | smilebrands.com
VSP Vision | vspvision.com | VSP Vision Care; VSP Global
Western Dental | westerndental.com | Western Dental Services; Western Dental & Orthodontics`,
  ),
  ...employersOf(
    'home_health_or_hospice',
    `
Addus | addus.com | Addus HomeCare
Amedisys | amedisys.com | | Optum
Aveanna Healthcare | aveanna.com | Aveanna
BAYADA Home Health Care | bayada.com | BAYADA
BrightSpring Health Services | brightspringhealth.com | BrightSpring; ResCare
Chapters Health System | chaptershealth.org | Chapters Health
Compassus | compassus.com
Elara Caring | elara.com
Enhabit Home Health & Hospice | ehab.com | Enhabit
Gentiva | gentivahs.com | Gentiva Health Services
LHC Group | lhcgroup.com | | Optum
Maxim Healthcare Services | maximhealthcare.com | Maxim Healthcare
VITAS Healthcare | vitas.com | VITAS`,
  ),
];
