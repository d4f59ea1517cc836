import type { PlaceSignal } from './remote-choice.js';

/** The words of a shared week: weekdays, numbers, the two places, what repeats. */
export const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?';
export const NUMBER =
  '(?:one|two|three|four|five|six|a couple of|a few|[1-9])(?: ?(?:-|\u2013|to|or) ?(?:two|three|four|[2-5]))?';
export const AT_HOME =
  '(?:from home|at home|home|(?:your|their) (?:own )?(?:residence|house)|remote(?:ly)?|wfh|work(?:ing)?[- ](?:from|at)[- ]home|telework(?:ing)?|telecommut(?:e|ing))';
export const AT_WORK =
  '(?:on[- ]?site|on[- ]?campus|in[- ](?:the )?office|in[- ]person|in[- ]house|office|at (?:HQ|headquarters)|on (?:the|our) (?:[\\w.\u2019-]+ ){0,3}campus|(?:at|in|to|into|out of) (?:the|our) [^.;\\n]{0,30}?(?:office|campus|clinic|hospital|building|site|facility|center|headquarters|HQ|hub|lab|studio|department)|here)';
export const EACH =
  '(?:(?:a|per|each|every|of (?:each|the|every|a)|in (?:each|the|every|a)|/) ?(?:other )?(?:week|wk|month|mo|pay period|fortnight)|weekly|monthly|bi-?weekly)';
export const ORDINAL = '(?:first|second|third|fourth|last|1st|2nd|3rd|4th|other|alternate)';
/** Days that are no share of the ordinary week. */
export const OTHER_DAYS =
  /\b(?:(?:during|for|of|while in|first) (?:\w+ ){0,2}(?:training|orientation|onboarding)|(?:training|orientation|onboarding) (?:is|days?|sessions?|will|takes|week)|training clinic|PTO|vacation|holidays?|Saturdays?|Sundays?|weekends?|on call|interviews?|webinars?|virtual(?:ly)?|quarter\w*|sick|patients?(?! (?:financial|accounts?|business|access|billing|services?)\b)|off(?![- ]?(?:campus|site|premises))|deadline|posting closes|discharge\w*)\b/i;

/** Five days of a week, or Monday to Friday, leave nothing to share. */
export const notTheWholeWeek = ([quote]: RegExpExecArray): PlaceSignal | null =>
  (/(?<!\bof (?:your|the|every|our|each) )(?<!\bof )\b(?:5|five)(?! ?(?:-|\u2013|to|or)) (?:[a-z-]+ )?days?\b/i.test(
    quote,
  ) &&
    !/month|pay period|fortnight/i.test(quote)) ||
  /\bmon(?:day)?s?\b(?! ?(?:and|or|&|,|\/)).{0,9}\bfri(?:day)?s?\b/i.test(quote)
    ? null
    : 'office_days';
