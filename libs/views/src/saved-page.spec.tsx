import { describe, expect, test } from '@jest/globals';
import { aCard, aSearch, wantedWith } from '../spec-support/a-search.js';
import { renderPage, SavedPage, SearchPage } from './index.js';

const { site } = aSearch();
const today = '2026-11-24';
const saved = (change: Partial<Parameters<typeof SavedPage>[0]> = {}) =>
  renderPage(SavedPage, { site, postings: [aCard()], missing: 0, today, ...change });

describe('the page of saved postings', () => {
  test('shows them as cards that can be compared, and is not for search engines', () => {
    const html = saved({ postings: [aCard(), aCard({ id: 8, title: 'Biller' })] });
    expect(html).toContain('2 saved postings');
    expect(html).toContain('<form class="compare" id="compare" action="/compare">');
    expect(html).toContain('noindex');
    expect(html).not.toContain('Hide employer');
  });

  test('says how many are not there any more', () => {
    expect(saved({ missing: 2 })).toContain('2 postings of this list can’t be shown any more.');
  });

  test('says what saving needs where nothing is saved', () => {
    const html = saved({ postings: [] });
    expect(html).toContain('Nothing is saved yet.');
    expect(html).toContain('without it, bookmark postings');
    expect(html).not.toContain('<form class="compare"');
  });
});

describe('a card among others', () => {
  const search = (employerId: number | null) =>
    renderPage(SearchPage, {
      ...aSearch({ wanted: wantedWith({ state: 'TX' }) }),
      found: { ...aSearch().found!, hits: [aCard({ employerId }), aCard({ id: 8 })] },
    });

  test('can leave its employer out of the search by a plain link', () => {
    expect(search(3)).toContain(
      '<a href="/?state=TX&amp;employer=-3">Hide employer<span class="unseen"> Quillback Health',
    );
  });

  test('has nobody to hide where the employer isn’t named', () => {
    expect(search(null).match(/Hide employer/g)).toHaveLength(1);
  });

  test('can be ticked for a comparison, and says which it is', () => {
    expect(search(3)).toContain('value="8" form="compare" aria-label="Compare ');
  });
});
