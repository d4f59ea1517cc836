import { isPerhapsBesidePay, periodNear } from './pay-context.js';
import { figuresOf } from './pay-figures.js';
import { isUsual, PERIOD, periodIn, periodOfSize } from './pay-money.js';
import { type PayStatement, placeOf } from './pay-stated.js';

type Reading = (match: RegExpExecArray) => PayStatement | null;

const ANY_PERIOD = new RegExp(PERIOD, 'i');
/** From the first step to the last, from the cheapest zone to the dearest: public scales and zones reach no farther. */
const WIDEST_SCALE = 3;

/** The envelope of a scale: "Step 1 $31.07 / Step 12 $40.55", or the rows of a table under "Min | Max". */
export const scaleOf: Reading = (match) => {
  const [text, start, end] = placeOf(match);
  const figures = figuresOf(text, start, end);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first === last || isPerhapsBesidePay(text, last.start, last.end)) return null;
  const amounts = figures.map(({ amount }) => amount);
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  if (max > min * WIDEST_SCALE) return null;
  const period =
    periodIn(ANY_PERIOD.exec(text.slice(first.end, end))?.[0]) ??
    periodNear(text, first.start, first.end, min) ??
    periodNear(text, last.start, end, min);
  if (period ? !isUsual(min, period) : periodOfSize(min) === null || periodOfSize(min) !== periodOfSize(max))
    return null;
  return { min, max, period, unit: null };
};
