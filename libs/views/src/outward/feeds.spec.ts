import { describe, expect, test } from '@jest/globals';
import type { PostingSummary } from '#domain';
import { load } from 'cheerio';
import { z } from 'zod';
import { about, aSummary, HOSTILE, hourlyPay } from '../../spec-support/summaries.js';
import { xmlProblem } from '../../spec-support/well-formed.js';
import { atomFeed, jsonFeed, rssFeed } from './index.js';

const xml = (text: string) => load(text, { xmlMode: true });

/** jsonfeed.org/version/1.1, what is required and what we use of the rest; nothing else may be there. */
const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: z.url() })),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z.array(z.strictObject({ name: z.string().min(1) })).optional(),
      tags: z.array(z.string().min(1)),
    }),
  ),
});
const json = (text: string) => JSON_FEED.parse(JSON.parse(text));

/** The text of the only entry, as each of the three formats gives it. */
const htmlsOf = (posting: PostingSummary): string[] => [
  xml(atomFeed([posting], about))('entry > content').text(),
  xml(rssFeed([posting], about))('item > description').text(),
  json(jsonFeed([posting], about)).items[0]!.content_html,
];

describe('a feed reader is told', () => {
  test.each(htmlsOf(aSummary()))('the facts of the posting in words, in each of the formats', (html) => {
    const facts = load(html)('li')
      .toArray()
      .map((item) => load(html)(item).text());
    expect(facts).toEqual([
      'Place of work: Fully remote',
      'Location: Remote, USA',
      'Hires only in: Texas and Oklahoma',
      'Pay: $24.50 to $31 an hour (about $50,960 to $64,480 a year, at 2,080 hours a year)',
      'Credentials asked for: CPC or CCS',
      'Credentials welcome: CRC (within 12 months of hire)',
      'Open to beginners: Yes: new graduates, apprentices or trainees may apply',
      'Experience asked for: 2 years or more',
      'Employment: Full time',
      'Kind of employer: Hospital or health system',
      'First seen: Nov 20, 2026',
    ]);
  });

  test('that pay and states are not stated, where they are not', () => {
    const [html] = htmlsOf(aSummary({ pay: null, statesAllowed: null }));
    expect(html).toContain('<strong>Pay:</strong> The posting does not say');
    expect(html).toContain('<strong>States:</strong> The posting does not say');
    const [unfigured] = htmlsOf(
      aSummary({ pay: hourlyPay({ min: null, max: null, period: null, yearly: null }) }),
    );
    expect(unfigured).toContain('<strong>Pay:</strong> The posting does not say');
  });

  test('where a posting does not hire, why to look twice, and that it is closed', () => {
    const [html] = htmlsOf(
      aSummary({
        statesAllowed: null,
        statesExcluded: ['CA', 'NY'],
        warnings: ['pays_by_check_ahead'],
        state: 'closed',
        closedAt: '2026-11-21T10:00:00.000Z',
      }),
    );
    expect(html).toContain('Does not hire in:</strong> California and New York');
    expect(html).toContain('Reasons to look twice:</strong> Pays by check ahead');
    expect(html).toContain('Closed:</strong> Nov 21, 2026');
  });

  test.each(htmlsOf(aSummary({ sources: ['greenhouse', 'remoteok', 'unknown'] })))(
    'the sentence of every source, with a link to it',
    (html) => {
      const page = load(html);
      expect(page('a[href="https://greenhouse.example/"]').text()).toBe(
        'From the employer’s own job board at Greenhouse.',
      );
      expect(page('a[href="https://remoteok.example/?a=1&b=2"]').text()).toBe('Source: Remote OK.');
    },
  );

  test('in the description how many postings may not be passed on, and where they stand', () => {
    const theirs = aSummary({ id: 8, title: 'Secret Biller', sources: ['remotive', 'greenhouse'] });
    const feeds = [atomFeed, rssFeed, jsonFeed].map((feed) => feed([aSummary(), theirs], about));
    for (const feed of feeds) expect(feed).not.toContain('Secret Biller');
    const told = [
      xml(feeds[0]!)('feed > subtitle').text(),
      xml(feeds[1]!)('channel > description').text(),
      json(feeds[2]!).description,
    ];
    for (const words of told) {
      expect(words).toMatch(
        / 1 more posting is left out, because .*: https:\/\/superbill\.example\/\?q=coder&state=TX$/,
      );
    }
    const none = json(jsonFeed([aSummary()], about)).description;
    expect(none).not.toContain('left out');
    const two = json(jsonFeed([theirs, { ...theirs, id: 9 }], about));
    expect(two.description).toContain('2 more postings are left out');
    expect(two.items).toEqual([]);
  });

  test('that an employer’s own posting stays, when a board that may not be passed on lists it as well', () => {
    expect(json(jsonFeed([aSummary({ sources: ['greenhouse', 'remotive'] })], about)).items).toHaveLength(1);
  });

  test('nothing of a posting whose source nobody knows any more', () => {
    const postings = [aSummary({ sources: ['unknown'] }), aSummary({ sources: [] })];
    expect(json(jsonFeed(postings, about)).items).toEqual([]);
  });

  test('that a sample is a sample', () => {
    const [item] = json(jsonFeed([aSummary({ sample: true })], about)).items;
    expect(item).toMatchObject({ title: 'Sample: Medical Coder at Quillback Health' });
    expect(item!.tags).toContain('Invented sample');
  });
});

