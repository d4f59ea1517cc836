import { STATES } from '#domain';
import type { Texts } from '../../define-tag.js';

/** "Acme Health is a", "At Acme", "About Acme", "Acme LLC": words by which a text says who is hiring. */
const NAMES_SOMEBODY =
  /\b[A-Z][\w&'’.-]{2,30}(?: [A-Z][\w&'’.-]{1,30}){0,4},? (?:(?:is|has|was) (?!required|responsible|preferred|a (?:must|plus)\b|an? (?:\w+ )?(?:plus|must|asset)|discussed|not\b|desir\w+|needed|helpful|essential|also)|offers|provides|seeks|serves|Inc|LLC|Ltd|GmbH|Group|Corp|Hospital|Clinic|Center)\b|\b(?:[Aa]t|About|[Jj]oin) (?!(?:Work|Us|Our|The|This|You|Microsoft|MS|Excel|Word|Home)\b)[A-Z][\w&'’.-]{2,30}\b/g;
const NO_NAMES =
  /^(?:The|This|That|These|It|There|He|She|Candidate|Applicant|Position|Job|Who|What|Our|Your|Experience|Education|Ability|Must|Salary|Pay|Location|Compensation|Training|Relocation|Individual|Coordinator|Sales|Excel|Word|MAC|Actively|All|Some|Everyone|Someone|Anyone|Typically|Work|Company|Travel)\b/;

const STATE_NAMES = Object.values(STATES).join('|');
/** "North Carolina is looking", not "North Carolina Hospital". */
const OF_A_STATE = new RegExp(`^(?:${STATE_NAMES}),? (?:is|has|was) `);

export function namesNobody({ company, description }: Texts): boolean {
  if (company.trim() !== '') return false;
  NAMES_SOMEBODY.lastIndex = 0;
  for (let match; (match = NAMES_SOMEBODY.exec(description));)
    if (!NO_NAMES.test(match[0]) && !OF_A_STATE.test(match[0])) return false;
  return true;
}

export const isNoCompanyGiven = ({ company }: Texts): boolean => company.trim() === '';

const HERE = new RegExp(
  `\\bU\\.?S\\b|\\bUSA\\b|\\bUnited States\\b|, ?(?:${Object.keys(STATES).join('|')})\\b|\\b(?:${STATE_NAMES})\\b`,
);
/** "AU, WA, Perth", "Toronto, ON, Canada": some codes of states elsewhere are codes of states here. */
const ELSEWHERE =
  /^(?!US\b)[A-Z]{2},|\b(?:Canada|United Kingdom|UK|England|Scotland|Ireland|Australia|New Zealand|India|Philippines|Germany)\b/;

export const isOfHere = ({ location }: Texts): boolean => HERE.test(location) && !ELSEWHERE.test(location);
