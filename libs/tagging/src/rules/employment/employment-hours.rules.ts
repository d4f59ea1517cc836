import type { EmploymentType } from '#domain';
import type { Rule } from '../../define-tag.js';
import type { EmploymentSignal } from './employment-choice.js';

const FULL: EmploymentSignal = { types: ['full_time'] };
const FULL_WEEK: EmploymentSignal = { types: ['full_time'], fromHours: true };

/** The week in hours, shares of a week and opening times. */
export const EMPLOYMENT_HOURS_RULES: readonly Rule<EmploymentSignal>[] = [
  {
    id: 'employment-type/week-of-hours',
    value: (match) => weekOf(Number(match.groups?.['most'] ?? match.groups?.['hours'])),
    in: ['description'],
    match:
      /(?<!\b(?:up to|to|least|long as|over|than|of|overtime|additional|training|first|accrue|earn) |[-\d.:$])\b(?<hours>\d{2})(?:\.\d{1,2})?(?:\s?(?:-|\u2013|to)\s?(?<most>\d{2})(?:\.\d{1,2})?)?\+?(?:[- ](?:guaranteed ))?[- ]?(?:hours?|hrs?)\.?\s?(?:\/|-|per |a |each |every |weekly|in a |\+ ?OT|(?=w(?:ee)?k\b))\s?(?:week|wk|work[- ]?week)?(?!\w)/i,
    unless:
      /\b(?:(?<!\bbenefits?[- ])eligib\w+|eligible (?:for|at|after|if|when|with|to)|to be benefits?|must work|overtime may|pto|vacation|sick|accru\w+|training|ceus?|class(?:es|work|room)|class (?:hours|time)|(?<!of )course(?:s|work)?|lectures?|lessons?|stud(?:y|ying)|homework|webinars?|benefits? (?:for|to|begin)|employees (?:who )?work\w*|experience|logged)\b/i,
    because: 'forty hours in a permanent job are full time, thirty and fewer are part time',
    yes: [
      'Hours: 40 hrs/wk, 8:00-4:30',
      '30 hrs/wk.',
      '40 hours per week, Monday to Friday',
      '20-25 hours per week',
      '40 hrs/week',
      'Regular appointment, 37.5 hours weekly',
      '28 hours/week, benefits eligible',
    ],
    no: [
      'benefits eligible at 30 hours per week',
      'lectures take 14 hours per week in the first term',
      'you attend classes 12 hrs/week, paid',
      'log in as long as 20 hrs a week suit you',
      'up to 50 hours per week',
      'employees who work 30 hours per week are eligible',
      '40 hours of PTO per year',
      '24 hours a day',
      '12 hours per shift',
    ],
  },
  {
    id: 'employment-type/at-most-hours',
    value: (match) => weekOf(Number(match.groups?.['hours'])),
    in: ['description'],
    match:
      /\b(?:up to|no more than|max(?:imum)?(?: of)?|limited to|not (?:to )?exceed(?:ing)?|under) (?<hours>1\d|2\d)\+? (?:hours?|hrs?)\.?(?: ?\/ ?| per | a | each | every )(?:week|wk)\b/i,
    unless: /\b(?:pto|vacation|overtime|remote|home|training|accru\w+|sick|bonus)\b/i,
    because: 'a week that never gets full',
    yes: ['Up to 19 hrs a week', 'no more than 28 hours per week'],
    no: ['up to 50 hours per week', 'up to 16 hours of PTO'],
  },
  {
    id: 'employment-type/weekly-hours-field',
    value: (match) => weekOf(Number(match.groups?.['hours'])),
    in: ['description'],
    match:
      /\b(?:scheduled |standard )?(?:weekly (?:scheduled )?hours|hours (?:per|a) week)\s?[:=]\s{0,3}(?<hours>\d{2})(?![\d-])/i,
    because: 'applicant systems print the hours of the week as a field',
    yes: ['Scheduled Weekly Hours:\n40', 'Weekly hours: 24', 'Hours per week: 20'],
    no: ['Weekly hours vary', 'Hours per week: 20-40'],
  },
  {
    id: 'employment-type/hours-of-two-weeks',
    value: (match) => weekOf(Number(match.groups?.['field'] ?? match.groups?.['hours']) / 2),
    in: ['description'],
    match:
      /\b(?:hours|hrs)\s?(?:\/|per|a|each)\s?(?:pay period|pp|two weeks)\s?[:=]\s{0,3}(?<field>\d{2})(?![\d-])|(?<![-\d.:$\u2013] ?|\b(?:up to|to|over|than|of) )\b(?<hours>\d{2})\s?(?:hours?|hrs?)\.?(?: ?\/ ?| per | a | each | every | )(?:pp|pay period|bi-?weekly|two weeks)\b/i,
    unless: /\b(?:eligib\w+|accru\w+|pto|vacation|sick|overtime|training|ceus?|class(?:es|room))\b/i,
    because: 'hospitals count the hours of a pay period, which is two weeks',
    yes: ['Hours per pay period: 80', '48 hrs/pp', 'Days, 64 hours biweekly', '40 hours per pay period'],
    no: [
      'accrue 10 hours per pay period',
      'Hours per pay period: 0-48',
      '80 hours of PTO',
      '72 hours biweekly',
    ],
  },
  {
    id: 'employment-type/standard-week',
    value: FULL_WEEK,
    in: ['description'],
    match:
      /\b(?:72|75|76|80) (?:hours|hrs)(?: ?\/ ?| per | a | every | each )?(?:bi-?weekly|pay period|two weeks)\b|\b(?:put(?:ting)? in (?:your )?(?:forty|40)\b|forty hours|(?:4 ?x ?10s?|4\/10s? (?:work|schedule|shifts?)|5 ?x ?8s?(?= (?:days?|hours?|hrs?|shifts?|schedule)\b)|five 8['’]?s|four 10['’]?s|four (?:10|ten)[- ]hour (?:days|shifts))|(?:8|eight)[- ]hours? (?:a day|days|shifts?),? (?:five|5) days|(?:five|5) (?:8|eight)[- ]hour (?:days|shifts)|(?:standard|weekly|scheduled|work) ?(?:weekly )?hours?\s?(?::|are|is)\s?(?:40|37\.5|38|36)\b|40[- ]hours? (?:work ?)?week|(?:normal|regular|standard|usual) (?:work|working) ?week is (?:40|37\.5)|(?<![-–\d] ?|to )40 (?:guaranteed )?(?:hours|hrs|hr)\b(?=\s?[,.;\n+(]|\s?$)|hours(?: per week)?: ?(?:40|37\.5)\b|(?:40|37\.5) (?:a|per) (?:week|wk)\b|(?:exempt|hourly|salaried|days|nights|regular)[.,;:|/] {1,2}1\.0\b(?! ?(?:%|x|mile|hour|mg)))/i,
    unless:
      /\b(?:pto|vacation|sick|training|ceus?|course|class|program|experience|internship|overtime over|holiday)\b/i,
    because: 'forty hours are a full week',
    yes: [
      'Standard hours: 40 | FTE 1.0',
      '40-Hour Work Week',
      'The normal work week is 40 hours',
      '40 hrs, non exempt',
      'Hours: 40/wk',
      'as long as you put in forty',
      'Four 10-hour days',
      '4/10 work week, Monday to Thursday',
      '72 hours/pay period',
    ],
    no: [
      '32-40 hours, you decide',
      '40 hours of PTO',
      '40 hours of vacation',
      'a 40 hour coding course',
      'posted 4/10',
      'Hours: 8-5',
    ],
  },
  {
    id: 'employment-type/fte-choice',
    value: { types: ['full_time', 'part_time'], fromHours: true },
    in: ['title', 'description'],
    match:
      /(?<![\d.])0?\.[2-8]\d?\s?(?:-|\u2013|to|or|\/)\s?(?:1\.0{1,2}|0?\.9\d?)\s?FTE\b|\bFTE\s{0,2}[:=]?\s{0,2}(?:is )?0?\.[2-8]\d?\s?(?:-|\u2013|to|or|\/)\s?(?:1\.0{1,2}|0?\.9\d?)(?![\d.%])/i,
    unless: /\b(?:lead|leads|manag\w+|supervis\w+|team of|budget\w*|oversee\w*|eligib\w+|ratio)\b/i,
    because: 'from a share of a week to a whole one',
    yes: ['FTE: 0.6 - 1.0', '0.5 to 1.0 FTE, you choose', '.8 or 1.0 FTE'],
    no: ['FTE: 1.0', 'eligible from 0.5 to 1.0 FTE', '0.5 FTE', 'FTE 0.8'],
  },
  {
    id: 'employment-type/fte-share',
    value: (match) => shareOf(Number(match.groups?.['before'] ?? match.groups?.['after'])),
    in: ['title', 'description'],
    match:
      /(?<![\d.])(?<before>1\.0{1,2}|0?\.\d{1,3}|1)\s?FTE\b|\b(?:FTE|full[- ]time equivalent)\)?(?:\/Status|\/hours(?: per pay period)?|\s?status|s)?\s{0,2}[:\-=(|]?[*_]{0,2}\s{0,2}(?<after>1\.0{1,2}|0?\.\d{1,3}|1)(?!\d|\.\d|%)/i,
    unless:
      /\b(?:lead|leads|leadership|manag\w+|supervis\w+|team of|budget\w*|oversee\w*|eligib\w+|per 1|ratio)\b/i,
    because: 'a whole appointment is full time, a share of it part time',
    yes: [
      'FTE: 1.0',
      '*FTE:* 1.0, days',
      '.6 FTE with full benefits',
      '1.00 FTE',
      'FTE/Status: 1.0 / regular, day',
      'FTE/Hours per pay period: 1.0',
      'FTE 1.0. Days.',
      '0.5 FTE',
    ],
    no: ['Leadership of 13 FTE', 'benefits eligible at 0.5 FTE', '0.0 FTE', '11 FTE'],
  },
  {
    id: 'employment-type/whole-appointment',
    value: FULL,
    in: ['description'],
    match:
      /\b(?:100 ?% (?:appointment|effort|time)|(?:appointment|time|effort)(?: category| percent(?:age)?| type)?\s{0,2}[:-]\s{0,2}(?:100 ?%|full))/i,
    unless: /\b(?:remote|travel)\b/i,
    because: 'universities state the week as a share of an appointment',
    yes: ['Time Appointment Category: 100%', 'Effort: 100%', '100% appointment'],
    no: ['100% remote', '50% appointment'],
  },
];

/** 33 to 39 hours are called either by employers. */
function weekOf(hours: number): EmploymentSignal | null {
  if (hours >= 37 && hours <= 45) return { types: ['full_time'], fromHours: true };
  return hours >= 10 && hours <= 32 ? { types: ['part_time'], fromHours: true } : null;
}

function shareOf(share: number): EmploymentSignal | null {
  const type: EmploymentType | null =
    share >= 0.9 && share <= 1 ? 'full_time' : share > 0.1 && share <= 0.8 ? 'part_time' : null;
  return type && { types: [type], fromHours: true };
}
