import type { Answer } from './wire.js';

/** Words of the walls that stand in front of data, by who puts them up. */
const WALLS = [
  /captcha|turnstile/i,
  /<title>\s*(?:just a moment|attention required)/i, // Cloudflare
  /cf-chl|challenge-platform/i, // Cloudflare
  /_incapsula_resource|incapsula incident/i, // Imperva
  /pardon our interruption/i, // Imperva
  /captcha-delivery\.com|datadome/i, // DataDome
  /px-captcha|perimeterx/i, // HUMAN
  /(?:are you|you are) (?:a )?(?:human|not a robot)|verify you are (?:a )?human/i,
  /errors\.edgesuite\.net/i, // Akamai
];

// A wall answers 403, sometimes 405 (AWS WAF, Imperva), 406 or, in Cloudflare's old way, 503.
const WALL_STATUSES = [403, 405, 406, 503];

/** Is this a check that only a browser with a person in front of it gets past? */
export function isBotCheck({ status, header, body }: Answer): boolean {
  // Cloudflare and AWS WAF say so themselves, AWS also with status 202.
  if (header('cf-mitigated') === 'challenge' || header('x-amzn-waf-action') !== null) return true;
  if (!WALL_STATUSES.includes(status)) return false;
  const text = body.toString('latin1');
  return WALLS.some((wall) => wall.test(text));
}
