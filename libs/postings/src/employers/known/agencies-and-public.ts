import { employersOf } from '../known-employer.js';

// Names and kinds: mostly lists of public job boards and the reference of the trade, November 2026. The other names, sites
// and owners, and employers that own or belong to those: commonly known, not looked up; left out where in doubt.
export const agenciesAndPublic = [
  ...employersOf(
    'staffing_agency',
    `
Actalent | actalentservices.com | | Allegis Group
Addison Group | addisongroup.com
Adecco | adecco.com | Adecco Staffing; Adecco USA
Aerotek | aerotek.com | | Allegis Group
Allegis Group | allegisgroup.com
Amergis | amergis.com | Amergis Healthcare Staffing; Maxim Healthcare Staffing
AMN Healthcare | amnhealthcare.com | AMN
Aya Healthcare | ayahealthcare.com
Barton Associates | bartonassociates.com
CHG Healthcare | chghealthcare.com | CHG Healthcare Services
Cross Country Healthcare | crosscountry.com
Epic Staffing Group | epicstaffinggroup.com
Healthcare Support Staffing | healthcaresupport.com
Ingenovis Health | ingenovishealth.com
Insight Global | insightglobal.com
Jackson Healthcare | jacksonhealthcare.com
Kelly | kellyservices.com | Kelly Services
Kforce | kforce.com
LanceSoft | lancesoft.com
Medix | medixteam.com | Medix Staffing Solutions; Medix Staffing
MedPartners HIM | medpartners.com | | AMN Healthcare
Nomad Health | nomadhealth.com
Randstad | randstad.com | Randstad USA
Robert Half | roberthalf.com | Robert Half International
Talent Groups | talentgroups.com
TEKsystems | teksystems.com | TEKsystems health | Allegis Group
Trusted Health | trustedhealth.com`,
  ),
  ...employersOf(
    'government',
    `
Bureau of Prisons | bop.gov | Federal Bureau of Prisons
Defense Health Agency | dha.mil
Department of Veterans Affairs | va.gov | U.S. Department of Veterans Affairs; United States Department of Veterans Affairs; Veterans Affairs
Indian Health Service | ihs.gov
Klamath Tribal Health
NIH | nih.gov | National Institutes of Health
Veterans Health Administration | va.gov | Veterans Affairs, Veterans Health Administration; Department of Veterans Affairs - Veterans Health Administration | Department of Veterans Affairs`,
  ),
  ...employersOf(
    'academic',
    `
Emory University | emory.edu
Texas A&M Health | tamu.edu
UCSF | ucsf.edu | University of California, San Francisco; UCSF Health
University of Chicago | uchicago.edu | University of Chicago (staff)
University of Rochester Medical Center | urmc.rochester.edu | URMC; UR Medicine
University of Washington | washington.edu | UW Medicine; UW Medicine / University of Washington
UT Southwestern | utsouthwestern.edu | UT Southwestern Medical Center; University of Texas Southwestern Medical Center
Washington University in St. Louis | wustl.edu | WashU; WashU Medicine; Washington University School of Medicine`,
  ),
  ...employersOf(
    'other',
    `
AdaptHealth | adapthealth.com
Apria | apria.com | Apria Healthcare
Genesis HealthCare | genesishcc.com
Global Medical Response | globalmedicalresponse.com
Hanger Clinic | hangerclinic.com | Hanger Prosthetics & Orthotics
Lincare | lincare.com
Option Care Health | optioncarehealth.com | Option Care
Optum Infusion | | Optum Infusion Pharmacy | Optum
PromptCare | promptcare.com | PromptCare Companies
Rotech | rotech.com | Rotech Healthcare
Sunrise Senior Living | sunriseseniorliving.com`,
  ),
];
