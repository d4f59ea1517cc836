import type { Rule } from '../../define-tag.js';
import type { EmploymentSignal } from './employment-choice.js';

const WEEK = '(?:(?<full>full)|part)[- ]?time';
const HIRED =
  "(?:you|you['\u2019]ll|trainees|apprentices|new hires|hires|coders|billers|auditors|posters|specialists|collectors|candidates|the (?:coder|biller|person|candidate)|everyone)";

const i = (source: string): RegExp => new RegExp(source, 'i');

/** The week, said of the people who will work it. */
export const EMPLOYMENT_PEOPLE_RULES: readonly Rule<EmploymentSignal>[] = [
  {
    id: 'employment-type/hired-as',
    value: weekOf,
    in: ['description'],
    match: i(
      `(?<!\\b(?:if|once|when|whether|while|unless|until|after) )\\b${HIRED} (?:are|is|will be|['\u2019]?ll be|be|would be|start as|work as|join (?:us )?as)(?: (?:hired|employed|paid|engaged|considered|on staff|brought on)(?: as)?)? (?:an? |our )?(?:(?:regular|permanent|salaried|hourly|benefited|W-?2|paid|exempt|non-exempt),? ){0,3}${WEEK},? (?:(?:regular|permanent|W-?2|salaried|hourly|hospital|company|paid) ){0,2}(?:employees?|associates?|staff(?: members?)?|team members?)\\b`,
    ),
    unless: /\b(?:eligib\w+|may be|could be|become|convert\w*|other employers)\b/i,
    because: 'who is hired is told what kind of employee that makes them',
    yes: [
      'Apprentices are paid, regular full-time employees with benefits.',
      'Coders are full-time employees',
      "You'll be a part-time W-2 employee",
      'New hires start as full time associates',
    ],
    no: [
      'If you are a full-time employee, you get PTO',
      'Full-time employees get PTO',
      'Coders are employees',
      'Coders who are part-time employees are eligible',
    ],
  },
  {
    id: 'employment-type/timers-wanted',
    value: weekOf,
    in: ['title', 'description'],
    match: i(
      `(?<!\\b(?:our|other|current|have|has|with|join|joining|support|supporting|supervise|for) )\\b(?:\\d{1,2}|one|two|three|four|five|several|seeking|needs?|hiring|wanted:?|looking for|seats? for|openings? for|room for|adding|another|and|an?) (?:an? )?(?:more |new |good |great |experienced |remote ){0,2}${WEEK}rs?\\b`,
    ),
    unless: /\b(?:benefits?|insurance|pto|team of|staff of|consists? of|currently)\b/i,
    because: 'so many of them are wanted',
    yes: [
      'Hiring: 3 full timers, 2 part-timers',
      'looking for a full-timer',
      'We need part timers for evenings',
    ],
    no: [
      'benefits for full timers',
      'our two full-timers',
      'a team of one full-timer',
      'PTO for part timers',
    ],
  },
];

function weekOf(match: RegExpExecArray): EmploymentSignal {
  return { types: [match.groups?.['full'] ? 'full_time' : 'part_time'] };
}
