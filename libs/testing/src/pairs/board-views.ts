import type { PairListing } from './pair-listing.js';
import type { Chance } from './seeded.js';

/** What boards do to a listing without changing the vacancy. */
export function asOnABoard(listing: PairListing, chance: Chance): PairListing {
  const remote = /\bremote\b/i.test(`${listing.title} ${listing.location}`);
  const titles = [listing.title, listing.title.toUpperCase()];
  const remoteTitles = [
    `${listing.title} (Remote)`,
    `Remote ${listing.title}`,
    `${listing.title} - Work From Home`,
  ];
  const title = chance.one(remote ? [...titles, ...remoteTitles] : titles);
  const heads = ['', 'About the job\n', 'Posted 3 days ago\nEasy apply\n', 'Full job description\n'];
  const chrome = chance.one(remote ? [...heads, 'Job Type: Full-time\nWork Location: Remote\n'] : heads);
  const closing = chance.one([
    '',
    '\nApply now to be considered.',
    '\nShow more Show less',
    '\nReport this job',
  ]);
  return {
    ...listing,
    title,
    company: chance.one([
      listing.company,
      `${listing.company}, Inc.`,
      listing.company.toUpperCase(),
      `${listing.company} LLC`,
    ]),
    location: chance.one([listing.location, 'Remote', 'United States', 'Remote - USA']),
    description: `${chrome}${chance.one([plain, flattened, html])(listing.description)}${closing}`,
    extras: chance.maybe(0.5) && remote ? { employment_type_text: 'Full-time', remote_flag: 'remote' } : {},
  };
}

const plain = (text: string): string => text;
const flattened = (text: string): string => text.replace(/\n- /g, ' ').replace(/\n/g, ' ');
export const html = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith('- ') ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`))
    .join('');

/** The beginning of a text, as boards that keep only so many characters show it. */
export const cut = (text: string, chance: Chance): string =>
  `${text.slice(0, Math.floor(text.length * (0.35 + chance.next() * 0.4)))}${chance.one(['...', '…', ' Show more', ''])}`;

const OTHER_WORDS: [RegExp, string][] = [
  [/\beach\b/g, 'every'], [/\bsends\b/gi, 'submits'], [/\breports\b/gi, 'brings'], [/\bkeeps\b/gi, 'maintains'],
  [/\bgood\b/g, 'solid'], [/\bat once\b/g, 'right away'], [/\bmake sure\b/g, 'ensure'], [/\bhelp\b/g, 'aid'],
  [/\bcalls\b/gi, 'telephones'], [/\banswers\b/gi, 'replies to'], [/\bwe\b/g, 'our team'], [/\bcolleagues?\b/g, 'coworker'],
  [/\bmeets\b/gi, 'reaches'], [/\bwithin\b/g, 'inside'], [/\bpeople\b/g, 'persons'], [/\bfrom the first day\b/g, 'from day one'],
  [/\bWhat you do\b/g, 'Your responsibilities'], [/\bWhat you bring\b/g, 'Qualifications'], [/\bWhat we offer\b/g, 'Benefits'],
]; // prettier-ignore
const ADDED = [
  'We look forward to hearing from you.',
  'Interviews are held by video.',
  'Our office supports you from the day you sign.',
  'Start dates are every second Monday.',
  'Please attach a resume.',
  'This posting closes when enough applications are in.',
];

/** A second publication some weeks later: other words here and there, a line more, a line less, another order. */
export function edited(text: string, chance: Chance): string {
  const chosen = new Set(chance.some(OTHER_WORDS, chance.whole(4, 10)));
  let lines = text.split('\n').map((line) => {
    let now = line;
    for (const [old, other] of chosen) now = now.replace(old, other);
    return now;
  });
  const bullets = lines.flatMap((line, at) => (line.startsWith('- ') ? [at] : []));
  const [first, second, gone] = chance.some(bullets, 3);
  if (first !== undefined && second !== undefined)
    [lines[first], lines[second]] = [lines[second] ?? '', lines[first] ?? ''];
  if (gone !== undefined && chance.maybe(0.6)) lines = lines.filter((_, at) => at !== gone);
  return [...lines, ...chance.some(ADDED, chance.whole(1, 3))].join('\n');
}
