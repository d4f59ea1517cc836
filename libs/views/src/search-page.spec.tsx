import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { stateMeant } from '#search';
import { aCard, aSearch, EVERYTHING, foundWith, someFacets, wantedWith } from '../spec-support/a-search.js';
import { renderPage, SearchPage, type SearchPageProps } from './index.js';

const htmlOf = (change: Partial<SearchPageProps> = {}) => renderPage(SearchPage, aSearch(change));
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const linkTo = (html: string, words: string) =>
  new RegExp(`<a href="([^"]*)"[^>]*>${words}`).exec(html)?.[1]?.replaceAll('&amp;', '&');

describe('results', () => {
  test('are counted, shown as cards, and go on', () => {
    const html = htmlOf();
    expect(textOf(html)).toContain('1,204 postings');
    expect(textOf(html)).toContain('Medical Coder');
    expect(html).toContain('rel="next" href="/?cursor=abc"');
  });

  test('say how many are open to the reader’s state, and how many do not say', () => {
    const wanted = wantedWith({ state: 'TX' });
    const found = foundWith({ hits: [aCard({ stateMatch: 'eligible' })] });
    expect(textOf(htmlOf({ wanted, found }))).toContain('812 are open to Texas, 392 don’t say.');
    expect(textOf(htmlOf({ wanted, found }))).toContain('Open to Texas Fully remote');
  });

  test('say which words were read another way, and offer only those', () => {
    const wanted = wantedWith({ q: '"Inpateint coder" OR CPC', state: 'TX' });
    const found = foundWith({ corrected: [{ from: 'inpateint', to: 'inpatient' }] });
    const html = htmlOf({ wanted, found });
    expect(textOf(html)).toContain('Also looked for “inpatient”.');
    expect(linkTo(html, 'Look only for')).toBe('/?q=%22inpatient+coder%22+OR+CPC&state=TX');
  });

  test('offer the state that was typed among the words as the place where somebody lives', () => {
    const html = htmlOf({
      wanted: wantedWith({ q: 'remote coder texas' }),
      place: stateMeant('remote coder texas'),
    });
    expect(textOf(html)).toContain('Texas was looked for as a word.');
    expect(linkTo(html, 'Choose it as where you live')).toBe('/?q=remote+coder&state=TX');
    const chosen = htmlOf({ wanted: wantedWith({ q: 'remote coder texas', state: 'TX' }) });
    expect(textOf(chosen)).not.toContain('looked for as a word');
  });

  test('say which words were read as where somebody lives, and how to look for them instead', () => {
    const place = stateMeant('remote coder from Texas');
    const html = htmlOf({ wanted: wantedWith({ q: 'remote coder', state: 'TX' }), place });
    expect(textOf(html)).toContain('“from Texas” is read as where you live.');
    expect(linkTo(html, 'Look for the words instead')).toBe('/?q=remote+coder+from+%22Texas%22');
  });

  test('say when most of the words were enough', () => {
    const html = textOf(
      htmlOf({ wanted: wantedWith({ q: 'oncology coder epic' }), found: foundWith({ needed: 2 }) }),
    );
    expect(html).toContain('Few postings, if any, have all of your words');
    expect(textOf(htmlOf())).not.toContain('Few postings');
  });

  test('can be saved as an alert and followed as a feed, without the order of the page', () => {
    const html = htmlOf({ wanted: { ...wantedWith({ state: 'TX', q: 'coder' }), sort: 'pay', limit: 5 } });
    expect(linkTo(html, 'Save as alert')).toBe('/alerts/new?q=coder&state=TX');
    expect(linkTo(html, 'Atom')).toBe('/feeds/postings.atom?q=coder&state=TX');
    expect(linkTo(html, 'RSS')).toBe('/feeds/postings.rss?q=coder&state=TX');
    expect(linkTo(html, 'JSON Feed')).toBe('/feeds/postings.json?q=coder&state=TX');
  });

  test('come by best match only where there are words to match', () => {
    const newest = htmlOf();
    expect(newest).toContain('<strong>Newest</strong>');
    expect(newest).not.toContain('Best match');
    const byWords = htmlOf({ wanted: wantedWith({ q: 'coder' }) });
    expect(byWords).toContain('<strong>Best match</strong>');
    expect(linkTo(byWords, 'Newest')).toBe('/?q=coder&sort=newest');
    expect(linkTo(byWords, 'Highest pay')).toBe('/?q=coder&sort=pay');
  });

  test('that are many pages lead back to the first', () => {
    expect(linkTo(htmlOf({ later: true }), 'Back to the first page')).toBe('/');
    expect(textOf(htmlOf({ later: true, found: foundWith({ hits: [], next: null }) }))).toContain(
      'That was all.',
    );
  });
});

