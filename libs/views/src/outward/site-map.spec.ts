import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { about, aSummary, HOSTILE } from '../../spec-support/summaries.js';
import { xmlProblem } from '../../spec-support/well-formed.js';
import { siteMapIndex, siteMaps, type MappedPosting, type SiteMap } from './index.js';

async function mapsOf(...given: Parameters<typeof siteMaps>): Promise<SiteMap[]> {
  const maps: SiteMap[] = [];
  for await (const map of siteMaps(...given)) maps.push(map);
  return maps;
}

function* many(count: number): Generator<MappedPosting> {
  for (let id = 1; id <= count; id += 1) yield aSummary({ id });
}

const addressesIn = (map: SiteMap): string[] => {
  const xml = load(map.xml, { xmlMode: true });
  return xml('urlset > url > loc')
    .toArray()
    .map((loc) => xml(loc).text());
};

describe('a site map', () => {
  test('names each open posting and when it came', async () => {
    const [map] = await mapsOf([aSummary()], about);
    expect(xmlProblem(map!.xml)).toBeNull();
    expect(addressesIn(map!)).toEqual([
      'https://superbill.example/postings/7-medical-coder-quillback-health',
    ]);
    expect(map!.xml).toContain('<lastmod>2026-11-20T14:05:00.000Z</lastmod>');
    expect(map!.xml).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  });

  test.each([
    ['closed', { state: 'closed' }],
    ['out of reach', { state: 'unreachable' }],
    ['a sample', { sample: true }],
    ['not to be passed on', { sources: ['remotive'] }],
  ] as const)('does not name a posting that is %s', async (_, change) => {
    const left = { ...aSummary(), ...change } as MappedPosting;
    expect(await mapsOf([left], about)).toEqual([]);
    const [map] = await mapsOf([left, aSummary({ id: 8 })], about);
    expect(addressesIn(map!)).toHaveLength(1);
  });

  test('holds no more than 50,000 addresses; the rest are in the next', async () => {
    const maps = await mapsOf(many(100_001), about);
    expect(maps.map((map) => map.xml.split('<url>').length - 1)).toEqual([50_000, 50_000, 1]);
    expect(maps.map(({ path }) => path)).toEqual([
      '/sitemap-postings-1.xml',
      '/sitemap-postings-2.xml',
      '/sitemap-postings-3.xml',
    ]);
  });

  test('holds no more bytes than allowed', async () => {
    const limits = { addresses: 50_000, bytes: 2_000 };
    const maps = await mapsOf(many(100), about, limits);
    expect(maps.flatMap(addressesIn)).toHaveLength(100);
    for (const { xml } of maps) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(limits.bytes);
    expect(maps.length).toBeLessThan(20);
  });

  test.each(HOSTILE)('stays a site map whatever an address holds: %j', async (slug) => {
    const [map] = await mapsOf([aSummary({ slug })], about);
    expect(xmlProblem(map!.xml)).toBeNull();
    expect(map!.xml).toMatch(/^[\x20-\x7e\n]*$/);
    expect(addressesIn(map!)).toHaveLength(1);
  });
});

test('the index names every map with the day of its newest posting', async () => {
  const postings = [
    aSummary({ id: 1, changedAt: '2026-11-20T00:00:00.000Z' }),
    aSummary({ id: 2, changedAt: '2026-11-21T00:00:00.000Z' }),
    aSummary({ id: 3, changedAt: '2026-11-19T00:00:00.000Z' }),
  ];
  const maps = await mapsOf(postings, about, { addresses: 2, bytes: 10_000 });
  const index = siteMapIndex(maps, about.origin);
  expect(xmlProblem(index)).toBeNull();
  const xml = load(index, { xmlMode: true });
  const named = xml('sitemapindex > sitemap')
    .toArray()
    .map((map) => [xml(map).find('loc').text(), xml(map).find('lastmod').text()]);
  expect(named).toEqual([
    ['https://superbill.example/sitemap-postings-1.xml', '2026-11-21T00:00:00.000Z'],
    ['https://superbill.example/sitemap-postings-2.xml', '2026-11-19T00:00:00.000Z'],
  ]);
});
