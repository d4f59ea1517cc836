import { DURATION } from './duration-words.js';
import { otherItem } from '../other-item.js';
import type { Span } from '../statement-around.js';

const SCHOOLING_WORDS =
  "degree|bachelor['’]?s?|associate['’]?s?|diploma|certif\\w*|credential\\w*|CPC|CCS(?:-P)?|COC|CRC|RHI[AT]|RN|LPN|licen[cs]\\w*|graduates?|graduation|college|coursework|program|education";
const SCHOOLING = `(?:${SCHOOLING_WORDS})`;
/** "a bachelor's degree plus two years" */
export const WITH_SCHOOLING = new RegExp(
  `\\b${SCHOOLING}\\b[^.;]{0,40}(?:\\b(?:plus|and|with)|\\+) (?:at least |a minimum of )?$`,
  'i',
);
/** "a degree or 4 years": schooling without any years is enough, so the years aren't asked of everyone. */
const AFTER_SCHOOLING = new RegExp(
  `\\b${SCHOOLING}\\b[^.;]{0,60};?\\s\\bor\\b(?!\\s(?:GED|equivalent(?! (?:of|to)\\b)))(?:(?!\\b(?:and|with|plus)\\b|\\bw\\/)[^.;,+]){0,25}$`,
  'i',
);
const BEFORE_SCHOOLING = new RegExp(
  `^(?:(?!\\b(?:and|plus)\\b)[^.;,]){0,60},?\\s?\\bor\\b[,*_]{0,3} (?:(?:an?|the|current|active|completion of|graduation from|coding|billing|medical|accredited|approved|recent|finished|formal|HIM|HIT|AAPC|AHIMA|college|health information) ){0,5}${SCHOOLING}\\b(?![^.;]{0,40}(?:\\b(?:with(?! no|out)|plus|and)\\b|\\bw\\/|\\+))`,
  'i',
);
/** "Two years in billing, a medical office or a clinic, or an associate degree": the last of a list. */
const BEFORE_SCHOOLING_IN_LIST = new RegExp(
  `^(?:(?!\\b(?:and|plus|${SCHOOLING_WORDS})\\b)[^.;]){0,90}, or (?:an? |the )?(?:\\w+ )?(?:associate|bachelor|degree|graduat|certificat|diploma)(?![^.;]{0,40}(?:\\b(?:with(?! no|out)|plus|and)\\b|\\+))`,
  'i',
);
/** "a degree, or a certificate plus two years": who has the higher schooling needs no years. */
const DEGREE = "(?:associate['’]?s?|bachelor['’]?s?|A\\.?A\\.?S?|B\\.?[AS]|degree)";
const AFTER_HIGHER_SCHOOLING = new RegExp(
  `\\b${DEGREE}(?![\\w'’])(?:(?!\\bor\\b)[^;\\d]){0,60}\\bor\\b (?:an? |the )?(?:\\w+ ){0,2}(?:HS|H\\.S\\.|high school|GED|diploma|certificate)\\b(?:(?!\\bor\\b)[^;\\d]){0,40}(?:\\b(?:plus|and|with)|[+&,]) (?:at least |a minimum of )?$`,
  'i',
);
const INSTEAD =
  /^[^.;,]{0,70}\b(?:in lieu|instead of|in place of|substitut\w*|(?:may|can|will) (?:be )?(?:replace|count|hired|considered|accepted)|w\/o (?:a )?degree|without (?:a )?degree)\b/i;

export const isOtherRoute = (before: string, after: string): boolean =>
  INSTEAD.test(after) ||
  /\b(?:in lieu of|instead of|substitute)\b[^.;]{0,60}$/i.test(before) ||
  AFTER_SCHOOLING.test(before) ||
  AFTER_HIGHER_SCHOOLING.test(before) ||
  BEFORE_SCHOOLING.test(after) ||
  BEFORE_SCHOOLING_IN_LIST.test(after);

/** "Any combination totaling one year of: college course work; billing work": schooling alone may make up the years. */
const TOTAL_OF_KINDS = /\bcombination\b[^.;]{0,50}$/i;
const KINDS_REACH = 450;
const SCHOOLING_AMONG_KINDS =
  /\b(?:college|semester hours?|course ?work|courses|vocational training|(?:associate|bachelor)['’]?s?)\b/i;

export const isTotalWithSchooling = (before: string, below: string): boolean =>
  TOTAL_OF_KINDS.test(before) &&
  /\bfollowing\b/i.test(below.slice(0, 90)) &&
  SCHOOLING_AMONG_KINDS.test(below.slice(0, KINDS_REACH).split(/\n\s*\n/, 1)[0] ?? '');

export const A_LENGTH = new RegExp(DURATION, 'i');
export const lengthOf = (text: string, start: number): number =>
  A_LENGTH.exec(text.slice(start, start + 60))?.[0].length ?? 0;

/** "(1) One year of experience; OR, (2) an associate degree": the other item asks for no years. */
export const isOneItemOfTwo = (text: string, statement: Span): boolean => {
  const other = otherItem(text, statement);
  return other !== '' && ANY_SCHOOLING.test(other) && !A_LENGTH.test(other);
};

const ANY_SCHOOLING = new RegExp(`\\b${SCHOOLING}\\b`, 'i');
