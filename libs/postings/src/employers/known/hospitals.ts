import { employersOf } from '../known-employer.js';

// Names and kinds: mostly lists of public job boards and the reference of the trade, November 2026. The other names, sites
// and owners, and employers that own or belong to those: commonly known, not looked up; left out where in doubt.
// A name that several unrelated systems bear ("Baptist Health", "Mercy", "Methodist Health System") stands here only with
// its place.
export const hospitals = employersOf(
  'hospital_or_health_system',
  `
Acadia Healthcare | acadiahealthcare.com
AdventHealth | adventhealth.com | Adventist Health System
Adventist Health | adventisthealth.org | Adventist Health System/West; Adventist Health (West)
Adventist HealthCare | adventisthealthcare.com | Adventist HealthCare (MD)
Advocate Health | advocatehealth.org | Advocate Aurora Health
Advocate Health Care | advocatehealth.com | | Advocate Health
Albany Med | albanymed.org | Albany Med Health System; Albany Medical Center
Allegheny Health Network | ahn.org | | Highmark Health
Allina Health | allinahealth.org | Allina Health System
Altru Health System | altru.org | Altru; Altru Health
Appalachian Regional Healthcare | arh.org
Arkansas Children's | archildrens.org | Arkansas Children's Hospital
Ascension | ascension.org | Ascension Health
Ascension Saint Thomas | | | Ascension
Ascension Seton | | | Ascension
Ascension Via Christi | | | Ascension
Ascension Wisconsin | | | Ascension
Atlantic Health System | atlantichealth.org
Atrium Health | atriumhealth.org | Carolinas HealthCare System | Advocate Health
Aurora Health Care | aurorahealthcare.org | | Advocate Health
Avera Health | avera.org | Avera
Banner Health | bannerhealth.com
Baptist Health (Jacksonville) | baptistjax.com
Baptist Health (KY/IN) | baptisthealth.com | Baptist Health Kentucky and Indiana
Baptist Health South Florida | baptisthealth.net
Baylor Scott & White Health | bswhealth.com | Baylor Scott & White; BSWH
Benefis Health System | benefis.org | Benefis
Bergen New Bridge Medical Center | newbridgehealth.org
Beth Israel Lahey Health | bilh.org | BILH
Billings Clinic | billingsclinic.com
Bon Secours | bonsecours.com | | Bon Secours Mercy Health
Bon Secours Mercy Health | bsmhealth.org | BSMH
Boston Children's Hospital | childrenshospital.org | Boston Children's
Boston Medical Center | bmc.org
Bozeman Health | bozemanhealth.org
Broadlawns Medical Center | broadlawns.org | Broadlawns
Bronson Healthcare | bronsonhealth.com | Bronson Healthcare Group
Brown University Health | brownhealth.org
Bryan Health | bryanhealth.com
Cape Fear Valley Health | capefearvalley.com | Cape Fear Valley Health System
Carilion Clinic | carilionclinic.org
Cedars-Sinai | cedars-sinai.org | Cedars-Sinai Medical Center; Cedars-Sinai Health System
CentraCare | centracare.com | CentraCare Health
Central Maine Healthcare | cmhc.org
Children's Healthcare of Atlanta | choa.org | CHOA
Children's Minnesota | childrensmn.org
Cincinnati Children's | cincinnatichildrens.org | Cincinnati Children's Hospital Medical Center
Cleveland Clinic | clevelandclinic.org | The Cleveland Clinic Foundation; Cleveland Clinic Health System
CommonSpirit Health | commonspirit.org | CommonSpirit
Cone Health | conehealth.com
Corewell Health | corewellhealth.org | Beaumont Health; BHSH System
Cottage Health | cottagehealth.org
CoxHealth | coxhealth.com | Cox Health
Dayton Children's | childrensdayton.org | Dayton Children's Hospital
Denver Health | denverhealth.org | Denver Health and Hospital Authority
Dignity Health | dignityhealth.org | | CommonSpirit Health
Duke Health | dukehealth.org | Duke University Health System
ECU Health | ecuhealth.org | Vidant Health
Emory Healthcare | emoryhealthcare.org
Emplify Health | emplifyhealth.org
Endeavor Health | endeavorhealth.org | NorthShore - Edward-Elmhurst Health; NorthShore University HealthSystem
Enloe Health | enloe.org | Enloe Medical Center
Essentia Health | essentiahealth.org
Fairview Health Services | fairview.org | M Health Fairview
Franciscan Health | franciscanhealth.org | Franciscan Alliance; Franciscan Alliance (IN/IL)
Freeman Health System | freemanhealth.com | Freeman Health
GBMC HealthCare | gbmc.org | GBMC; Greater Baltimore Medical Center
Geisinger | geisinger.org | Geisinger Health; Geisinger Health System
Gundersen Health | gundersenhealth.org | Gundersen Health System; Gundersen Lutheran | Emplify Health
Guthrie | guthrie.org | The Guthrie Clinic
Hackensack Meridian Health | hackensackmeridianhealth.org
Halifax Health | halifaxhealth.org
Hartford HealthCare | hartfordhealthcare.org
HCA Healthcare | hcahealthcare.com | HCA; Hospital Corporation of America
Hendricks Regional Health | hendricks.org
Henry Ford Health | henryford.com | Henry Ford Health System
Holland Hospital | hollandhospital.org
Houston Methodist | houstonmethodist.org | Houston Methodist Hospital
HSHS | hshs.org | Hospital Sisters Health System
Indiana University Health | iuhealth.org | IU Health
Inova Health | inova.org | Inova; Inova Health System
Inspira Health | inspirahealthnetwork.org | Inspira Health Network
INTEGRIS Health | integrishealth.org | INTEGRIS
Intermountain Health | intermountainhealth.org | Intermountain Healthcare; Intermountain
Jackson Health System | jacksonhealth.org
Jefferson Health | jeffersonhealth.org | Thomas Jefferson University Hospitals
John Muir Health | johnmuirhealth.com
Johns Hopkins Medicine | hopkinsmedicine.org | Johns Hopkins Health System
Jupiter Medical Center | jupitermed.com
Kaiser Permanente | kaiserpermanente.org | Kaiser; Kaiser Foundation Hospitals
Kaweah Health | kaweahhealth.org | Kaweah Delta; Kaweah Delta Health Care District
Kettering Health | ketteringhealth.org | Kettering Health Network
Legacy Health | legacyhealth.org
Lehigh Valley Health Network | lvhn.org | LVHN | Jefferson Health
Lifepoint Health | lifepointhealth.net
LMH Health | lmh.org
Logan Health | logan.org
Loma Linda University Health | lluh.org | Loma Linda University Medical Center
Lurie Children's | luriechildrens.org | Ann & Robert H. Lurie Children's Hospital of Chicago; Lurie Children's Hospital
MaineGeneral Health | mainegeneral.org | MaineGeneral
MaineHealth | mainehealth.org
Marshfield Clinic Health System | marshfieldclinic.org | Marshfield Clinic | Sanford Health
Mary Washington Healthcare | marywashingtonhealthcare.com
Mass General Brigham | massgeneralbrigham.org | Partners HealthCare System; MGB
Mayo Clinic | mayoclinic.org | Mayo Clinic Health System
MedStar Health | medstarhealth.org
Memorial Healthcare System (FL) | mhs.net
Memorial Hermann | memorialhermann.org | Memorial Hermann Health System
Methodist Health System (TX) | methodisthealthsystem.org
Methodist Hospitals (IN) | methodisthospitals.org
Methodist Le Bonheur | methodisthealth.org | Methodist Le Bonheur Healthcare
Midland Health | midlandhealth.org
Montefiore Health | montefiore.org | Montefiore Medical Center; Montefiore Health System; Montefiore
Monument Health | monument.health
MultiCare Health | multicare.org | MultiCare Health System; MultiCare
Munson Healthcare | munsonhealthcare.org
MUSC Health | muschealth.org
MyMichigan Health | mymichigan.org
Nationwide Children's | nationwidechildrens.org | Nationwide Children's Hospital
Nebraska Medicine | nebraskamed.com | The Nebraska Medical Center
Nemours Children's Health | nemours.org | Nemours; Nemours Children's Health System
NewYork-Presbyterian | nyp.org | NewYork-Presbyterian Hospital; New York-Presbyterian; New York Presbyterian Hospital
Northeast Georgia Health System | nghs.com | NGHS
Northwell Health | northwell.edu | Northwell
Northwestern Medicine | nm.org | Northwestern Memorial HealthCare
Novant Health | novanthealth.org
Nuvance Health | nuvancehealth.org | | Northwell Health
NYU Langone Health | nyulangone.org | NYU Langone; NYU Langone Medical Center
Ochsner Health | ochsner.org | Ochsner; Ochsner Health System; Ochsner Clinic Foundation
OhioHealth | ohiohealth.com
OHSU | ohsu.edu | Oregon Health & Science University
OSF HealthCare | osfhealthcare.org | OSF HealthCare System; OSF
OU Health | ouhealth.com
Owensboro Health | owensborohealth.org
Palomar Health | palomarhealth.org
Parkland Health | parklandhealth.org | Parkland Health & Hospital System
PeaceHealth | peacehealth.org
Penn Medicine | pennmedicine.org | University of Pennsylvania Health System
Piedmont Healthcare | piedmont.org
Premier Health
Prime Healthcare | primehealthcare.com | Prime Healthcare Services
Prisma Health | prismahealth.org
ProMedica | promedica.org | ProMedica Health System
Providence | providence.org | Providence St. Joseph Health; Providence Health & Services
Riverside Health System | riversideonline.com
Rochester Regional Health | rochesterregional.org
Roper St. Francis | rsfh.com | Roper St. Francis Healthcare
RWJBarnabas Health | rwjbh.org | RWJ Barnabas Health
Saint Francis Health (OK) | saintfrancis.com
Saint Luke's Health System (KC) | saintlukeskc.org | Saint Luke's Health System of Kansas City
Salinas Valley Health | salinasvalleyhealth.com | Salinas Valley Memorial Healthcare System
Sanford Health | sanfordhealth.org
Sarah Bush Lincoln | sarahbush.org | Sarah Bush Lincoln Health Center; Sarah Bush Lincoln Health System
ScionHealth | scionhealth.com
Select Medical | selectmedical.com
Sentara | sentara.com | Sentara Health; Sentara Healthcare
Sharp HealthCare | sharp.com
Silver Cross Hospital | silvercross.org
Southern Illinois Healthcare | sih.net
Spartanburg Regional | spartanburgregional.com | Spartanburg Regional Healthcare System
SSM Health | ssmhealth.com | SSM Health Care
St. Charles Health | stcharleshealthcare.org | St. Charles Health System
St. Elizabeth Healthcare | stelizabeth.com
St. Luke's Health System (ID) | stlukesonline.org
Stanford Health Care | stanfordhealthcare.org
Stormont Vail Health | stormontvail.org
Sutter Health | sutterhealth.org
Temple Health | templehealth.org | Temple University Health System
Tenet Healthcare | tenethealth.com | Tenet; Tenet Health
Texas Children's Hospital | texaschildrens.org | Texas Children's
Texas Health Resources | texashealth.org
Tidelands Health | tidelandshealth.org
Tri-City Medical Center | tricitymed.org
Trinity Health
Tufts Medicine | tuftsmedicine.org
UC Health | uchealth.com
UCHealth | uchealth.org | UCHealth (Colorado)
UMass Memorial Health | ummhealth.org | UMass Memorial Health Care; UMass Memorial
UMC Health System (Lubbock) | umchealthsystem.com
UNC Health | unchealth.org | UNC Health Care
UnityPoint Health | unitypoint.org
Universal Health Services | uhs.com
University Hospitals | uhhospitals.org | University Hospitals (Cleveland); University Hospitals Health System
University of Kansas Health System | kansashealthsystem.com
University of Mississippi Medical Center | umc.edu | UMMC
UofL Health | uoflhealth.org
UPMC | upmc.com | University of Pittsburgh Medical Center
UW Health | uwhealth.org
Vanderbilt University Medical Center | vumc.org | VUMC; Vanderbilt Health
VCU Health | vcuhealth.org | VCU Health System
Virtua Health | virtua.org | Virtua
WakeMed | wakemed.org | WakeMed Health & Hospitals
Washington Hospital Healthcare System | whhs.com
WellSpan Health | wellspan.org | WellSpan
Wellstar Health | wellstar.org | Wellstar Health System; Wellstar
West Tennessee Healthcare | wth.org
WVU Medicine | wvumedicine.org | West Virginia University Health System`,
);