describe('an entry', () => {
  test('keeps its identity when the title of the posting changes', () => {
    const idOf = (posting: PostingSummary) => [
      xml(atomFeed([posting], about))('entry > id').text(),
      xml(rssFeed([posting], about))('item > guid').text(),
      json(jsonFeed([posting], about)).items[0]!.id,
    ];
    const id = 'https://superbill.example/postings/7';
    expect(idOf(aSummary())).toEqual([id, id, id]);
    expect(idOf(aSummary({ title: 'Senior Coder', slug: 'senior-coder' }))).toEqual([id, id, id]);
  });

  test('does not look new because we saw it again', () => {
    const before = aSummary();
    const after = aSummary({ lastSeenAt: '2026-12-01T00:00:00.000Z' });
    for (const feed of [atomFeed, rssFeed, jsonFeed])
      expect(feed([after], about)).toBe(feed([before], about));
  });

  test('was published when its source says, but not after we first saw it', () => {
    const publishedOf = (publishedOn: string) =>
      json(jsonFeed([aSummary({ publishedOn })], about)).items[0]!.date_published;
    expect(publishedOf('2026-11-01')).toBe('2026-11-01T00:00:00Z');
    expect(publishedOf('2026-11-20')).toBe('2026-11-20T14:05:00.000Z');
    expect(publishedOf('2027-01-01')).toBe('2026-11-20T14:05:00.000Z');
  });

  test('without title and employer still has a title', () => {
    expect(json(jsonFeed([aSummary({ title: ' ', employer: null })], about)).items[0]).toMatchObject({
      title: 'Untitled posting',
    });
  });
});

