import { EMPLOYER_TYPES, isAddress } from '#domain';
import type { EmployerCorrection } from '#store';
import { z } from 'zod';

/** Typed by hand: blanks folded, and no signs that nobody sees. */
const words = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim())
    .pipe(z.string().max(most, `must have ${most} characters at most.`));

export const employerName = words(200).pipe(z.string().min(1, 'must not be empty.'));

/** "example.org", or an address on it, as a host name; empty stays empty. */
const host = words(200).transform((text, context) => {
  if (text === '') return null;
  const address = text.includes('://') ? text : `https://${text}`;
  const { hostname } = new URL(isAddress(address) ? address : 'about:blank');
  if (hostname.includes('.')) return hostname.replace(/^www\./, '');
  context.addIssue('must be the name of a site, such as example.org.');
  return z.NEVER;
});

const correction = z
  .object({
    name: employerName,
    type: z.enum(['', ...EMPLOYER_TYPES], 'must be one of the kinds offered.'),
    evidence: words(300),
    site: host,
    agency: z.enum(['', 'yes', 'no'], 'must be yes, no or empty.'),
  })
  .transform(({ name, type, evidence, site, agency }): EmployerCorrection => ({
    name,
    type: type || null,
    ...(evidence && { typeEvidence: evidence }),
    site,
    agency: agency === '' ? null : agency === 'yes',
  }));

/** What the page calls its fields. */
const FIELDS: Record<string, string> = {
  name: 'The name',
  type: 'The kind of employer',
  evidence: 'How you know its kind',
  site: 'The site',
  agency: 'Whether it hires for others',
};

/** What an operator wants set right, or what is wrong with it, a sentence each. */
export function parseCorrection(
  form: URLSearchParams,
): { correction: EmployerCorrection } | { problems: string[] } {
  const { data, error } = correction.safeParse(Object.fromEntries(form));
  if (data) return { correction: data };
  return { problems: error.issues.map(({ path, message }) => `${FIELDS[String(path[0])]} ${message}`) };
}
