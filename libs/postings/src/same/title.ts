import { STATES, type StateCode } from '#domain';
import { statesNamed } from '#text';
import { settingsNamed } from './settings.js';
import { plainWords, stem } from './words.js';

/** What a title says, its parts told from one another. */
export interface Title {
  /** Stems of the words that name the work, in the order of the alphabet. */
  work: string[];
  /** `2`, `senior`, `lead`; none = the title names no level. */
  levels: string[];
  settings: string[];
  /** States and countries that stand in the title itself: there they are terms, not addresses. */
  lands: string[];
}

const SAME_WORD: Record<string, string> = {
  rep: 'representative', reps: 'representative', mgr: 'manager', supv: 'supervisor', spec: 'specialist',
  coord: 'coordinator', tech: 'technician', asst: 'assistant', assoc: 'associate', admin: 'administrator',
  eng: 'engineer', dev: 'developer', acct: 'account', accts: 'account', accounts: 'account', ins: 'insurance',
  med: 'medical', pt: 'patient', auth: 'authorization', 'pre-auth': 'preauthorization', dept: 'department',
  cdi: 'cdi', cdis: 'cdi', physicians: 'physician', dir: 'director', vp: 'vicepresident', qa: 'quality',
}; // prettier-ignore
const PHRASES: [RegExp, string][] = [
  [/\ba\s?[/.]\s?r\b\.?|\baccounts? receivables?\b/g, ' receivable '],
  [/\bfull[- ]stack\b/g, ' fullstack '], [/\bback[- ]end\b/g, ' backend '], [/\bfront[- ]end\b/g, ' frontend '],
  [/\brevenue cycle(?: management)?\b|\brcm\b/g, ' revenuecycle '],
  [/\bfollow[- ]?up\b/g, ' followup '], [/\bprior[- ]auth(?:orization)?s?\b/g, ' priorauthorization '],
  [/\bquality assurance\b/g, ' quality '], [/\bclinical documentation (?:integrity|improvement)\b/g, ' cdi '],
  [/\bmedical records? cod/g, ' medical cod'],
]; // prettier-ignore

/** Says how, where or how long one works, or wants to be seen. */
const NOISE =
  /\b(?:(?:fully |100 ?%? |work |us |usa |u\.s\. |hybrid |partially |mostly )*remote(?:ly)?(?: work| position| role| opportunity| job| based| eligible| only| usa?| us)*|work (?:from|at) home|wfh|work from anywhere|telecommut\w+|tele-?work|home[- ]based|virtual|hybrid|on-?site|full[- ]?time|part[- ]?time|per ?diem|prn|ft|temp(?:orary)?[- ]to[- ](?:hire|perm)|contract to hire|days?|flexible (?:hours|schedule)|m\/?f\/?[dxv]|f\/?m\/?[dxv]|all genders|urgent(?:ly)?(?: hiring)?|immediate(?: hire| start)?|now hiring|hiring(?: now)?|new|hot|great (?:pay|benefits)|sign[- ]on bonus|bonus|usa?|u\.s\.a?\.?|united states|nationwide|anywhere|job|opening|opportunity|position|certified|experienced|cpc(?:-a)?|ccs(?:-p)?|coc|rhit|rhia|cca|required|preferred|and|or|the|of|for|in|a|an|at|to|with|no experience needed)\b|\$[\d.,k/ -]+(?:per|an|a)?\s?(?:hour|hr|year|yr)?/g;
