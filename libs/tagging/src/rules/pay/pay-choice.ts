import type { Pay, PayPeriod, PayRange } from '#domain';
import type { Found, Texts } from '../../define-tag.js';
import { equivalentsOf } from './pay-equivalents.js';
import { periodOfSize } from './pay-money.js';
import type { PayStatement } from './pay-stated.js';

type Stated = Found<PayStatement>;
interface Sized {
  found: Stated;
  min: number | null;
  max: number | null;
  period: PayPeriod | null;
  inferred: boolean;
  unit: string | null;
}

/**
 * The board's field before the text, except where the field holds less: a number without currency and period (some
 * boards add both ends up), or figures rounded to thousands. Levels, zones and steps are all pay; their envelope is the
 * value, of the yearly ones where several periods are stated.
 */
export function choosePay(all: readonly Stated[], texts: Texts): { value: Pay; because: Stated[] } | null {
  const found = inDollars(all, texts.location);
  const statements = withoutRepeats(firmOf(found.filter(({ value }) => !value.step)));
  const inField = statements.filter(({ evidence }) => evidence.field === 'salary_text');
  const inText = statements.filter(({ evidence }) => evidence.field !== 'salary_text');
  const fieldSaysMore =
    inField.length > 0 &&
    !(inText.length > 0 && (inField.every(({ value }) => value.bare) || isRounding(inField, inText)));
  const chosen = fieldSaysMore ? inField : [...inText, ...stepsBeside(inText, found)];
  const sized = sizesOf(chosen, inText);
  if (sized.length === 0) return null;

  const period = sized.some((one) => one.period === 'year') ? 'year' : (sized[0]?.period ?? null);
  const counted = sized.filter((one) => one.period === period);
  const bounds = envelopeOf(counted);
  const because = counted.map((one) => one.found);
  return {
    value: {
      ...bounds,
      period,
      periodInferred: counted.every((one) => one.inferred),
      unit: counted[0]?.unit ?? null,
      ranges: rangesOf(sized),
      ...equivalentsOf(bounds, period, texts),
    },
    because,
  };
}

/** What one may come to counts only where nothing firm is stated. */
function firmOf(found: readonly Stated[]): readonly Stated[] {
  const firm = found.filter(({ value }) => !value.estimate);
  return firm.length > 0 ? firm : found;
}

const ABROAD = /\b(?:India|Philippines|Pakistan|Bangladesh|Sri Lanka|Nepal|Canada|United Kingdom)\b/i;

/** A figure without the dollar's sign is, where the work is done abroad, money of that country; the tag holds dollars. */
const inDollars = (found: readonly Stated[], location: string): readonly Stated[] =>
  ABROAD.test(location) && !/\b(?:US|USA|United States)\b/.test(location)
    ? found.filter(({ evidence }) => /\$|USD|dollars/i.test(evidence.quote))
    : found;

/** Several rules see the same words; the one that says most of them is kept. */
function withoutRepeats(found: readonly Stated[]): Stated[] {
  const kept: Stated[] = [];
  for (const one of found) {
    const { field, start, end } = one.evidence;
    const at = kept.findIndex(
      ({ evidence }) => evidence.field === field && evidence.start < end && start < evidence.end,
    );
    const other = kept[at];
    if (!other) kept.push(one);
    else if (saysMore(one.value, other.value)) kept[at] = one;
  }
  return kept.toSorted((a, b) => a.evidence.start - b.evidence.start);
}

const saysMore = (one: PayStatement, other: PayStatement): boolean => weight(one) > weight(other);
const weight = ({ min, max, period }: PayStatement): number =>
  (min !== max && min !== null && max !== null ? 2 : 0) + (period ? 1 : 0);

const isRounding = (inField: readonly Stated[], inText: readonly Stated[]): boolean =>
  inField.some(({ value }) =>
    inText.some(
      (text) =>
        value.min !== text.value.min &&
        isThousands(value.min, text.value.min) &&
        isThousands(value.max, text.value.max),
    ),
  );
const isThousands = (rounded: number | null, exact: number | null): boolean =>
  rounded !== null && exact !== null && rounded % 1_000 === 0 && Math.abs(rounded - exact) < 1_000;

/** How far a step may stand from the pay that it continues. */
const STEP_REACH = 130;
/** "$2.85 per chart ($3.40 for long ones)", "$1.10 per encounter if sent home; $1.65 if admitted" */
const STEP_REACH_OF_OUTPUT = 40;
/** "Coder I $22.10, Coder II $25.40 per hour" */
const STEP_REACH_BEFORE = 25;

function stepsBeside(stated: readonly Stated[], found: readonly Stated[]): Stated[] {
  const steps = found.filter(({ value, evidence }) => value.step && !overlaps(stated, evidence));
  const kept: Stated[] = [];
  for (const step of [...steps, ...steps.toReversed()]) {
    if (overlaps(kept, step.evidence)) continue;
    const near = [...stated, ...kept].find((one) => continues(step, one));
    if (!near) continue;
    const { period, unit } = near.value;
    kept.push({ ...step, value: { ...step.value, period, unit } });
  }
  return kept;
}

const overlaps = (stated: readonly Stated[], { field, start, end }: Stated['evidence']): boolean =>
  stated.some(({ evidence }) => evidence.field === field && evidence.start < end && start < evidence.end);

function continues({ value: { min: amount }, evidence: step }: Stated, { value, evidence }: Stated): boolean {
  if (amount === null || evidence.field !== step.field) return false;
  if (!isNearly(amount, value.max ?? value.min ?? 0)) return false;
  const reach = value.period === 'unit' ? STEP_REACH_OF_OUTPUT : STEP_REACH;
  return step.start >= evidence.end
    ? step.start - evidence.end <= reach
    : evidence.start >= step.end && evidence.start - step.end <= STEP_REACH_BEFORE;
}

const isNearly = (one: number, other: number): boolean => one <= other * 1.6 && one >= other * 0.6;

/** Each statement with its period: its own, that of a statement of like size, or the one its size leaves no doubt about. */
function sizesOf(chosen: readonly Stated[], all: readonly Stated[]): Sized[] {
  return chosen.map((found) => {
    const { min, max, period, unit } = found.value;
    const size = min ?? max ?? 0;
    const like = [...chosen, ...all].find(
      ({ value }) => value.period && value.period !== 'unit' && isAlike(value.min ?? value.max ?? 0, size),
    )?.value.period;
    const stated = period ?? like ?? null;
    const inferred = stated === null ? periodOfSize(size) : null;
    return {
      found,
      min,
      max,
      period: stated === 'other' ? null : (stated ?? inferred),
      inferred: inferred !== null,
      unit,
    };
  });
}

const isAlike = (one: number, other: number): boolean => one <= other * 2.5 && one >= other * 0.4;

/** A lone figure that repeats a floor or a ceiling says nothing of the other end. */
function envelopeOf(sized: readonly Sized[]): PayRange {
  const open = sized.filter((one) => one.min === null || one.max === null);
  const telling = sized.filter(
    (one) => one.min !== one.max || !open.some((other) => other.min === one.min || other.max === one.max),
  );
  const least = telling.flatMap((one) => one.min ?? []);
  const most = telling.flatMap((one) => one.max ?? []);
  return {
    min: least.length > 0 ? Math.min(...least) : null,
    max: most.length > 0 ? Math.max(...most) : null,
  };
}

function rangesOf(sized: readonly Sized[]): Pay['ranges'] {
  const ranges = new Map<string, Pay['ranges'][number]>();
  for (const { min, max, period } of sized) ranges.set(`${min} ${max} ${period}`, { min, max, period });
  return [...ranges.values()];
}
