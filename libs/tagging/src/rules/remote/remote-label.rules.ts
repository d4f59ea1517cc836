import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

/** Headlines and flags: the weakest words about the place of work. */
export const REMOTE_LABEL_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/title-says-remote',
    value: 'label_remote',
    in: ['title'],
    match:
      /\b(?:remote(?:ly)?|work(?:[- ]?(?:from|at)[- ]?| ?@ ?)home|wfh|telecommut(?:e|ing)|home[- ]based|virtual)\b(?! (?:patient|monitor|deposit|site|visit|clinic|care|therap|health|assistant|scribe))/i,
    unless: /\b(?:not remote|non-remote|no remote|hybrid|temporar\w*|covid|pandemic|for now)\b/i,
    because: 'the headline offers a remote seat',
    yes: ['Medical Coder (Remote)', 'Hospital Outpatient Coder - Work From Home'],
    no: ['Remote Patient Monitoring Biller', 'Coder (not remote)', 'Hybrid remote coder'],
  },
  {
    id: 'remote/title-says-hybrid',
    value: 'label_hybrid',
    in: ['title', 'location'],
    match: /\bhybrid\b/i,
    because: 'the headline calls the seat hybrid',
    yes: ['Patient Financial Services Manager (Hybrid)', 'Hybrid - Coastal Oregon'],
    no: ['Remote'],
  },
  {
    id: 'remote/title-says-on-site',
    value: 'label_onsite',
    in: ['title', 'location'],
    match: /\b(?:on[- ]?site|in[- ]person|in[- ]office|not remote)\b/i,
    unless: /\b(?:remote or|or remote|hybrid|near-?site)\b/i,
    because: 'the headline calls the seat on-site',
    yes: ['Medical Biller (Onsite)', 'Coder - in office'],
    no: ['Onsite or remote coder', 'Site manager'],
  },
  {
    id: 'remote/location-says-remote',
    value: 'label_remote',
    in: ['location'],
    match:
      /\b(?:remote|work(?:[- ]?(?:from|at)[- ]?| ?@ ?)home|wfh|telecommut(?:e|ing)|anywhere|home[- ](?:based|office)|virtual|nationwide|distributed|^online)\b/i,
    unless: /\b(?:not remote|no remote|temporar\w*|covid|pandemic|for now)\b/i,
    because: 'the location line offers a remote seat',
    yes: ['Remote - USA', 'anywhere, USA', 'Telecommute', 'Online'],
    no: ['Springfield, IL', 'Fremont, CA'],
  },
  {
    id: 'remote/flag-says-remote',
    value: 'flag_remote',
    in: ['remote_flag'],
    match: /^\s*(?:fully[- _]?|100% )?(?:remote|telecommute|work from home|wfh|virtual|true|yes)\b/i,
    unless: /\b(?:hybrid|partial\w*|temporar\w*|covid)\b/i,
    because: "the board's flag; no more than a hint beside the text",
    yes: ['remote', 'Fully remote'],
    no: ['hybrid', 'on-site', 'Remote during COVID'],
  },
  {
    id: 'remote/flag-says-hybrid',
    value: 'flag_hybrid',
    in: ['remote_flag'],
    match: /\b(?:hybrid|partial\w*|flexible)\b/i,
    because: "the board's flag; no more than a hint beside the text",
    yes: ['hybrid', 'Partially remote'],
    no: ['remote', 'on-site'],
  },
  {
    id: 'remote/flag-says-on-site',
    value: 'flag_onsite',
    in: ['remote_flag'],
    match: /\b(?:on[- _]?site|in[- ]?office|in[- ]?person|office)\b/i,
    because: "the board's flag; a bare false is no statement and never reaches us",
    yes: ['on-site', 'onsite'],
    no: ['remote', 'hybrid'],
  },
];
