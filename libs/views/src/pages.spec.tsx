import { describe, expect, test } from '@jest/globals';
import {
  MessagePage,
  OperatorPage,
  OperatorSourcesPage,
  PostingPage,
  renderPage,
  SearchPage,
  type PostingShown,
  type SearchPageProps,
} from './index.js';

const site = { css: '/static/site.css?v=1', icon: '/static/icon.svg?v=1' };
const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`;

const description = 'This is fully remote.\n\n- Only in Texas\n';
const posting: PostingShown = {
  id: 7,
  slug: 'medical-coder',
  title: 'Medical Coder',
  employer: 'Quillback Health',
  employerType: 'unclear',
  location: 'Anywhere',
  remote: 'fully_remote',
  role: 'coder',
  statesAllowed: ['TX'],
  statesExcluded: null,
  publishedOn: '2026-11-20',
  sample: false,
  inField: true,
  description,
  tags: [
    {
      tag: 'remote',
      value: 'fully_remote',
      evidence: [
        { rule: 'r', field: 'description', start: 8, end: 20, quote: 'fully remote' },
        { rule: 'r', field: 'location', start: 0, end: 8, quote: 'Anywhere' },
      ],
    },
    {
      tag: 'remote_states_allowed',
      value: ['TX'],
      evidence: [{ rule: 'r', field: 'description', start: 25, end: 38, quote: 'Only in Texas' }],
    },
  ],
  listings: [
    {
      sourceName: 'Greenhouse',
      sourceHomepage: 'https://greenhouse.example/',
      attribution: 'Source: Greenhouse',
      url: 'https://jobs.example/1',
      host: 'jobs.example',
      firstSeenOn: '2026-11-20',
      lastSeenOn: '2026-11-21',
    },
  ],
  applyPath: '/out/7',
};

const search: SearchPageProps = {
  site,
  wanted: {
    q: '',
    inField: true,
    remote: [],
    role: [],
    employerType: [],
    state: null,
    sort: null,
    limit: null,
  },
  found: {
    hits: [{ ...posting, stateMatch: null }],
    total: 1204,
    facets: { remote: { fully_remote: 3, hybrid: 1 }, role: {}, employer_type: {} },
    next: 'abc',
  },
  later: false,
  ignored: [],
  errors: [],
};

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('what is fetched stays text', () => {
  const pages = {
    'the search': renderPage(SearchPage, {
      ...search,
      wanted: { ...search.wanted, q: EVIL },
      found: {
        ...search.found!,
        next: EVIL,
        hits: [{ ...posting, stateMatch: null, title: EVIL, employer: EVIL, location: EVIL, slug: EVIL }],
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
        description: `${EVIL}\n\n- ${EVIL}\n`,
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
        },
      ],
    }),
  };
  test.each(Object.entries(pages))('on %s', (_name, html) => {
    expect(html).toContain('&lt;script>');
    expect(html).not.toMatch(/<script|<img/i);
    // Taking away all that stands in quotes leaves no event attribute: none broke out of its quotes.
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i);
  });
});

test('no page needs a script or a style of its own', () => {
  const html = renderPage(SearchPage, search) + renderPage(PostingPage, { site, posting });
  expect(html).not.toMatch(/<script|<style|style=|javascript:/i);
});

describe('a posting', () => {
  const html = renderPage(PostingPage, { site, posting });

  test('has every quote marked where it stands, and nothing else', () => {
    expect([...html.matchAll(/<mark id="(\S+)">(.*?)<\/mark>/g)].map(([, id, words]) => [id, words])).toEqual(
      [
        ['quote-1', 'fully remote'],
        ['quote-2', 'Only in Texas'],
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

describe('the search', () => {
  test('shows cards, counts and the way on', () => {
    const text = textOf(renderPage(SearchPage, search));
    expect(text).toContain('1,204 postings');
    expect(text).toContain('Medical Coder');
    expect(text).toContain('Published Nov 20, 2026');
    expect(renderPage(SearchPage, search)).toContain('rel="next" href="/?cursor=abc"');
  });

  test('holds what was chosen in its form, several values as one option', () => {
    const wanted = { ...search.wanted, state: 'TX' as const, remote: ['hybrid' as const, 'onsite' as const] };
    const html = renderPage(SearchPage, { ...search, wanted });
    expect(html).toContain('<option value="TX" selected>Texas</option>');
    expect(html).toContain('<option value="hybrid,onsite" selected>2 chosen</option>');
  });

  test('says of each posting whether it accepts the reader’s state', () => {
    const hits = [
      { ...posting, stateMatch: 'eligible' as const },
      { ...posting, stateMatch: 'not_stated' as const },
    ];
    const wanted = { ...search.wanted, state: 'TX' as const };
    const text = textOf(renderPage(SearchPage, { ...search, wanted, found: { ...search.found!, hits } }));
    expect(text).toContain('Accepts Texas');
    expect(text).toContain('Does not say whether it accepts Texas');
  });

  test('that finds nothing tells what to leave out', () => {
    const wanted = { ...search.wanted, q: 'zebra', remote: ['onsite' as const] };
    const found = { ...search.found!, hits: [], total: 0, next: null };
    const html = renderPage(SearchPage, { ...search, wanted, found });
    expect(textOf(html)).toContain('No posting fits all of this at once.');
    expect(html).toContain('<a href="/?remote=onsite">Leave out: “zebra”</a>');
    expect(html).toContain('<a href="/?q=zebra">Leave out: On site</a>');
  });

  test('that can not be made says why, and keeps the form', () => {
    const errors = [{ parameter: 'limit', message: 'must be a whole number.', allowed: ['1 to 50'] }];
    const html = renderPage(SearchPage, { ...search, found: null, errors });
    expect(textOf(html)).toContain('limit : must be a whole number. Allowed: 1 to 50.');
    expect(html).toContain('role="alert"');
    expect(html).toContain('<form');
  });

  test('has a label for every field', () => {
    const html = renderPage(SearchPage, search);
    const ids = [...html.matchAll(/<(?:input|select) id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(5);
    for (const id of ids) expect(html).toContain(`<label for="${id}">`);
  });
});
