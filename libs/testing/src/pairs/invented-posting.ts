import {
  BENEFITS, CLOSINGS, INTROS, INVENTED_WORK, LEVELS, PAY_SENTENCES, SETTINGS, STATE_SENTENCES, STATES_OF_HIRING, type InventedWork,
} from './invented-work.js'; // prettier-ignore
import type { Chance } from './seeded.js';

/** All that an invented vacancy is; a pair is made by changing one of it and writing both out. */
export interface InventedVacancy {
  work: InventedWork;
  employer: string;
  level: string;
  setting: string;
  states: string[];
  stateSentence: string;
  min: number;
  max: number;
  paySentence: string;
  years: string;
  intro: string;
  duties: string[];
  needs: string[];
  benefits: string[];
  closing: string;
  /** A line of its own about team, territory or site; empty = none. */
  part: string;
  requisition: string | null;
  remote: boolean;
}

const FIRST = [
  'Quillback',
  'Harrowgate',
  'Bluestem',
  'Osprey Point',
  'Tamarack',
  'Fernleaf',
  'Saltmarsh',
  'Juniper Ridge',
  'Kestrel',
  'Lodestar',
  'Marrow Creek',
  'Nightingale',
  'Pinyon',
  'Redbud',
  'Sorrel',
  'Thistledown',
  'Umber',
  'Wrenfield',
  'Yarrow',
  'Copperline',
];
const SECOND = [
  'Health',
  'Medical Group',
  'Health System',
  'Billing Partners',
  'RCM',
  'Physician Network',
  'Hospital',
  'Clinics',
  'Revenue Solutions',
];

export function inventVacancy(chance: Chance): InventedVacancy {
  const work = chance.one(INVENTED_WORK);
  const min = chance.whole(19, 33);
  return {
    work,
    employer: `${chance.one(FIRST)} ${chance.one(SECOND)}`,
    level: chance.one(LEVELS),
    setting: chance.one(SETTINGS),
    states: chance.some(STATES_OF_HIRING, chance.whole(1, 9)),
    stateSentence: chance.one(STATE_SENTENCES),
    min,
    max: min + chance.whole(4, 11),
    paySentence: chance.one(PAY_SENTENCES),
    years: chance.one(['one', 'two', '3', '2', 'three', 'five']),
    intro: chance.one(INTROS),
    duties: chance.some(work.duties, chance.whole(6, 10)),
    needs: chance.some(work.needs, chance.whole(2, 4)),
    benefits: chance.some(BENEFITS, chance.whole(3, 6)),
    closing: chance.one(CLOSINGS),
    part: '',
    requisition: null,
    remote: true,
  };
}

export const titleOf = ({ work, level, setting }: InventedVacancy): string =>
  filled(work.title, { level, setting }).replace(/\s+/g, ' ').trim();

/** The vacancy's text as its employer would publish it. */
export function textOf(vacancy: InventedVacancy): string {
  const { employer, level, setting, years, states } = vacancy;
  const words = {
    employer,
    level,
    setting: setting.toLowerCase(),
    years,
    states: states.join(', '),
    min: `${vacancy.min}.00`,
    max: `${vacancy.max}.00`,
  };
  const lines = [
    vacancy.intro,
    vacancy.work.summary,
    vacancy.part,
    vacancy.remote ? vacancy.stateSentence : '',
    vacancy.requisition ? `Requisition ID: ${vacancy.requisition}` : '',
    'What you do',
    ...vacancy.duties.map((duty) => `- ${duty}`),
    'What you bring',
    ...vacancy.needs.map((need) => `- ${need}`),
    vacancy.paySentence,
    'What we offer',
    ...vacancy.benefits.map((benefit) => `- ${benefit}`),
    vacancy.closing,
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => filled(line, words))
    .join('\n');
}

const filled = (text: string, words: Record<string, string>): string =>
  text
    .replace(
      /\$?\{(\w+)\}/g,
      (whole, name: string) => (whole.startsWith('$') ? '$' : '') + (words[name] ?? ''),
    )
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1');
