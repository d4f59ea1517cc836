import type { Span } from './statement-around.js';

/** "Coder II: …", "Tech Trainee: …": one of the levels at which a posting hires. */
const LEVEL_LABEL =
  /^\W{0,4}(?:(?:for )?(?:[A-Za-z]+ ){0,4}?(?:(?:level|grade|coder|biller|specialist|analyst|representative|rep|tech|technician|auditor|clerk)\s(?:I{1,3}|IV|[1-4])|trainee|(?:level|tier|grade) ?[1-4])\b[^\n:]{0,12}|(?:entry|intermediate|senior|junior|associate)(?: level)?)\s?(?::|\s[–-])/i;

/** Does the line of a statement speak of one level among several? */
export const isOfOneLevel = (text: string, { start, end }: Span): boolean =>
  LEVEL_LABEL.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, end).slice(0, 120));