describe('filters', () => {
  test('say what each value would find, in words', () => {
    const text = textOf(htmlOf());
    expect(text).toContain('Fully remote 1,100 hide');
    expect(text).toContain('A/R follow-up 12 hide');
    expect(text).toContain('A value of tomorrow 1 hide');
    expect(text).toContain('New graduates welcome 60');
    expect(text).toContain('$50,000 a year ($24 an hour) 220');
    expect(text).toContain('1 posting does not say, and stay in.');
    expect(text).toContain('Quillback Health 31 hide');
    expect(text).toContain('Greenhouse 500 hide');
  });

  test('hide staffing agencies with one link, and show them again with another', () => {
    const html = htmlOf();
    const hide = /<a class="hide" href="([^"]*)" aria-label="hide Staffing agency">/.exec(html)?.[1];
    expect(hide).toBe('/?employer_type=-staffing_agency');
    const wanted = wantedWith({ employerType: { any: [], not: ['staffing_agency'] } });
    expect(htmlOf({ wanted })).toContain('href="/" aria-label="show Staffing agency"');
  });

  test('mark what is chosen, and leave it out when it is chosen again', () => {
    const wanted = wantedWith({ remote: { any: ['hybrid'], not: [] } });
    expect(htmlOf({ wanted })).toContain('<a href="/" aria-current="true">Hybrid');
  });

  test('stay to be left out where nothing is left to count', () => {
    const wanted = wantedWith({ system: { any: ['Epic'], not: [] } });
    const html = htmlOf({ wanted, found: foundWith({ facets: someFacets({ system: {} }) }) });
    expect(html).toContain('<a href="/" aria-current="true">Epic');
  });

  test('let the reader set an amount of pay of their own, and keep the rest of the search', () => {
    const html = htmlOf({ wanted: wantedWith({ state: 'TX', payMin: { amount: 24, per: 'hour' } }) });
    const form = /<form method="get" action="\/" class="own">.*?<\/form>/.exec(html)![0];
    expect(form).toContain('name="pay_min" inputmode="numeric" pattern="[0-9]{1,8}" value="24"');
    expect(form).toContain('<option value="hour" selected>');
    expect(form).toContain('<input type="hidden" name="state" value="TX"/>');
    expect(form.match(/name="pay_min"/g)).toHaveLength(1);
    expect(linkTo(html, 'Hide postings without pay')).toBe(
      '/?state=TX&pay_min=24&pay_per=hour&without_pay=false',
    );
  });

  test('that are in use can be left out one by one or all at once', () => {
    const html = htmlOf({ wanted: wantedWith({ q: 'coder', state: 'TX' }) });
    expect(textOf(html)).toContain('Leave out: “coder” × Leave out: I live in Texas × Clear all');
    expect(html).toContain('<a class="all" href="/">Clear all</a>');
  });

  test('name employers and sources, not their ids', () => {
    const wanted = wantedWith({
      employer: { any: ['3'], not: ['99'] },
      source: { any: [], not: ['adzuna'] },
    });
    const text = textOf(htmlOf({ wanted }));
    expect(text).toContain('Leave out: Quillback Health ×');
    expect(text).toContain('Leave out: Without: Employer 99 ×');
    expect(text).toContain('Leave out: Without: Adzuna ×');
  });
});

