import { TODAY } from './postings.mjs';

const DAY_MS = 86_400_000;
export const dayOf = (day) => Date.parse(day) / DAY_MS;

/** A posting as one row with plain columns, the way a database or a search server would be given it. */
export const rowOf = ({ summary, body }) => ({
  id: summary.id,
  title: summary.title,
  employer: summary.employer,
  body,
  open: summary.state === 'open' ? 1 : 0,
  in_field: summary.inField ? 1 : 0,
  warned: summary.warnings.length > 0 ? 1 : 0,
  employer_id: summary.employerId,
  remote: summary.remote,
  role: summary.role,
  employer_type: summary.employerType,
  employment_type: summary.employmentTypes[0],
  source: summary.sources[0],
  day: dayOf(summary.publishedOn),
  yearly_top: summary.pay?.yearly.max ?? 0,
  experience: summary.experienceMinYears ?? 0,
});

/** Columns that are counted, each under the whole search: less than the read index does for its facets. */
export const COUNTED = ['remote', 'role', 'employer_type', 'employment_type', 'source', 'employer_id'];

/** Conditions of a search on those columns, as [column, operator, value]. What has no column is not asked. */
export function conditionsOn({ criteria }) {
  const { remote, role, employmentType, payMin, postedWithinDays, experienceYears } = criteria;
  return [
    ['open', '=', 1],
    ['in_field', '=', 1],
    ['warned', '=', 0],
    ...[
      ['remote', remote],
      ['role', role],
      ['employment_type', employmentType],
    ].flatMap(([column, { any }]) => any.map((value) => [column, '=', value])),
    ...(payMin ? [['yearly_top', '>=', payMin.amount]] : []),
    ...(postedWithinDays ? [['day', '>=', dayOf(TODAY) - postedWithinDays]] : []),
    ...(experienceYears ? [['experience', '<=', experienceYears]] : []),
  ];
}
