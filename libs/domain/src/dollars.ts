// Made once: making a format costs more than using it a hundred times.
const format = (digits: number) =>
  new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
const WHOLE = format(0);
const WITH_CENTS = format(2);

/** "$50,960", "$24.50": cents only where there are any. */
export const dollars = (amount: number): string =>
  Number.isInteger(amount) ? WHOLE.format(amount) : WITH_CENTS.format(amount);
