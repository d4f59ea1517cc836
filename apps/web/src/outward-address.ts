import { isAddress } from '#domain';
/** A fetched address as we may send readers to it: http or https, without name or password; null for any other. */
export function outwardAddress(text: string | null): URL | null {
  if (text === null || !isAddress(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url;
}
