const LEGAL = new Set(
  'inc incorporated llc llp lp lllp corp corporation co company ltd limited pllc pc pa plc gmbh ag sa bv nv pvt pty'.split(
    ' ',
  ),
);
/** What many employers of the trade are: alone, or at the end, it tells none of them apart. */
const COMMON = new Set(
  (
    'the of and for at a group groups holding holdings health healthcare care system systems medical medicine rcm revenue ' +
    'cycle management solution solutions service services technology technologies tech partner partners network networks ' +
    'center centers centre hospital hospitals physician physicians practice practices associates clinic clinics ' +
    'international global corporate usa us america american national university college regional community general ' +
    'memorial county city state united first coding billing consulting consultants enterprises foundation staff careers ' +
    'jobs saint st new north south east west central valley'
  ).split(' '),
);
/** "AdRoll, a division of NextRoll", "Acme dba Beta", "Classy (a GoFundMe company)": two names of one employer. */
const JOINS =
  /\s*(?:,? an? (?:division|subsidiary|part|member|affiliate|brand|unit|business) of |,? (?:now )?part of |,? a member of |,? d\/?b\/?a\.? |,? formerly(?: known as)? |,? powered by |\(|\)|,? an? (?=[^,()]+ company\b))\s*/i;

/** What follows is a site, a department or a slogan. */
const SITE = /\s+[|–—-]\s.*$/;

/** The names one employer goes by, each as words without legal forms. */
export interface EmployerNames {
  /** As written; null = the listing doesn't say who hires. */
  written: string | null;
  names: string[][];
}

export function employerNames(company: string | null | undefined): EmployerNames {
  const written = company?.replace(/\s+/g, ' ').trim() || null;
  if (!written) return { written: null, names: [] };
  const names = written
    .split(JOINS)
    .flatMap((part) => [part, part.replace(SITE, '')])
    .map(nameWords)
    .filter((words) => words.length > 0);
  return { written, names: [...new Map(names.map((words) => [words.join(''), words])).values()] };
}

function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'the' && word !== 'and');
  while (words.length > 1 && LEGAL.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** The first name in one word: the key under which an employer's listings are found. */
export const employerNameKey = ({ names }: EmployerNames): string | null =>
  names[0] ? tellingPart(names[0]).join('') : null;

/** "R1 RCM" and "R1", "StepStone Group" and "StepStone": a name without what is common at its end. */
export function tellingPart(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && COMMON.has(kept.at(-1) ?? '')) kept.pop();
  return kept.every((word) => COMMON.has(word)) ? [...words] : kept;
}

/**
 * `same`: one name, or one with a common word more at its end. `kin`: one begins as the other does, or stands for its
 * initials, which alone proves nothing. `unknown`: one of them isn't named.
 */
export type EmployerRelation = 'same' | 'kin' | 'other' | 'unknown';

export function relationOf(a: EmployerNames, b: EmployerNames): EmployerRelation {
  if (a.names.length === 0 || b.names.length === 0) return 'unknown';
  const relations = a.names.flatMap((one) => b.names.map((other) => relation(one, other)));
  return relations.includes('same') ? 'same' : relations.includes('kin') ? 'kin' : 'other';
}

function relation(a: readonly string[], b: readonly string[]): EmployerRelation {
  if (a.join('') === b.join('')) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const begins = short.length < long.length && short.every((word, at) => word === long[at]);
  const tells = short.some((word) => !COMMON.has(word));
  const rest = long.slice(short.length);
  if (begins && tells) return rest.every((word) => COMMON.has(word)) ? 'same' : 'kin';
  if (begins && short.length > 1 && rest.every((word) => COMMON.has(word))) return 'same';
  const [headA, headB] = [tellingPart(a), tellingPart(b)];
  const alike = headA.join('') === headB.join('') && headA.some((word) => !COMMON.has(word));
  return alike || areInitials(short, long) ? 'kin' : 'other';
}

function areInitials(short: readonly string[], long: readonly string[]): boolean {
  const initials = long
    .filter((word) => word !== 'of')
    .map((word) => word[0])
    .join('');
  return short.length === 1 && initials.length >= 3 && short[0] === initials;
}

/** Does the text name the employer, with a capital as names have? */
export const textNames = (text: string, { names }: EmployerNames): boolean =>
  names.some((words) => {
    const telling = tellingPart(words);
    return telling.some((word) => !COMMON.has(word)) && spelled(telling).test(text);
  });

/** The words as names are written: capitals at will but for the first, apostrophes, "and" and "&" between. */
function spelled(words: readonly string[]): RegExp {
  const pieces = words.map((word, at) =>
    [...word].map((sign, k) => (at === 0 && k === 0 ? sign.toUpperCase() : eitherCase(sign))).join("['’]?"),
  );
  return new RegExp(
    String.raw`(?<![A-Za-z0-9])${pieces.join(String.raw`\b[\s&.,-]{1,4}(?:and |the )?`)}(?:['’]?s)?(?![A-Za-z0-9])`,
  );
}

const eitherCase = (sign: string): string => (/[a-z]/.test(sign) ? `[${sign}${sign.toUpperCase()}]` : sign);
