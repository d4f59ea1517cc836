import { isAddress } from '#domain';
/** The address when it is one a reader may follow, http or https, without a port that goes without saying; else null. */
export function webAddress(text: string): string | null {
  if (!isAddress(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
