import { everyMatch } from '#text';
import { isNotPay } from './pay-stated.js';

interface Figure {
  amount: number;
  start: number;
  end: number;
}

/** A sum within a list of sums: with its sign, or with its cents. */
const SUM =
  /(?:\$\s?|(?<![\d.,$])(?=\d{1,3}\.\d\d(?!\d)))(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,6}(?:\.\d{1,2})?)(?!\d|[.,]\d|\s?(?:%|k\b|M\b|million|billion))/gi;

/** The sums of text[from..to) that may be pay: no bonus among them, no other country's money. */
export function figuresOf(text: string, from: number, to: number): Figure[] {
  const figures: Figure[] = [];
  for (const match of everyMatch(text.slice(from, to), SUM)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const amount = Number(match.groups?.['digits']?.replaceAll(',', ''));
    if (amount > 0 && !isNotPay([text, start, end])) figures.push({ amount, start, end });
  }
  return figures;
}
