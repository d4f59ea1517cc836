import { remembered } from './remembered.js';

/**
 * What the heading of a section says of its lines. `asked` is a heading of qualifications that leaves it to the item
 * ("Certifications", "Experience"); `elsewhere` speaks of duties, benefits, the employer.
 */
export type Section = 'required' | 'preferred' | 'asked' | 'elsewhere';

const PREFERRED =
  /\b(?:pref(?:er\w*|['’]?d|s)?|desir\w*|nice|plus(?:es)?|bonus|like to have|(?:might|may|could) also|also have|what['’]s wanted|wish|ideal\w*|helpful|assets?|advantage\w*|stand out|extra credit|even better|optional|good to have|set you apart|would be (?:great|nice)|^(?:should|could)[ -]haves?(?=$|,)|tie[- ]?breakers?|^(?:wants?|wishes)$|recommended|beneficial|better if|(?:we['’]d|we would|we|would|^you) (?:love|like)\b.{0,20}|(?:not|never|[a-z]{2,5}n['’]t) (?:an? )?(?:deal[- ]?breakers?|show[- ]?stoppers?|must(?:[- ]have)?s?|required|requirements?|necessary|needed|mandatory|essential|expected|demanded))\b/i;
const REQUIRED =
  /\b(?:requir\w*|musts?|minimums?|min\.? quals?|MQ['’]?s?|mandatory|essential|basic qualif\w*|need(?:s|ed)?|what we ask|prerequisites?|req['’]?s|specs|non[- ]?negotiables?|(?:the|our) (?:ask|floor)|can['’]t do without)\b|^basics?$/i;
const ASKED =
  /\b(?:qualif\w*|employment standards|bring|you(?:['’]| ha)ve(?: got)?|look(?:ing)? for|the (?:right )?candidate|profile|who you are|about you|what you(?:['’]ve| have) done|you(?:['’]ve| have) (?:done|got)|your (?:story|path|past|history|record|resume|résumé|toolkit)|hop(?:e|ing) for|(?:who|what) we(?:['’]re| are)? (?:want|seek|after|need|hop)\w*|wanted|applicants?|certif\w*|licen[cs]\w*|credentials?|registrations?|education|experience|background|skills|knowledge|(?:good|great|right) fit|fit if|eligib\w*|competenc\w*|you have|expect)\b/i;
const ELSEWHERE =
  /\b(?:responsib\w*|dut(?:y|ies)|functions?|tasks|benefits?|perks|offers?|pay|salary|compensation|rate|about (?:us|the)|who we are|you(?:['’]| wi)ll (?:do|own|be|get|learn|love)|in this role|the (?:work|role|job|opportunity|basics|position|practical|details)|locations?|where|schedule|hours|how (?:to|we)|process|mission|overview|summary|description|company|equipment|home office|good to know|fine print|misc|details|culture|EEO|equal|physical|travel|working conditions|environment|apply|position|department|arrangement|shift|remote|why|our|career path|growth)\b/i;

/** "Wanted, never mandatory" */
const FIRMNESS_DENIED =
  /(?:\b(?:not|never)|n['’]t) (?:an? )?(?:requir|necessary|need|mandatory|essential|must|deal)/i;

/** What words above a line say; null where they are no heading of a kind that is known. */
export function sectionNamed(heading: string): Section | null {
  if (
    /essential (?:job |duties|functions|responsib)|physical|home office|job functions|work(?:ing)? conditions/i.test(
      heading,
    )
  )
    return 'elsewhere';
  const required = REQUIRED.test(heading);
  if (PREFERRED.test(heading)) return required && !FIRMNESS_DENIED.test(heading) ? 'asked' : 'preferred';
  if (required) return 'required';
  if (ASKED.test(heading)) return 'asked';
  return ELSEWHERE.test(heading) ? 'elsewhere' : null;
}

interface Heading {
  /** Where its line begins. */
  at: number;
  words: string;
  section: Section | null;
}

/** More lines than this above an item belong to other matters. */
const MOST_LINES = 60;
const LONGEST_HEADING = 90;
const MOST_WORDS = 10;
/** "Candidates must hold one of the following certifications:" */
const LONGEST_LEAD_IN = 160;

/** A section and the heading that names it, with the place of its line. */
export interface SectionAbove {
  section: Section;
  heading: string;
  headingAt: number;
}

/**
 * The section that text[at] stands in, by the headings above it. A heading of a subject ("Education") right under
 * "Preferred qualifications" is a part of it, further down it begins something new.
 */
export function sectionAbove(text: string, at: number): SectionAbove | null {
  let subject: Heading | null = null;
  let below: Heading | null = null;
  for (const heading of headingsAbove(text, at)) {
    if (heading.section === null) {
      if (!subject) return null;
      break;
    }
    if (heading.section === 'asked') subject ??= heading;
    else if (!subject) return { section: heading.section, heading: heading.words, headingAt: heading.at };
    else if (heading.section === 'preferred' && below?.section === 'asked' && follows(text, heading, below)) {
      return { section: 'preferred', heading: subject.words, headingAt: subject.at };
    } else break;
    below = heading;
  }
  return subject && { section: 'asked', heading: subject.words, headingAt: subject.at };
}

const follows = (text: string, first: Heading, second: Heading): boolean =>
  text.slice(text.indexOf('\n', first.at), second.at).trim() === '';

function* headingsAbove(text: string, at: number): Generator<Heading> {
  let end = text.lastIndexOf('\n', at - 1);
  for (let lines = 0; end >= 0 && lines < MOST_LINES; lines += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const heading = headingIn(text, start, end);
    if (heading) yield heading;
    end = start - 1;
  }
}

const WORDS_BELOW = /\s*([^\n]*)/y;

/** The heading that the line text[start..end) is, by its words and the first line below it that has words. */
const headingIn = remembered((text: string, start: number, end: number): Heading | null => {
  const line = text.slice(start, end);
  if (line.trim() === '') return null;
  WORDS_BELOW.lastIndex = end;
  const below = WORDS_BELOW.exec(text)?.[1] ?? '';
  const heading = headingOf(line, below, text.slice(Math.max(0, start - 2), start));
  return heading && { ...heading, at: start };
});

const ITEM = /^\s*(?:[-+•·▪■□●○◦➢✓✔☐→⁃]|\*\s|o |\(?\d{1,2}[.)]|[a-z]\))\s*/;

/** "Spanish preferred" is an item; "Experience preferred" may stand above a list. */
const ADJECTIVE_LAST =
  /(?:required|preferred|desired|desirable|helpful|optional|needed|mandatory|plus|must)$/i;
const GENERAL =
  /^(?:(?:minimum|basic|other|additional|education\w*|experience|skills?|qualifications?|certific\w+|licen[cs]\w+|credentials?|training|knowledge|requirements?|competenc\w+|job|work|and|or|previous|technical|preferred|required|needed|necessary|mandatory|essential|is|are|a|good|nice|great|helpful|wanted|to|have|but|though|not|never)\W*)+$/i;
const NAMES_A_SECTION =
  /^(?:(?:required|preferred|minimum|basic|desired|additional|key|job|other)\W+){0,3}(?:qualifications|requirements|responsibilities|duties)\b/i;
const NAMES_A_THING =
  /\d|\b(?:CPC|CCS|COC|CRC|CIC|CCA|CPMA|RHI[AT]|CPB|CRCR)\b|\b(?:degree|diploma|GED|bachelor\w*)\b/i;

function headingOf(line: string, below: string, before: string): Omit<Heading, 'at'> | null {
  const item = ITEM.test(line);
  const bare = line.replace(ITEM, '').trim();
  const words = bare.replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '');
  const length = words.split(/\s+/).length;
  const leadsIn = bare.endsWith(':') && ITEM.test(below);
  if (words === '' || words.length > (leadsIn ? LONGEST_LEAD_IN : LONGEST_HEADING)) return null;
  if (!leadsIn && length > MOST_WORDS) return null;
  const marked = /:\s*[*_~]*$/.test(bare) || /^(?:#|\*\*|__|~ )/.test(bare);
  const capitals = !/[a-z]/.test(words) && /[A-Z]{4}/.test(words);
  // "Work location: Boise" is a field of its own, and "CPC required" an item.
  if (!marked && (/[.;,!]$|:\s*\S/.test(bare) || (item && !capitals) || NAMES_A_THING.test(words)))
    return null;
  const section = sectionNamed(words);
  if (section === null) {
    const alone = /\n\n|^$/.test(before);
    return marked || (alone && !item && ITEM.test(below)) ? { words, section: null } : null;
  }
  const aloneItem = ADJECTIVE_LAST.test(words) && length > 1 && !GENERAL.test(words);
  if (marked && (!aloneItem || /:\W*$/.test(bare))) return { words, section };
  if (NAMES_A_SECTION.test(words)) return { words, section };
  if (aloneItem) return null;
  return capitals || length <= 5 || ITEM.test(below) ? { words, section } : null;
}