describe('Atom 1.0', () => {
  const feed = xml(atomFeed([aSummary(), aSummary({ id: 8, employer: null, role: null })], about));

  test('the feed has what RFC 4287 requires, once each', () => {
    for (const name of ['id', 'title', 'updated', 'author']) expect(feed(`feed > ${name}`)).toHaveLength(1);
    expect(feed('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(feed('feed > link[rel="self"]').attr('href')).toBe(about.selfAddress);
    expect(feed('feed > link[rel="alternate"]').attr('href')).toBe(about.searchAddress);
    expect(feed('feed > updated').text()).toBe('2026-11-22T18:39:59.000Z');
  });

  test('an entry is updated when its posting says something else, and when it closes', () => {
    const changedAt = '2026-11-21T09:00:00.000Z';
    const closedAt = '2026-11-22T10:00:00.000Z';
    const two = xml(atomFeed([aSummary({ changedAt }), aSummary({ id: 8, changedAt, closedAt })], about));
    const moments = two('entry > updated')
      .toArray()
      .map((moment) => two(moment).text());
    expect(moments).toEqual([changedAt, closedAt]);
  });

  test('so has every entry', () => {
    for (const entry of feed('entry').toArray()) {
      for (const name of ['id', 'title', 'updated', 'published', 'content']) {
        expect(feed(entry).children(name)).toHaveLength(1);
      }
      expect(feed(entry).children('link[rel="alternate"]').attr('href')).toMatch(
        /^https:\/\/superbill\.example\/postings\/\d+-/,
      );
    }
    expect(feed('entry').first().find('author > name').text()).toBe('Quillback Health');
    expect(feed('entry').last().find('author')).toHaveLength(0);
    expect(
      feed('entry')
        .first()
        .children('category')
        .toArray()
        .map(({ attribs }) => attribs),
    ).toEqual([
      { term: 'coder', label: 'Coding' },
      { term: 'fully_remote', label: 'Fully remote' },
    ]);
  });
});

describe('RSS 2.0', () => {
  const feed = xml(rssFeed([aSummary()], about));

  test('the channel has what it must, and says where it stands itself', () => {
    for (const name of ['title', 'link', 'description']) expect(feed(`channel > ${name}`)).toHaveLength(1);
    expect(feed('channel > atom\\:link').attr()).toEqual({
      rel: 'self',
      type: 'application/rss+xml',
      href: about.selfAddress,
    });
    expect(feed('channel > lastBuildDate').text()).toBe('Sun, 22 Nov 2026 18:39:59 GMT');
  });

  test('an item has a permanent link, a date as in mail, and its employer as creator', () => {
    expect(feed('item > guid').attr('isPermaLink')).toBe('true');
    expect(feed('item > pubDate').text()).toBe('Wed, 18 Nov 2026 00:00:00 GMT');
    expect(feed('item > dc\\:creator').text()).toBe('Quillback Health');
    expect(feed('item > category').text()).toBe('CodingFully remote');
  });
});

describe('whatever a posting holds', () => {
  const hostile = (text: string): PostingSummary =>
    aSummary({
      title: text,
      slug: text,
      employer: text,
      location: text,
      warnings: [text],
      credentialsRequired: [{ anyOf: [text], by: text }],
    });
  const everywhere = { ...about, title: HOSTILE.join(' ') };

  test.each(HOSTILE)('Atom and RSS stay well-formed and JSON Feed valid: %j', (text) => {
    expect(xmlProblem(atomFeed([hostile(text)], everywhere))).toBeNull();
    expect(xmlProblem(rssFeed([hostile(text)], everywhere))).toBeNull();
    expect(() => json(jsonFeed([hostile(text)], everywhere))).not.toThrow();
  });

  test.each(HOSTILE)('the text of an entry holds no element or attribute but ours: %j', (text) => {
    for (const html of htmlsOf(hostile(text))) {
      const page = load(html, null, false);
      for (const element of page.root().find('*').toArray()) {
        expect(['ul', 'li', 'strong', 'p', 'a']).toContain(element.tagName);
        expect(Object.keys(element.attribs)).toEqual(element.tagName === 'a' ? ['href'] : []);
        if (element.tagName === 'a') expect(element.attribs['href']).toMatch(/^https:\/\//);
      }
    }
  });

  test('a reader sees the very words of the posting', () => {
    const title = `Coder <II> & "Biller" ]]> 'x' 😀 מקודד`;
    const titles = [
      xml(atomFeed([aSummary({ title, employer: null })], about))('entry > title').text(),
      xml(rssFeed([aSummary({ title, employer: null })], about))('item > title').text(),
      json(jsonFeed([aSummary({ title, employer: null })], about)).items[0]!.title,
    ];
    expect(titles).toEqual([title, title, title]);
    const [html] = htmlsOf(aSummary({ location: title }));
    expect(load(html!)('li').eq(1).text()).toBe(`Location: ${title}`);
  });

  test('a mark that turns text around does not reach the words beside it', () => {
    expect(json(jsonFeed([aSummary({ title: 'Coder \u202Ex\u0000' })], about)).items[0]!.title).toBe(
      'Coder x at Quillback Health',
    );
  });
});
