import type { EmployerType } from '#domain';

/**
 * Employers whose kind is known, as whole names without their legal form (Inc., LLC): from the project's lists of public
 * job boards and the domain reference, November 2026. A dictionary for typing only: that a name stands here says nothing
 * about its openings, and the same word within a longer name says nothing at all.
 */
export const EMPLOYER_NAMES: Partial<Record<EmployerType, string>> = {
  staffing_agency: `
    Addison Group | Adecco | Aerotek | Amergis | AMN Healthcare | Aya Healthcare | Barton Associates |
    CHG Healthcare | Cross Country Healthcare | Epic Staffing Group | Healthcare Support Staffing |
    Ingenovis Health | Insight Global | Jackson Healthcare | Kelly | Kelly Services | Kforce | LanceSoft |
    Medix | MedPartners HIM | Nomad Health | Randstad | Robert Half | Robert Half International |
    Talent Groups | TEKsystems | TEKsystems health | Trusted Health`,
  rcm_or_billing_company: `
    Access Healthcare | Acclara | Advantmed | AGS Health | Apixio | AQuity Solutions | Aspirion | Aviacode |
    Centauri Health Solutions | Change Healthcare | Conduent | Conifer | Conifer Health Solutions |
    Cooper Thomas | Coronis Health | CorroHealth | Cotiviti | Datavant | Digitech |
    EMS Management and Consultants | EnableComp | Ensemble | Ensemble Health Partners | Episource | EXL |
    FinThrive | Firstsource | Gainwell | GeBBS Healthcare Solutions | Genpact | GetixHealth | Guidehouse |
    Haugen Consulting | Healthrise | himagine solutions | HMS | Huron Consulting | IKS Health | Infinx |
    Inovalon | KIWI-TEK | LexiCode | Maximus | Med-Metrix | MedKoder | Meduit | Medusind | nThrive |
    Omega Healthcare | Optum | Oxford HIM | Parallon | Pena4 | Performant | Perry Johnson & Associates | QMC |
    R1 | R1 RCM | Revco Solutions | Reveleer | Savista | Signature Performance | Sutherland |
    The Coding Network | TruBridge | TrustHCS | UASI | Vatica Health | Vee Healthtek | Ventra Health |
    Xtend Healthcare | Zotec Partners`,
  health_tech_vendor: `
    Abridge | Adonis | AdvancedMD | Akasa | Ambience Healthcare | Arbital Health | athenahealth | Availity |
    Brightree | Camber | Candid Health | Canvas Medical | CareCloud | Cedar | CodaMetrix | Cohere Health |
    CoverMyMeds | eClinicalWorks | Elation Health | Epic | Experian Health | Fathom | Iodine Software |
    MatrixCare | MCG Health | Medical Informatics Engineering | ModMed | NextGen Healthcare | Notable |
    Nym Health | Oracle Health | Phreesia | PointClickCare | Premier Inc | Press Ganey | Prompt |
    Rectangle Health | Sift Healthcare | SmarterDx | Solventum | Tebra | TherapyNotes | Turquoise Health |
    Veradigm | Vizient | Waystar | WellSky | Zelis`,
  payer: `
    Aetna | Alignment Health | Anthem | Arkansas Blue Cross | BCBS Nebraska | BCBS Rhode Island |
    BCBS Wyoming | Blue Cross & Blue Shield of Mississippi | Blue Cross Blue Shield of Arizona |
    Blue Cross Blue Shield of Kansas | Blue Cross Blue Shield of Louisiana |
    Blue Cross Blue Shield of Massachusetts | Blue Cross Blue Shield of Michigan | Blue Cross NC | Blue KC |
    Blue Shield of California | BlueCross BlueShield of Tennessee | Cambia Health Solutions |
    Capital Blue Cross | CareSource | Centene | Cigna | Clover Health | CVS Health | Delta Dental of Michigan |
    Devoted Health | Elevance Health | EmblemHealth | Evernorth | Evolent Health | Florida Blue |
    Garner Health | GuideWell | HCSC | Health Care Service Corporation | Health Net | Healthfirst |
    Highmark Health | Horizon BCBS New Jersey | Humana | Independence Blue Cross |
    Kaiser Foundation Health Plan | L.A. Care Health Plan | Molina Healthcare | Oscar Health | Point32Health |
    Premera Blue Cross | Regence | SCAN Health Plan | Thyme Care | UnitedHealth Group | UnitedHealthcare |
    WellCare`,
  telehealth: `
    Alma | Amwell | BetterHelp | Bicycle Health | Boulder Care | Brave Health | Brightside Health | Cerebral |
    Charlie Health | Doctor on Demand | Firefly Health | FOLX Health | Grow Therapy | Headway | Hims & Hers |
    Hinge Health | Hone Health | Included Health | K Health | Lyra Health | Maven Clinic | MDLIVE |
    Midi Health | Modern Health | Omada Health | Oshi Health | Parsley Health | Pomelo Care | Ro | Rula |
    SonderMind | Spring Health | Sword Health | Talkiatry | Talkspace | Teladoc Health | TeleMed2U |
    Thriveworks | Valera Health | Virta Health | Wheel`,
  laboratory_or_imaging: `
    Akumin | Aurora Diagnostics | Baylor Genetics | BioReference | Covera Health | Diversified Radiology |
    Exact Sciences | GeneDx | Guardant | Guardant Health | Labcorp | Myriad Genetics | Natera |
    Quest Diagnostics | Radiology Partners | RadNet | RAYUS Radiology | SimonMed Imaging | Sonic Healthcare |
    Sonic Healthcare USA | Sonora Quest Laboratories | Tempus | Veracyte`,
  dental_or_vision: `
    Aspen Dental | AXPM Dental | Clarkson Eyecare | Dental365 | Elite Dental Partners | EyeCare Associates |
    Heartland Dental | MB2 Dental | MyEyeDr | National Vision | Pacific Dental Services | PDS Health |
    Premier Care Dental Management | SGA Dental Partners | Smile Brands | VSP Vision | Western Dental`,
  home_health_or_hospice: `
    Addus | Amedisys | Aveanna Healthcare | BAYADA | BAYADA Home Health Care | BrightSpring Health Services |
    Chapters Health System | Compassus | Elara Caring | Enhabit | Enhabit Home Health & Hospice | Gentiva |
    LHC Group | Maxim Healthcare Services | VITAS | VITAS Healthcare`,
  physician_practice: `
    Akido Labs | Aledade | American Oncology Network | Ennoble Care | Envision Healthcare |
    Integrated Dermatology | Metro Infectious Disease Consultants | NAPA Anesthesia | One Medical |
    OneOncology | OnePeak Medical | Optima Dermatology | OrthoCarolina | Pediatrix | PhyNet Dermatology |
    Privia Health | Schweiger Dermatology Group | Sound Physicians | Strive Health | TeamHealth |
    The US Oncology Network | US Anesthesia Partners | Vituity`,
  clinic_or_outpatient: `
    agilon health | AltaMed | BenchMark Physical Therapy | Carbon Health | CareNow | Centerstone | Centria |
    Cityblock Health | CityMD | CommuniCare Health Services | Concentra | Cortica | Crossover Health | DaVita |
    Duly Health and Care | Everside Health | Fresenius Medical Care | GoHealth Urgent Care |
    Hazelden Betty Ford | Hopebridge | LifeStance Health | MedExpress | MinuteClinic | NextCare |
    Results Physiotherapy | Rogers Behavioral Health | SCA Health | Sea Mar Community Health Centers |
    Summit BHC | Summit Health | Sun Life Health | Surgery Partners | USPI | WelbeHealth`,
  government: `
    Bureau of Prisons | Defense Health Agency | Department of Veterans Affairs | Indian Health Service |
    Klamath Tribal Health | NIH | Veterans Health Administration`,
  academic: `
    Emory University | Texas A&M Health | UCSF | University of Chicago | University of Washington |
    UT Southwestern | UT Southwestern Medical Center | University of Rochester Medical Center |
    Washington University in St. Louis`,
  other: `
    AdaptHealth | Apria | Genesis HealthCare | Global Medical Response | Hanger Clinic | Lincare |
    Option Care Health | Optum Infusion | PromptCare | Rotech | Sunrise Senior Living`,
  hospital_or_health_system: `
    Acadia Healthcare | AdventHealth | Adventist Health | Adventist HealthCare | Advocate Health | Albany Med |
    Allina Health | Altru Health System | Appalachian Regional Healthcare | Arkansas Children's | Ascension |
    Ascension Saint Thomas | Atlantic Health System | Atrium Health | Avera Health | Banner Health |
    Baptist Health | Baptist Health South Florida | Baylor Scott & White Health | Baylor Scott and White |
    Benefis Health System | Bergen New Bridge Medical Center | Beth Israel Lahey Health | Billings Clinic |
    Bon Secours Mercy Health | Boston Medical Center | Bozeman Health | Broadlawns Medical Center |
    Bronson Healthcare | Brown University Health | Bryan Health | Cape Fear Valley Health | Carilion Clinic |
    Cedars-Sinai | CentraCare | Central Maine Healthcare | Children's Healthcare of Atlanta |
    Children's Minnesota | Cincinnati Children's | Cleveland Clinic | CommonSpirit Health | Cone Health |
    Corewell Health | Cottage Health | Covenant Health | CoxHealth | Denver Health | Duke Health | ECU Health |
    Emory Healthcare | Endeavor Health | Enloe Health | Essentia Health | Fairview Health Services |
    Franciscan Alliance | Franciscan Health | Freeman Health System | GBMC HealthCare | Geisinger |
    Gundersen Health | Guthrie | Hackensack Meridian Health | Halifax Health | Hartford HealthCare |
    HCA Healthcare | Hendricks Regional Health | Henry Ford Health | Holland Hospital | Houston Methodist |
    HSHS | Indiana University Health | Inova Health | Inspira Health | INTEGRIS Health | Intermountain Health |
    Jackson Health System | Jefferson Health | John Muir Health | Johns Hopkins Medicine |
    Jupiter Medical Center | Kaiser Permanente | Kaweah Health | Kettering Health | Legacy Health |
    Lehigh Valley Health Network | Lifepoint Health | LMH Health | Logan Health |
    Loma Linda University Health | Lurie Children's | MaineGeneral Health | MaineHealth |
    Marshfield Clinic Health System | Mary Washington Healthcare | Mass General Brigham | Mayo Clinic |
    MedStar Health | Memorial Healthcare System | Memorial Hermann | Methodist Health System |
    Methodist Hospitals | Methodist Le Bonheur | Midland Health | Montefiore Health | Monument Health |
    MultiCare Health | Munson Healthcare | MUSC Health | MyMichigan Health | Nationwide Children's |
    Nebraska Medicine | Nemours Children's Health | NewYork-Presbyterian | Northeast Georgia Health System |
    Northwell | Northwell Health | Northwestern Medicine | Novant Health | Nuvance Health |
    NYU Langone Health | Ochsner Health | OhioHealth | OHSU | OSF HealthCare | OU Health | Owensboro Health |
    Palomar Health | Parkland Health | PeaceHealth | Penn Medicine | Piedmont Healthcare | Premier Health |
    Prime Healthcare | Prisma Health | ProMedica | Providence | Riverside Health System |
    Rochester Regional Health | Roper St. Francis | RWJBarnabas Health | Saint Francis Health |
    Saint Luke's Health System | Salinas Valley Health | Sanford Health | Sarah Bush Lincoln | ScionHealth |
    Select Medical | Sentara | Sharp HealthCare | Silver Cross Hospital | Southern Illinois Healthcare |
    Spartanburg Regional | SSM Health | St. Charles Health | St. Elizabeth Healthcare |
    St. Luke's Health System | Stanford Health Care | Stormont Vail Health | Sutter Health | Temple Health |
    Tenet Healthcare | Texas Children's Hospital | Texas Health Resources | Tidelands Health |
    Tri-City Medical Center | Trinity Health | Tufts Medicine | UC Health | UCHealth | UMass Memorial Health |
    UMC Health System | UNC Health | UnityPoint Health | Universal Health Services | University Hospitals |
    University of Kansas Health System | University of Mississippi Medical Center | UofL Health | UPMC |
    UW Health | Vanderbilt University Medical Center | VCU Health | Virtua Health | WakeMed |
    Washington Hospital Healthcare System | WellSpan Health | Wellstar Health | West Tennessee Healthcare |
    WVU Medicine`,
};
