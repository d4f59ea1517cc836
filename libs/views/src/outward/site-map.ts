import type { PostingSummary } from '#domain';
import { mayPassOn, postingAddress, type Outward } from './passing-on.js';
import { element, xmlDocument } from './xml.js';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What one file may hold (sitemaps.org, "Sitemap file requirements"). */
const LIMITS = { addresses: 50_000, bytes: 52_428_800 };
/** The file around its addresses. */
const FRAME_BYTES = 200;

export type MappedPosting = Pick<
  PostingSummary,
  'id' | 'slug' | 'sources' | 'sample' | 'state' | 'changedAt'
>;

export interface SiteMap {
  /** At the root of the site: a map speaks only for what lies at or below its own folder. */
  path: string;
  /** Of its newest posting; ISO 8601, UTC. */
  lastModified: string;
  xml: string;
}

/**
 * The pages search engines should know: open postings that are no samples and whose source lets them be passed on, in
 * files that are full one after the other. Give them in the order of their ids, so that all but the last file stay.
 */
export async function* siteMaps(
  postings: AsyncIterable<MappedPosting> | Iterable<MappedPosting>,
  { origin, source }: Outward,
  limits = LIMITS,
): AsyncGenerator<SiteMap> {
  let number = 1;
  let open = emptyMap();
  for await (const posting of postings) {
    if (posting.state !== 'open' || posting.sample || !mayPassOn(posting, source)) continue;
    const { xml } = element(
      'url',
      {},
      element('loc', {}, postingAddress(posting, origin)),
      element('lastmod', {}, posting.changedAt),
    );
    // An address is ASCII by now, so characters are bytes.
    if (open.urls.length === limits.addresses || open.bytes + xml.length > limits.bytes) {
      yield closed(open, number);
      number += 1;
      open = emptyMap();
    }
    open.urls.push(xml);
    open.bytes += xml.length;
    if (posting.changedAt > open.lastModified) open.lastModified = posting.changedAt;
  }
  if (open.urls.length > 0) yield closed(open, number);
}

interface OpenMap {
  urls: string[];
  bytes: number;
  lastModified: string;
}

const emptyMap = (): OpenMap => ({ urls: [], bytes: FRAME_BYTES, lastModified: '' });

const closed = ({ urls, lastModified }: OpenMap, number: number): SiteMap => ({
  path: `/sitemap-postings-${number}.xml`,
  lastModified,
  xml: xmlDocument(element('urlset', { xmlns: NAMESPACE }, { xml: urls.join('') })),
});

/** The file at `/sitemap.xml` that names the others. */
export const siteMapIndex = (
  maps: readonly Pick<SiteMap, 'path' | 'lastModified'>[],
  origin: string,
): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: NAMESPACE },
      ...maps.map(({ path, lastModified }) =>
        element(
          'sitemap',
          {},
          element('loc', {}, new URL(path, origin).href),
          element('lastmod', {}, lastModified),
        ),
      ),
    ),
  );
