import { describe, expect, test } from '@jest/globals';
import { aPosting } from '../spec-support/a-posting.js';
import { aCard, aSearch, wantedWith } from '../spec-support/a-search.js';
import {
  MessagePage,
  OperatorPage,
  OperatorSourcesPage,
  PostingPage,
  renderPage,
  SearchPage,
  type PostingShown,
} from './index.js';

const site = { css: '/static/site.css?v=1', icon: '/static/icon.svg?v=1', script: '/static/reader.js?v=1' };
const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`;

const posting = aPosting();

const search = aSearch();

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('what is fetched stays text', () => {
  const pages = {
    'the search': renderPage(SearchPage, {
      ...search,
      wanted: wantedWith({ q: EVIL, credentials: [EVIL], system: { any: [EVIL], not: [EVIL] } }),
      found: {
        ...search.found!,
        next: EVIL,
        hits: [aCard({ title: EVIL, employer: EVIL, location: EVIL, slug: EVIL, attribution: EVIL })],
        corrected: [{ from: EVIL, to: EVIL }],
      },
      ignored: [EVIL],
      errors: [{ parameter: EVIL, message: EVIL, allowed: [EVIL] }],
    }),
    'a posting': renderPage(PostingPage, {
      site,
      posting: {
        ...posting,
        title: EVIL,
        employer: EVIL,
        location: EVIL,
        slug: EVIL,
        texts: { ...posting.texts, title: EVIL, description: `${EVIL}\n\n- ${EVIL}\n` },
        tags: [
          {
            tag: 'role',
            value: EVIL,
            evidence: [
              { rule: EVIL, field: 'description', start: 0, end: EVIL.length, quote: EVIL },
              { rule: EVIL, field: 'title', start: 0, end: EVIL.length, quote: EVIL },
            ],
          },
        ],
        listings: [{ ...posting.listings[0]!, sourceName: EVIL, attribution: EVIL, host: EVIL }],
      },
    }),
    'a message': renderPage(MessagePage, { site, title: EVIL, sentences: [EVIL] }),
    'what is left undone': renderPage(OperatorPage, {
      site,
      boards: 1,
      troubled: 1,
      holding: 1,
      openRuns: 0,
      undone: [{ kind: 'page', id: 1, board: EVIL, what: EVIL, error: EVIL }],
      sourcesPath: '/operator/sources',
      queuesPath: '/operator/queues',
    }),
    'the boards': renderPage(OperatorSourcesPage, {
      site,
      boards: [
        {
          id: 1,
          source: EVIL,
          token: EVIL,
          employer: EVIL,
          sample: true,
          enabled: true,
          lastOutcome: 'ok',
          lastDetail: EVIL,
          lastHealthyAt: null,
          lastNewAt: null,
          nextRunAt: new Date(0),
          failures: 0,
          running: false,
          lastRun: null,
          listings: 0,
          silent: false,
          held: 22,
          heldSince: new Date(0),
          heldDetail: EVIL,
          releaseHeld: false,
          emptySince: null,
        },
      ],
    }),
  };
  test.each(Object.entries(pages))('on %s', (_name, html) => {
    expect(html).toContain('&lt;script>');
    expect(html).not.toMatch(/<script(?! type="module" src="\/static\/)|<img/i);
    // Taking away all that stands in quotes leaves no event attribute: none broke out of its quotes.
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i);
  });
});

test('no page has a script or a style in it', () => {
  const html = renderPage(SearchPage, search) + renderPage(PostingPage, { site, posting });
  expect(html.match(/<script.*?<\/script>/g)).toEqual(
    Array(2).fill('<script type="module" src="/static/reader.js?v=1"></script>'),
  );
  expect(html).not.toMatch(/<style|style=|javascript:/i);
});

describe('a posting', () => {
  const html = renderPage(PostingPage, { site, posting });

  test('has every quote marked where it stands, and nothing else', () => {
    expect([...html.matchAll(/<mark id="(\S+)">(.*?)<\/mark>/g)].map(([, id, words]) => [id, words])).toEqual(
      [
        ['quote-1', 'fully remote'],
        ['quote-2', 'Only in Texas'],
        ['quote-3', 'Anywhere'],
      ],
    );
    expect(html).toContain('<li><mark id="quote-2">Only in Texas</mark></li>');
  });

  test('says what was read in it and why, in words', () => {
    const text = textOf(html);
    expect(text).toContain(
      'Place of work Fully remote because the posting says fully remote in its description and Anywhere in its location',
    );
    expect(text).toContain('Hires only in Texas because the posting says Only in Texas');
    expect(text).toContain('Kind of employer The posting does not say');
    expect(html).toContain('<a href="#quote-1"><q>fully remote</q></a>');
  });

  test('names its sources, with their attribution', () => {
    expect(textOf(html)).toContain('Greenhouse , this posting at jobs.example');
    expect(html).toContain('Source: Greenhouse');
  });

  test('marks nothing by a quote that does not stand where it says', () => {
    const evidence = { rule: 'r', field: 'description', start: 0, end: 5, quote: 'other' } as const;
    const tags: PostingShown['tags'] = [{ tag: 'role', value: 'coder', evidence: [evidence] }];
    const page = renderPage(PostingPage, { site, posting: { ...posting, tags } });
    expect(page).not.toContain('<mark');
    expect(page).toContain('<q>other</q>');
  });

  test('that is a sample says so', () => {
    const page = renderPage(PostingPage, { site, posting: { ...posting, sample: true } });
    expect(textOf(page)).toContain('Sample postings. Employers and vacancies on this page are invented');
    expect(html).not.toContain('invented');
  });
});
