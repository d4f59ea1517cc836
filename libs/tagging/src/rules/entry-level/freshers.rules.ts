import type { Rule } from '../../define-tag.js';
import type { DoorSignal } from './entry-level-choice.js';

const IN = ['title', 'description'] as const;
const TURNED_AWAY =
  "(?:not(?! (?:req\\w*|need\\w*|necessary|mandatory|a (?:must|problem)))|don['’]t|can['’]t|cannot|excuse|ignore|refrain|avoid|stay away|disregard)";
const NOT_TAKEN =
  "(?:no|not (?:for|meant for|suitable for|open to)|except|other than|(?:not|n[\u2019']t|never) (?:hir|tak|accept|consider|look|entertain|recruit)\\w*(?: for| at)?)";

/** What offices in India and the Philippines call people who have not worked yet. */
export const FRESHER_RULES: readonly Rule<DoorSignal>[] = [
  {
    id: 'entry-level/freshers-refused',
    value: 'closed',
    in: IN,
    match: new RegExp(
      `\\bfreshers?\\b[^.\\n]{0,40}\\b${TURNED_AWAY}\\b|\\b${NOT_TAKEN}(?: any| the)? (?:freshers\\b|fresher(?=\\s?(?:[.,;!)\\n]|$)))`,
      'i',
    ),
    because: 'freshers are asked to stay away',
    yes: [
      'Freshers pls excuse',
      'Freshers need not apply',
      'Freshers kindly ignore this post',
      'No freshers',
      'We are not considering freshers now',
      'Freshers will not be entertained',
    ],
    no: ['Freshers can apply', 'Freshers: experience not required', 'No fresher approach than ours'],
  },
  {
    id: 'entry-level/freshers-called-for',
    value: 'open',
    in: IN,
    match:
      /\bfreshers\b(?! (?:train|batch|induct|onboard|week))|\bfresher\b(?=\s?(?:[/,.;:)\n&|–-]|$|(?:can|may|is|are|or|and|with|only|candidates?|graduates?|position|role|job|opening|level)\b))/i,
    unless:
      /\b(?:train(?:s|ed|ing)?|mentor\w*|coach\w*|guid(?:e|es|ing)|supervis\w+|handl\w+|monitor\w*|onboard\w*|manag(?:e|es|ing)|support\w*|lead(?:s|ing)?) (?:and \w+ )?(?:(?:the|new|our|of|for|all|a batch of) ){0,3}freshers?\b/i,
    because: 'freshers are people without work experience, and they are hired',
    yes: [
      'Freshers can apply',
      'Medical Coder (Fresher)',
      'Freshers & experienced both welcome',
      'Looking for life science freshers, 2024 batch',
      'Eligibility: fresher / 0-6 months',
    ],
    no: [
      'Handles and trains freshers on the floor',
      'Freshers training and OJT',
      'A fresher approach to billing',
      'Mentor new freshers',
    ],
  },
];
