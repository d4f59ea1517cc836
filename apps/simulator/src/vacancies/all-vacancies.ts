import { composed } from './compose.js';
import { auditing } from './desks/auditing.js';
import { billing } from './desks/billing.js';
import { specialtyBilling } from './desks/billing-specialty.js';
import { hospitalCoding } from './desks/coding-hospital.js';
import { physicianCoding } from './desks/coding-physician.js';
import { specialtyCoding } from './desks/coding-specialty.js';
import type { Desk } from './desks/desk.js';
import { leadingAndTeaching } from './desks/leading-and-teaching.js';
import { outOfField } from './desks/out-of-field.js';
import { outOfFieldClinical } from './desks/out-of-field-clinical.js';
import { revenueCycle } from './desks/revenue-cycle.js';
import type { Employer } from './employers/employer.js';
import { careInFeeds } from './employers/in-feeds-care.js';
import { companiesInFeeds } from './employers/in-feeds-companies.js';
import { publicAndOthersInFeeds } from './employers/in-feeds-public.js';
import { careOnGreenhouse } from './employers/on-greenhouse-care.js';
import { companiesOnGreenhouse } from './employers/on-greenhouse-companies.js';
import { careOnLever } from './employers/on-lever-care.js';
import { companiesOnLever } from './employers/on-lever-companies.js';
import { federalVacancies } from './federal.js';
import { SAME_TITLES, withNearDuplicates } from './near-duplicates.js';
import { oddVacancies } from './odd-ones.js';
import type { Vacancy } from './vacancy.js';

const DESKS = new Map(
  [
    ...hospitalCoding,
    ...physicianCoding,
    ...specialtyCoding,
    ...billing,
    ...specialtyBilling,
    ...auditing,
    ...revenueCycle,
    ...leadingAndTeaching,
    ...outOfField,
    ...outOfFieldClinical,
  ].map((desk) => [desk.id, desk]),
);

const EMPLOYERS: Employer[] = [
  ...careOnGreenhouse,
  ...companiesOnGreenhouse,
  ...careOnLever,
  ...companiesOnLever,
  ...careInFeeds,
  ...companiesInFeeds,
  ...publicAndOthersInFeeds,
];

function deskOf(id: string): Desk {
  const desk = DESKS.get(id);
  if (!desk) throw new Error(`No desk "${id}".`);
  return desk;
}

/** Every invented vacancy, the same list each time. */
export function allVacancies(): Vacancy[] {
  return withNearDuplicates([
    ...EMPLOYERS.flatMap((employer) =>
      employer.desks.map((id, place) => composed(employer, deskOf(id), place, SAME_TITLES)),
    ),
    ...federalVacancies(),
    ...oddVacancies(),
  ]);
}
