import type { Rule } from '../../define-tag.js';
import type { EmployerSignal } from './employer-choice.js';
import { callsItself } from './employer-self.js';

const TEXT = ['description'] as const;

/** What postings of those who give no care themselves, other than vendors, say of their employer. */
export const EMPLOYER_TEXT_RULES: readonly Rule<EmployerSignal>[] = [
  {
    id: 'employer-type/for-a-client',
    value: { type: 'staffing_agency', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:(?:my|our|the)|['’]s) client(?:(?=[,:])| (?:is|has|wants|seeks|needs|in|requires|a(?= (?:large|leading|national|regional|growing|busy|well|major|respected|multi|\d)))\b)|my client|one of our (?:[\w-]+ ){0,3}clients|client['’]s rule|direct hire|W-?2 (?:contract|through us)|talent acquisition,? staffing|staffing,? and executive search|human capital|staffing (?:firm|agency|company|partner)|contract[- ]to[- ]hire|temp[- ]to[- ]hire|bill rate|confidential (?:client|search))/i,
    unless:
      /\b(?:not offered|no temp|no agencies|no recruiters|not through an agency|third[- ]party|(?:for|of|with|by) (?:our|the) clients?|therapists?|staffing (?:firm|agency|company) (?:calls|submissions|solicitations))\b/i,
    because: 'a staffing firm speaks of its client',
    yes: [
      'my client wants people in seats by the 9th',
      'Direct Hire',
      'Our client, a large hospital system, is seeking a coder',
      "Castellan's client, an ED physician management company",
    ],
    no: ['Principals only please, no agencies', 'clients of our hospital', 'costs our client a quarter'],
  },
  {
    id: 'employer-type/pays-while-others-place',
    value: { type: 'staffing_agency', weight: 'settled' },
    in: TEXT,
    match:
      /\b(?:(?:days|weeks|months|hired|payrolled|paid|employed|W-?2(?:['’]d)?) (?:thru|through) us\b|W-?2 (?:hourly )?(?:through|thru) us\b|(?:asked|retained|engaged|hired) by (?:an?|our) (?:[\w,-]+ ){0,6}to (?:find|fill|recruit|staff|source)|on our (?:W-?2|payroll) (?:for|while|during|until)|(?:has|have|we['’]ve) placed (?:\w+ ){1,5}(?:since|for|in)\b|we place (?:coders|billers|HIM|people|professionals)|(?:apply|contact|reply|resume) (?:with|to|at|via|through|thru) (?:[\w&-]+ ){1,3}(?:staffing|recruiting|search|talent)\b(?! (?:acquisition|team|line|partner|community|network|office|department|pool|page|desk))|an equal opportunity agency|(?:specializ\w+ in|leader in|provider of) (?:[\w,&-]+ ){0,4}(?:staffing|recruit(?:ing|ment)|executive search|talent acquisition)|(?:recruiting|hiring|posted|sourcing|screening) (?:this \w+ )?(?:(?:on behalf of|for) (?:a|our|one of our|my) clients?|on behalf of)|submit (?:you|your resume) to (?:the|our) client|(?:is|are|we['’]re|as) an? (?:[\w-]+,? ){0,4}(?:staffing|recruit(?:ing|ment)|executive search|placement) (?:firm|agency|company|partner|organization))/i,
    unless: /\b(?:no agencies|not an? (?:staffing|recruit)|agencies need not)\b/i,
    because:
      'whoever pays the worker while others use the work is an agency, whatever name heads the posting',
    yes: [
      "90 days thru us at $18 then Airway's scale",
      'Apply with VOLT RIVER STAFFING',
      'Talus has placed clinical and revenue people since 1999',
      'We are a national healthcare staffing firm',
    ],
    no: ['We are not a staffing firm', 'apply through us', 'orders placed', 'To apply, call the Talent line'],
  },
  {
    id: 'employer-type/federal-wording',
    value: { type: 'government', weight: 'sure' },
    in: TEXT,
    match:
      /\b(?:USAJOBS|GS-?\d{1,2}\b|veterans health administration(?! cont)|merit promotion|selective service|who may apply|tribal council|indian preference|title 38|US citizenship is required)\b/i,
    unless: /\b(?:not of the|contractor|contract|subcontract\w*)\b/i,
    because: 'words of public service announcements',
    yes: ['USAJOBS', 'per Tribal Council Resolution'],
    no: ['employee of Standing Pine, not of the Veterans Health Administration'],
  },
  {
    id: 'employer-type/civil-service-wording',
    value: { type: 'government', weight: 'sure' },
    in: TEXT,
    match:
      /\b(?:civil service|classified (?:civil )?service|merit system|eligible list|eligibility list(?= (?:will|established|is))|board of supervisors|county commission\w*|(?:the )?(?:county|city|state) of [A-Z]\w+(?: [A-Z]\w+)? (?:is|invites|seeks|has|offers)|county invites|this is a (?:county|city|state) position|final filing|public employer\b|public (?:school|sector) employer|classified (?:salary|employees|staff)|exam(?:ination)? (?:plan|process|announcement)|written test|(?:state|county|public|city) employees?['’]? retirement|bargaining unit:? (?:AFSCME|SEIU)|employment standards)\b/i,
    unless: /\b(?:university|college)\b/i,
    because: 'words of county, city and state examinations',
    yes: [
      'SANTA LUCIA COUNTY invites applications',
      'Civil service examination',
      'FINAL FILING: 04/24/26',
      'Public employer.',
    ],
    no: ['County-wide network', 'good customer service', 'university civil service'],
  },
  {
    id: 'employer-type/health-plan-wording',
    value: { type: 'payer', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:our (?:health )?plan(?:['’]s)? members|health plan (?:that|covers|serving)|covers (?:about |over |more than )?[\d,]+ (?:medicare |plan )?(?:members|lives)|claims adjudication|our [\d,]+ members|we (?:insure|cover) [\d,]|HEDIS|member(?:s|ship) of (?:over |about )?[\d,]+|(?:taft[- ]hartley|self[- ]funded|self[- ]insured) (?:funds?|plans?|employers|groups)|medicaid managed care (?:plan|organization))\b/i,
    because: 'a plan speaks of its members',
    yes: ['Our plan members', 'claims adjudication', 'claims administrator to Taft-Hartley funds'],
    no: ['our team members'],
  },
  {
    id: 'employer-type/called-payer',
    value: { type: 'payer', weight: 'sure' },
    in: TEXT,
    match: callsItself(
      '(?:health|medicare advantage|medicaid|dental|managed care|HMO) (?:insurer|plan|carrier|insurance (?:company|carrier|provider))|insurer|health insurance co-?op(?:erative)?|(?:third[- ]party|claims|benefits?|plan) administrators?|TPA|managed care organization|MCO|accountable health plan',
    ),
    unless: /\b(?:clients?|customers?|for (?:a|our) |vendor|partner to|works? with)\b/i,
    because: 'the posting calls the employer so',
    yes: [
      'We are a third-party administrator for unions',
      'We are a nonprofit health plan',
      'Lakeshore has been a member-owned insurer since 1938',
    ],
    no: ['our client, a national Medicare Advantage plan', 'calls the health plan'],
  },
  {
    id: 'employer-type/called-university',
    value: { type: 'academic', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:the|our|per) (?:university|college)\b(?! (?:degree|board|of american))|university policy|faculty (?:practice|physicians|group)|(?:college|school) of (?:\w+ )?medicine|tenure|academic (?:health|medical) center|university (?:support )?staff)\b/i,
    unless: /\b(?:degree|accredited|graduate|affiliat\w+|college of american)\b/i,
    because: 'a university speaks of itself',
    yes: ['per University policy', 'The University is an equal opportunity employer', 'The College offers'],
    no: ['degree from an accredited university'],
  },
  {
    id: 'employer-type/part-of-a-university',
    value: { type: 'academic', weight: 'settled' },
    in: TEXT,
    match:
      /\b(?:part of|division of|unit of|department of|within|employer|belongs to|faculty practice(?: (?:plan|group))? of)\b:?[^.\n]{0,30}\b(?:university|school of medicine|college of (?:\w+ )?medicine)\b(?! (?:hospital|medical center|health system))/i,
    unless: /\b(?:degree|graduate|affiliat\w+|accredited|experience)\b/i,
    because: 'the posting says that a university is above the employer',
    yes: ['Part of: State University School of Medicine - Topeka'],
    no: ['graduate of a university', 'affiliated with the University of Utah'],
  },
  {
    id: 'employer-type/called-nursing-home-or-pharmacy',
    value: { type: 'other', weight: 'sure' },
    in: TEXT,
    match:
      /\b(?:(?:skilled )?nursing (?:facility|home|center) ?(?:\(SNF\))?,? (?:the|with|\d)|\(?(?:skilled nursing|assisted living|memory care) \d{1,3}\b|\d{1,3}[- ](?:bed )?(?:skilled nursing|SNF|assisted living)|certified nursing home|resident trust|not only a pharmacy|continuing care retirement)/i,
    unless: /\b(?:rounds|visits|experience)\b/i,
    because: 'nursing homes and pharmacies count as other',
    yes: [
      'Dually certified nursing home, 151 beds',
      'Keeps the resident trust',
      'The Arbors (skilled nursing 84 / assisted living 40)',
    ],
    no: ['nursing home rounds'],
  },
  {
    id: 'employer-type/called-supplier-or-nursing-home',
    value: { type: 'other', weight: 'sure' },
    in: TEXT,
    match: callsItself(
      '(?:specialty |retail |compounding |infusion |long[- ]term care |mail[- ]order |independent )?pharmacy|skilled nursing (?:(?:and|&) rehab\\w* )?(?:facilit(?:y|ies)|community|communities|centers?)|nursing homes?|senior living (?:community|communities|provider|operator|company)|(?:assisted living|retirement|life plan|continuing care) (?:community|communities)|(?:DME|HME|durable medical equipment|home medical equipment|medical equipment|CPAP|oxygen) (?:suppliers?|providers?|company|dealer)|ambulance (?:service|company|provider|district)|EMS (?:agency|provider)|(?:animal|pet|veterinary|equine) (?:hospitals?|clinics?|practices?|emergency hospital|medical center)|orthotics? (?:and|&) prosthetics? (?:provider|company|practice)|(?:coding|billing|trade|vocational) (?:school|academy)',
    ),
    unless: /\b(?:clients?|customers?|experience|rounds|billing (?:company|firm) for|bills for)\b/i,
    because: 'nursing homes, pharmacies, suppliers, ambulances and care of animals count as other',
    yes: [
      'We are a 24-hour animal hospital',
      'Specialty pharmacy, URAC accredited.',
      'We are a family-owned DME supplier',
      'our skilled nursing facility',
    ],
    no: ['bills for a DME supplier', 'verifies pharmacy benefits'],
  },
];
