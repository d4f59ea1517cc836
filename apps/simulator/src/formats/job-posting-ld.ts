import { calendarDay, daysAfter } from './calendar.js';
import { descriptionOf } from './markup.js';
import { townOf } from './place.js';
import type { Vacancy } from '../vacancies/vacancy.js';

/** The vacancy as schema.org's JobPosting, the way Google's guide wants it; what it doesn't say is left out. */
export function jobPostingOf(vacancy: Vacancy, today: Date) {
  const { title, postedDaysAgo, closesInDays, employmentText, payField, workplace } = vacancy;
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    description: descriptionOf(vacancy),
    datePosted: calendarDay(daysAfter(today, -postedDaysAgo)),
    ...(closesInDays === null ? {} : { validThrough: calendarDay(daysAfter(today, closesInDays)) }),
    ...(employmentText === null ? {} : { employmentType: employmentTypeOf(employmentText) }),
    hiringOrganization: { '@type': 'Organization', name: vacancy.employer.name },
    ...(workplace === 'remote'
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: { '@type': 'Country', name: 'US' },
        }
      : {}),
    jobLocation: [placeOf(vacancy)],
    ...(payField === null
      ? {}
      : {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: 'USD',
            value: {
              '@type': 'QuantitativeValue',
              minValue: payField.min,
              maxValue: payField.max,
              unitText: payField.per.toUpperCase(),
            },
          },
        }),
  };
}

/** A script of markup for a page's head; a `<` in it can end no script. */
export const ldScript = (markup: object): string =>
  `<script type="application/ld+json">\n${JSON.stringify(markup, null, 1).replaceAll('<', String.raw`\u003c`)}\n</script>`;

function placeOf(vacancy: Vacancy) {
  const town = townOf(vacancy);
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(town === null ? {} : { addressLocality: town.city, addressRegion: town.state }),
      addressCountry: 'US',
    },
  };
}

const TYPES: readonly (readonly [words: RegExp, type: string])[] = [
  [/part/i, 'PART_TIME'],
  [/diem|prn/i, 'PER_DIEM'],
  [/contract/i, 'CONTRACTOR'],
  [/temporary|seasonal/i, 'TEMPORARY'],
  [/intern/i, 'INTERN'],
];

const employmentTypeOf = (words: string): string =>
  TYPES.find(([known]) => known.test(words))?.[1] ?? 'FULL_TIME';