describe('the sentence on top', () => {
  test('holds who looks, from where, and with which credential', () => {
    const html = htmlOf({
      wanted: wantedWith({ role: { any: ['coder'], not: [] }, state: 'TX', credentials: ['CPC-A'] }),
    });
    expect(html).toContain('<option value="coder" selected>a coder</option>');
    expect(html).toContain('<option value="TX" selected>Texas</option>');
    expect(html).toContain('<option value="CPC-A" selected>CPC-A</option>');
  });

  test('keeps several values as one option, and rarer credentials too', () => {
    const html = htmlOf({
      wanted: wantedWith({ role: { any: ['coder', 'biller'], not: [] }, credentials: ['CPC', 'CRC'] }),
    });
    expect(html).toContain('<option value="coder,biller" selected>2 kinds of work</option>');
    expect(html).toContain('<option value="CPC,CRC" selected>CPC and CRC</option>');
    expect(htmlOf({ wanted: wantedWith({ credentials: ['CEDC'] }) })).toContain(
      '<option value="CEDC" selected>CEDC</option>',
    );
  });

  test('asks again for all that it does not show, and for nothing twice', () => {
    const html = htmlOf({ wanted: { ...wantedWith(EVERYTHING), sort: 'pay', limit: 5 } });
    const form = /<form class="search".*?<\/form>/.exec(html)![0];
    const kept = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name, value]) => `${name}=${value}`,
    );
    expect(kept).toContain('role=-manager');
    expect(kept).toContain('employer_type=-staffing_agency');
    expect(kept).toContain('sort=pay');
    expect(kept.filter((pair) => /^(q|state|role=coder|credential)/.test(pair))).toEqual([]);
  });
});

describe('a search', () => {
  test('that finds nothing tells what to leave out', () => {
    const wanted = wantedWith({ q: 'zebra', remote: { any: ['onsite'], not: [] } });
    const html = htmlOf({ wanted, found: foundWith({ hits: [], total: 0, next: null }) });
    expect(textOf(html)).toContain('No posting fits all of this at once.');
    expect(html).toContain('<a href="/?remote=onsite">Leave out: “zebra”</a>');
    expect(html).toContain('<a href="/?q=zebra">Leave out: On site</a>');
    expect(textOf(html)).toContain('save the search as an alert');
  });

  test('of an empty house says when to come back', () => {
    const html = htmlOf({ found: foundWith({ hits: [], total: 0, next: null }) });
    expect(textOf(html)).toContain('There are no postings yet.');
  });

  test('that can not be made says why, and keeps the form', () => {
    const errors = [{ parameter: 'limit', message: 'must be a whole number.', allowed: ['1 to 50'] }];
    const html = htmlOf({ found: null, errors });
    expect(textOf(html)).toContain('limit : must be a whole number. Allowed: 1 to 50.');
    expect(html).toContain('role="alert"');
    expect(html).toContain('<form');
    expect(html).toContain('noindex');
  });

  test('with names that no search knows went on without them', () => {
    expect(textOf(htmlOf({ ignored: ['colour', 'foo'] }))).toContain(
      'No search has a filter called “colour” and “foo”; this one went on without.',
    );
  });

  test('is named after what it asks for, in the title of the page', () => {
    expect(htmlOf({ wanted: wantedWith({ q: 'denials', state: 'TX' }) })).toContain(
      '<title>“denials”, I live in Texas - Superbill</title>',
    );
  });
});

test('every field has a label, and every id stands once', () => {
  const html = htmlOf();
  const ids = [...html.matchAll(/<(?:input|select) id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(6);
  for (const id of ids) expect(html.split(`<label for="${id}"`)).toHaveLength(2);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the first page weighs no more than 30 KB, with its style and every filter in use', () => {
  const hits = Array.from({ length: 20 }, (_, id) => aCard({ id, title: `Coder ${id * 7919}` }));
  const html = htmlOf({ wanted: wantedWith(EVERYTHING), found: foundWith({ hits }) });
  const folder = path.resolve(import.meta.dirname, '../../../apps/web/static/style');
  const style = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  expect(gzipSync(html).length + gzipSync(style.join('')).length).toBeLessThan(30_000);
});
