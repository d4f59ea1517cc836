import type { Rule } from '../../define-tag.js';
import type { EmployerSignal } from './employer-choice.js';
import { BRANCHES_OF_PRACTICES, callsItself, COUNT, DOCTORS } from './employer-self.js';

const TEXT = ['description'] as const;
const i = (source: string): RegExp => new RegExp(source, 'i');

/** What hospitals and the practices of doctors say of themselves. */
export const EMPLOYER_TEXT_OF_DOCTORS_RULES: readonly Rule<EmployerSignal>[] = [
  {
    id: 'employer-type/our-practice',
    value: { type: 'physician_practice', weight: 'hint' },
    in: TEXT,
    match:
      /\b(?:our|this) (?:(?:busy|growing|expanding|thriving|friendly|small|large|established|family-owned) ){0,3}practice\b(?! (?:management|partners|solutions))/i,
    unless: /\b(?:client|policy|best practice|dental|therapy)\b/i,
    because: 'offices of doctors call themselves so, and others too',
    yes: ['join our busy practice'],
    no: ['our practice management system', 'best practices'],
  },
  {
    id: 'employer-type/called-hospital',
    value: { type: 'hospital_or_health_system', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:is|as|are|at|our|this|the|we are) (?:an? |the )?(?:[\w'’,-]+ ){0,5}(?:health system|hospital system|critical access hospital|medical center|community hospital|tertiary system|integrated delivery|safety[- ]net hospital)|\d+[- ](?:bed|hospital)s?\b(?! (?:client|system client))|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) hospitals|our (?:\w+ )?hospitals?|\d hospitals,|hospital campuses|(?:the|our) hospital\b(?! (?:staff|billing|coding|claims|side|setting))|cashiers of the hospital|(?:employed|acute) (?:\w+ )?(?:hospital|pediatric)|level (?:I{1,3}|IV|[1-4]) trauma center|health system with)\b/i,
    unless:
      /\b(?:clients?|customers?|partner for|software|vendor|payers?|experience|local hospital|five hospitals|(?:operates?|privileges|staff|rounds?) at|reads? for|nursing home|contract coders|hospitals? rounds)\b/i,
    because: 'a hospital or system speaks of itself',
    yes: ['Saltgrass is a Gulf Coast health system with 9 hospitals', 'our hospital'],
    no: ['a 240 bed client hospital', 'Our customers are 70 hospitals'],
  },
  {
    id: 'employer-type/calls-itself-hospital',
    value: { type: 'hospital_or_health_system', weight: 'likely' },
    in: TEXT,
    match: callsItself(
      '(?:health|hospital|healthcare|health care) system|(?:critical access |community |acute care |teaching |safety[- ]net |regional |district |rural |general )?hospitals?|medical centers?|health networks?|integrated delivery (?:network|system)|IDN',
    ),
    unless:
      /\b(?:clients?|customers?|partner for|software|vendor|payers?|experience|nursing home|contract coders|rounds)\b/i,
    because: 'the posting calls the employer so',
    yes: ['Join a critical access hospital that knows its patients', 'We are a nonprofit health system'],
    no: ['a partner for the hospital', 'hospital billing experience'],
  },
  {
    id: 'employer-type/calls-itself-practice',
    value: { type: 'physician_practice', weight: 'likely' },
    in: TEXT,
    match: callsItself(
      `(?:solo|private|independent|group|family|medical|physician|(?:${BRANCHES_OF_PRACTICES}))(?: [\\w-]+)? (?:practices?|group)|(?:physicians|doctors|surgeons|medical) (?:group|office)|doctor.?s office`,
    ),
    unless:
      /\b(?:clients?|customers?|experience|health system|hospital|bills for|billing for|faculty|assignment|psychotherap\w+|counseling (?:practice|group|center)|office (?:hours|skills))\b/i,
    because: 'the posting calls the employer so',
    yes: ['Solo family practice needs a coder.', 'Busy orthopedic practice seeks an experienced biller.'],
    no: ['experience in a medical practice', 'a billing company for family practices'],
  },
  {
    id: 'employer-type/called-practice',
    value: { type: 'physician_practice', weight: 'likely' },
    in: TEXT,
    match: i(
      `\\b(?:(?:private|physician-owned|${BRANCHES_OF_PRACTICES}|medical)[\\w\\s-]{0,30}\\b(?:practice|group|office)\\b|group of \\d+ [\\w, ]{0,40}(?:surgeons|physicians|doctors)|\\(\\d+ docs?\\b|doctor['’]s office|physician practice|\\d+ (?:primary care )?(?:physicians|clinicians|providers|surgeons) (?:strong|and)|our (?:${COUNT} )?(?:surgeons|physicians|doctors|docs))\\b`,
    ),
    unless:
      /\b(?:clients?|customers?|experience|private insurance|health system|hospital|bills for|medical group of|group (?:health|insurance|life)|faculty|assignment|office (?:visits?|hours|skills|manager|software|setting)|business office|psychotherap\w+|counseling (?:practice|group|center))\b/i,
    because: 'a physician practice speaks of itself',
    yes: ['a physician-owned gastroenterology practice', 'is a group of 12 general surgeons'],
    no: ['experience in a medical practice', 'MY CLIENT: nine-doctor group practice'],
  },
  {
    id: 'employer-type/one-doctor',
    value: { type: 'physician_practice', weight: 'likely' },
    in: ['title', 'description'],
    match:
      /\b(?:(?:solo|single|one)[- ](?:doctor|physician|doc|MD|provider|podiatrist|surgeon|internist|[a-z]{3,12}ologist|pa?ediatrician)\b|solo practitioner\b)/i,
    unless:
      /\b(?:clients?|customers?|bills for|billing (?:company|service) for|psychotherap\w+|psychologist|dental|dentist|at least one|each|per)\b/i,
    because: 'one doctor and his office',
    yes: ['Solo rheumatologist needs a biller', 'billing person for a one-doctor office'],
    no: ['bills for solo practitioners', 'at least one physician signs'],
  },
  {
    id: 'employer-type/owned-by-its-doctors',
    value: { type: 'physician_practice', weight: 'settled' },
    in: TEXT,
    match: i(
      `\\b(?:owned (?:and (?:run|led|operated|managed) )?by (?:its |our |the )?(?:own )?(?:${COUNT} )?${DOCTORS}|(?:physician|doctor|surgeon)[- ](?:owned|led|run)(?: and (?:led|run|owned|managed))?,?(?: [\\w-]+,?){0,4} (?:practice|group|clinic)|(?:independent|private|solo) (?:[\\w-]+ ){0,4}(?:practice|group) of ${COUNT}|(?:practice|group) (?:of|with) ${COUNT} (?:[\\w-]+ ){0,4}${DOCTORS}|${COUNT}[- ](?:physician|doctor|provider|surgeon|doc|podiatrist)s?,? (?:[\\w-]+,? ){0,5}(?:practice|group|office)\\b|(?:we are|we['’]re) (?:an? (?:\\w+ )?(?:group|team) of )?${COUNT} (?:[\\w-]+ ){0,2}${DOCTORS}\\b)`,
    ),
    unless:
      /\b(?:clients?|customers?|experience|bills for|billing (?:company|service|for)|faculty|FQHC|employed|subsidiary|software|university|psychotherap\w+|counseling (?:practice|group|center)|dental|years? (?:in|with))\b/i,
    because: 'who owns it tells a practice from a clinic or a hospital',
    yes: [
      'Lone Star Heart & Vascular is owned by its 22 cardiologists',
      'a 230-provider physician-led multispecialty group',
      'is an independent practice of nine medical oncologists',
      "We're owned by the doctors",
      "We're three pediatricians and two NPs",
      'Two-doctor office needs someone for the books',
    ],
    no: ['MY CLIENT: nine-doctor group practice', 'the employed group of 650 providers'],
  },
];