const LEVELS: [RegExp, string][] = [
  [/\b(?:senior|sr)\b\.?/g, 'senior'], [/\b(?:junior|jr)\b\.?/g, 'junior'], [/\blead\b/g, 'lead'],
  [/\bprincipal\b/g, 'principal'], [/\b(?:entry[- ]level|trainee|apprentice)\b/g, 'entry'],
  [/\b(?:intermediate|mid[- ]level)\b/g, 'intermediate'],
  [/\b(?:level |lvl |lv |grade )?(?:iii|3)\b(?!\s?(?:years|shift|rd))/g, '3'],
  [/\b(?:level |lvl |lv |grade )?(?:ii|2)\b(?!\s?(?:years|shift|nd))/g, '2'],
  [/\b(?:level |lvl |lv |grade )?(?:iv|4)\b(?!\s?years)/g, '4'],
  [/\b(?:level |lvl |lv |grade )(?:v|5)\b|\bv$/g, '5'],
  [/\b(?:level |lvl |lv |grade )?(?:i|1)\b(?!\s?(?:years?|st|shift))/g, '1'],
]; // prettier-ignore
const COUNTRY =
  /\b(?:canada|mexico|india|philippines|romania|portugal|germany|poland|spain|france|italy|ireland|united kingdom|uk|netherlands|ukraine|brazil|argentina|colombia|costa rica|europe|emea|apac|latam|latin america|south america|north america|asia|africa|australia|pakistan|egypt|turkey|israel|japan|singapore|switzerland|austria|sweden|denmark|norway|finland|hungary|serbia|bulgaria|greece|czech(?:ia| republic))\b/g;
const REQUISITION =
  /[([#]\s*#?(?:job|req|id|jr|r)?[\s#:.-]*[a-z]{0,4}-?\d[\w-]*\s*[)\]]?|\b(?:jr|req|r)[-_ ]?\d{3,}\b|\b\d{4,}(?:-\d+)?\b/gi;

/** `place` = plain words of the listing's own location and `names` of its employer, which a title may repeat. */
export function readTitle(
  title: string,
  around: { place: readonly string[]; names: readonly string[] },
): Title {
  const { states, without } = stateNamesIn(title.normalize('NFKC'));
  const lands = new Set<string>(states);
  let text = without.toLowerCase().replace(REQUISITION, ' ');
  text = text.replace(COUNTRY, (land) => (lands.add(land), ' '));
  const settings = settingsNamed(text);
  for (const [phrase, word] of PHRASES) text = text.replace(phrase, word);
  const levels: string[] = [];
  for (const [pattern, level] of LEVELS) {
    text = text.replace(pattern, () => (levels.push(level), ' '));
  }
  text = text.replace(NOISE, ' ');
  const elsewhere = new Set([...around.place, ...around.names]);
  const words = plainWords(text.replace(/[()[\]|–—:*!]/g, ' ')).filter((word) => !/^\d+$/.test(word));
  const kept = words.filter((word) => !elsewhere.has(word));
  const work = (kept.length > 0 ? kept : words).map((word) => stem(SAME_WORD[word] ?? word));
  return {
    work: [...new Set(work)].toSorted(),
    levels: [...new Set(levels)].toSorted(),
    settings,
    lands: [...lands].toSorted(),
  };
}

const NAMES = new RegExp(`\\b(?:${Object.values(STATES).join('|')})\\b(?! City)`, 'gi');
/** "AR", "OR", "MA" are words of the trade as well: a code counts only where a place would stand. */
const CODES = new RegExp(
  `(?<=(?:[,(|–/-]\\s?|\\b(?:[Rr]emote|in|[A-Z]{2}),?\\s))(?:${Object.keys(STATES).join('|')})(?=\\s*(?:[),|/;–-]|$|and\\b|or\\b|[Rr]emote|only\\b))`,
  'g',
);

/** States in a title, and the title without them. */
function stateNamesIn(title: string): { states: StateCode[]; without: string } {
  const states = new Set<StateCode>();
  const take = (name: string): string => {
    for (const state of statesNamed(name.length > 2 ? capitalised(name) : name)) states.add(state);
    return ' ';
  };
  const codes = title.match(CODES) ?? [];
  const receivables = codes.length === 1 && codes[0] === 'AR';
  const without = title.replace(NAMES, take).replace(CODES, (code) => (receivables ? code : take(code)));
  return { states: [...states], without };
}

const capitalised = (name: string): string =>
  name.toLowerCase().replace(/\b(?!of\b)[a-z]/g, (sign) => sign.toUpperCase());
