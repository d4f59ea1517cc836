import type { Listing } from '#domain';
import type { CheerioAPI } from 'cheerio';
import { writtenDay } from './calendar-day.js';
import { baseSalaryInWords } from './base-salary.js';
import { parseJson } from './json-page.js';
import { idText, isObject } from './read-records.js';
import { asHtml, joined, paragraph, section } from './sections.js';
import { statedExtras } from './stated-extras.js';
import { storableText } from './storable-text.js';
import { unescapeHtml } from './unescape.js';
import { webAddress } from './web-address.js';

type Markup = Record<string, unknown>;

/**
 * The schema.org JobPosting objects of a page, as sites mark up vacancies for search engines: in one object, a list
 * or an `@graph`, with one `@type` or several. Scripts that aren't JSON are passed over, as search engines do.
 */
export function jobPostingsIn($: CheerioAPI): Markup[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => nodesOf(jsonIn($(script).text())))
    .filter((node) => asList(node['@type']).some((type) => /(^|[/:])JobPosting$/.test(String(type))));
}

function jsonIn(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  );
  // Line breaks inside of a text are not JSON, yet common in hand-made templates.
  for (const text of [bare, bare.replace(/[\u0000-\u001F]+/g, ' ')]) {
    try {
      return parseJson(text.trim().replace(/;$/, ''));
    } catch {
      // The next form may do.
    }
  }
  return null;
}

function nodesOf(value: unknown): Markup[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isObject(value)) return [];
  return [value, ...nodesOf(value['@graph']), ...nodesOf(value['mainEntity'])];
}

/** A JobPosting as a listing. `identity` names it where the markup's own identifier is missing or not the board's key. */
export function listingOfJobPosting(
  job: Markup,
  identity: { externalId: string; url: string | null },
): Listing {
  return {
    ...identity,
    url: identity.url ?? webAddress(wordsOf(job['url'])),
    title: plain(wordsOf(job['title']) || wordsOf(job['name'])),
    company: plain(nameOf(job['hiringOrganization'])) || null,
    location: locationOf(job) || null,
    description: descriptionOf(job),
    postedOn: writtenDay(wordsOf(job['datePosted'])),
    closesOn: writtenDay(wordsOf(job['validThrough'])),
    requisitionId: identifierOf(job),
    extras: statedExtras({
      salary_text: baseSalaryInWords(job['baseSalary']) || baseSalaryInWords(job['estimatedSalary']),
      employment_type_text: asList(job['employmentType']).map(employmentInWords).filter(Boolean).join(', '),
      remote_flag: isTelecommute(job) ? 'remote' : '',
    }),
  };
}

/** The identifier as text, whether it is written as text or as {name, value}; null = none. */
export function identifierOf(job: Markup): string | null {
  const identifier = asList(job['identifier'])[0];
  return idText(isObject(identifier) ? identifier['value'] : identifier);
}

const isTelecommute = (job: Markup): boolean =>
  asList(job['jobLocationType']).some((type) => /telecommute/i.test(String(type)));

/** Places in words; where the worker must live stands behind "Remote", as sites' own location lines have it. */
function locationOf(job: Markup): string {
  const places = asList(job['jobLocation']).filter(isObject);
  const addresses = places.map((place) => addressInWords(place['address']));
  // Some sites give each place its name and all of them one address, that of the first.
  const sameAddress = places.length > 1 && new Set(addresses).size === 1;
  const named = places.map((place, index) => {
    const name = wordsOf(place['name']);
    return (sameAddress && name) || addresses[index] || name;
  });
  const living = asList(job['applicantLocationRequirements']).map(nameOf).filter(Boolean);
  const remote = isTelecommute(job) ? [`Remote${living.length > 0 ? ` (${living.join(', ')})` : ''}`] : [];
  return plain([...new Set([...remote, ...named.filter(Boolean)])].join('; '));
}

function addressInWords(address: unknown): string {
  if (!isObject(address)) return given(wordsOf(address));
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) =>
    given(nameOf(address[part])),
  );
  return parts.filter((part, index) => part && parts.indexOf(part) === index).join(', ');
}

/** iCIMS and others write "UNAVAILABLE" where a field is empty. */
const given = (text: string): string => (/^(unavailable|n\/?a|null|undefined)$/i.test(text) ? '' : text);

const MORE_TEXT: readonly (readonly [field: string, heading: string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['educationRequirements', 'Education'],
  ['experienceRequirements', 'Experience'],
  ['skills', 'Skills'],
  ['workHours', 'Work hours'],
  ['jobBenefits', 'Benefits'],
];

function descriptionOf(job: Markup): string {
  const main = htmlOf(wordsOf(job['description']));
  const rest = MORE_TEXT.map(([field, heading]) => {
    const words = asList(job[field]).map(wordsOf).filter(Boolean).join(', ');
    // Many sites repeat parts of the description in fields of their own.
    return words && !main.includes(words.slice(0, 60)) ? section(heading, paragraph(htmlOf(words))) : '';
  });
  return joined(main && asHtml(main), ...rest);
}

/** Undoes escaping, also the literal `\n` that some templates leave behind. */
const htmlOf = (text: string): string => unescapeHtml(text).replace(/\\r\\n|\\n/g, '\n');

const plain = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();

const employmentInWords = (type: unknown): string => {
  const words = wordsOf(type).replaceAll('_', ' ').toLowerCase();
  return words === 'other' ? '' : words;
};

const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A text, a number, or the first of a list of them. */
function wordsOf(value: unknown): string {
  const [first] = asList(value);
  if (typeof first === 'string' || typeof first === 'number') return storableText(String(first)).trim();
  return isObject(first) ? nameOf(first) : '';
}

/** The name of a thing that is written as text or as an object with a name. */
function nameOf(value: unknown): string {
  const [first] = asList(value);
  if (!isObject(first)) return wordsOf(first);
  return wordsOf(first['name'] ?? first['value'] ?? first['credentialCategory'] ?? first['description']);
}
