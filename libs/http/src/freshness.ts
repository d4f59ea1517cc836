/**
 * Seconds for which an answer says that it holds (RFC 9111, sections 4.2.1 and 4.2.3): `max-age`, else `Expires`, less
 * the age it had when it came. Null when it says nothing, or that it must not be kept.
 */
export function freshForSeconds(header: (name: string) => string | null, now: Date): number | null {
  const control = (header('cache-control') ?? '').toLowerCase();
  if (/\bno-(store|cache)\b/.test(control)) return null;
  const maxAge = /(?:^|[,\s])max-age="?(\d{1,9})"?/.exec(control)?.[1];
  const held = maxAge === undefined ? untilExpiry(header('expires'), header('date'), now) : Number(maxAge);
  if (held === null) return null;
  const age = /^\d{1,9}$/.test(header('age')?.trim() ?? '') ? Number(header('age')) : 0;
  return Math.max(0, Math.floor(held - age)) || null;
}

function untilExpiry(expires: string | null, date: string | null, now: Date): number | null {
  // "0" and "-1" are how servers write "already expired".
  const end = /[a-z]/i.test(expires ?? '') ? Date.parse(expires ?? '') : Number.NaN;
  const start = date ? Date.parse(date) : now.getTime();
  const seconds = (end - (Number.isNaN(start) ? now.getTime() : start)) / 1000;
  return Number.isNaN(seconds) ? null : seconds;
}
