export interface StatedPay {
  min: number | null;
  max: number | null;
  /** `USD`; empty when the source names none. */
  currency: string;
  /** The unit in words, `per hour`; empty when the source names none, and then none is made up. */
  per: string;
}

/** Stated pay as a reader would write it, `USD 24 - 31.50 per hour`; empty when no amount is above zero. */
export function payInWords({ min, max, currency, per }: StatedPay): string {
  // Zero is how forms store "not filled in".
  const [from, to] = [min, max].map((value) => (value !== null && value > 0 ? inDigits(value) : ''));
  const range = from && to && from !== to ? `${from} - ${to}` : from || to;
  if (!range) return '';
  // One end of a range alone is not the pay.
  const sign = from && to ? '' : from ? 'from' : 'up to';
  return [sign, currency, range, per].filter(Boolean).join(' ');
}

function inDigits(value: number): string {
  const decimals = Number.isInteger(value) ? 0 : 2;
  return value.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
