import { isAddress } from '#domain';

/** Says where a reader came from, not which vacancy it is. */
const TRACKING =
  /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_ga|ref|referrer|referer|src|source|sourceid|gh_src|lever-source|lever-origin|iis|iisn|jobboard|jobsource|trk|trackingid|tracking|campaign|cid|mode|in_iframe|needsredirect|hash|mobile|width|height|bga|jan\w+offset|rx_\w+|sid|lang|locale|feedid|jobpipeline|codes|tm_\w+)$/i;
/** Steps of applying, after the address of the vacancy itself. */
const STEP = /\/(?:apply|application|apply-now|login|job|details?|view)$/i;
/** An address of a whole careers site is no address of one vacancy. */
const NAMES_A_VACANCY = /\d{3,}|[0-9a-f]{8}-[0-9a-f]{4}|[a-z]+(?:-[a-z]+){2,}/i;

/**
 * One spelling of the address at which a vacancy is applied for: host and path without `www`, tracking, steps of
 * applying and a closing slash. null = no address, or one that leads to no single vacancy.
 */
export function canonicalAddress(url: string | null | undefined): string | null {
  const text = url?.trim() ?? '';
  if (!/^https?:/i.test(text) || !isAddress(text)) return null;
  const address = new URL(text);
  const query = [...address.searchParams]
    .filter(([name, value]) => !TRACKING.test(name) && value !== '')
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .toSorted();
  let path = address.pathname.replace(/\/{2,}/g, '/').replace(/\/+$/, '');
  while (STEP.test(path)) path = path.replace(STEP, '');
  const what = `${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  if (!NAMES_A_VACANCY.test(what)) return null;
  return `${address.hostname.toLowerCase().replace(/^www\d?\./, '')}${what}`;
}
