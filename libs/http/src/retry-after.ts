const DAY_SECONDS = 24 * 60 * 60;

/**
 * Seconds a Retry-After header asks for (RFC 9110, section 10.2.3: a number or a date), kept between a second and a
 * day whatever it says; null when it says nothing that can be read.
 */
export function retryAfterSeconds(header: string | null, now: Date): number | null {
  const value = header?.trim() ?? '';
  const seconds = /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : (dateOf(value) - now.getTime()) / 1000;
  return Number.isNaN(seconds) ? null : Math.min(Math.max(Math.ceil(seconds), 1), DAY_SECONDS);
}

function dateOf(value: string): number {
  // All three forms of HTTP dates are GMT, but the oldest one does not say so.
  return Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
}
