import { STATE_CODES, USUAL_CRITERIA } from '#domain';
import { describe, expect, test } from '@jest/globals';
import { renderPage } from '../page.js';
import { GraduatesPage } from './graduates-page.js';
import { ManagePage, type AlertShown, type ManagePageProps } from './manage-page.js';
import { NewAlertPage } from './new-alert-page.js';
import { OperatorOutboxMailPage } from './operator-outbox-page.js';
import { hourWords } from './timetable-words.js';
import { OTHER_ZONES, US_ZONES, zoneOfState, zoneWords } from './zones.js';

const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
const site = { css: '/static/site.css', icon: '/static/icon.svg', script: '/static/reader.js' };
const typed = { email: EVIL, rhythm: EVIL, hour: EVIL, weekday: EVIL, zone: EVIL };
const form = { search: EVIL, program: EVIL, typed, errors: { email: EVIL, zone: EVIL } };
const wanted = { criteria: { ...USUAL_CRITERIA, q: EVIL }, sort: null, limit: null };

const alert: AlertShown = {
  path: '/alerts/manage/1.a',
  words: 'coder openings',
  search: '/',
  state: 'on',
  pausedUntil: null,
  next: 'The next mail comes tomorrow.',
  program: null,
  employersExcluded: [],
  employerMeant: null,
};
const managed: ManagePageProps = {
  site,
  address: 'ana@example.com',
  alert,
  typed: {
    rhythm: 'daily',
    hour: '7',
    weekday: '1',
    zone: 'America/Chicago',
    instant_cap: '3',
    employer: '',
  },
  errors: {},
  done: null,
  others: [],
  pause: { from: '2026-11-23', to: '2027-11-22' },
};

test('every state has a clock of the United States that the form offers', () => {
  for (const state of STATE_CODES) expect(Object.keys(US_ZONES)).toContain(zoneOfState(state));
  expect(zoneOfState('TX')).toBe('America/Chicago');
  expect(zoneOfState(null)).toBe('America/New_York');
  expect(OTHER_ZONES).toContain('Europe/Berlin');
});

test('clocks are told as people tell them', () => {
  expect([0, 7, 12, 23].map(hourWords)).toEqual(['midnight', '7 am', 'noon', '11 pm']);
  expect([zoneWords('America/Chicago'), zoneWords('America/Sao_Paulo')]).toEqual([
    'Central time',
    'America/Sao Paulo time',
  ]);
});

describe('whatever was typed stays text', () => {
  const names = { source: () => EVIL, employer: () => EVIL };
  const pages = {
    'new alert': () =>
      renderPage(NewAlertPage, { site, wanted, words: EVIL, ignored: [EVIL], names, ...form }),
    graduates: () =>
      renderPage(GraduatesPage, {
        site,
        chosen: { program: EVIL, month: EVIL, credential: EVIL, state: null, work: 'either' },
        months: [],
        problems: [EVIL],
        alert: { wanted, words: EVIL, link: EVIL, form },
      }),
    manage: () =>
      renderPage(ManagePage, {
        ...managed,
        address: EVIL,
        typed: { ...managed.typed, employer: EVIL, zone: EVIL },
        alert: {
          ...alert,
          words: EVIL,
          program: EVIL,
          employersExcluded: [{ id: 1, name: EVIL }],
          employerMeant: { id: 2, name: EVIL },
        },
      }),
    outbox: () =>
      renderPage(OperatorOutboxMailPage, {
        site,
        mail: {
          path: '/x',
          address: EVIL,
          subject: EVIL,
          text: `${EVIL} https://a.example/"onclick=1`,
          keptAt: new Date(0),
        },
      }),
  };
  test.each(Object.entries(pages))('on the page: %s', (_name, page) => {
    expect(page()).not.toMatch(/<script|<img|"onclick/i);
  });
});

describe('an alert’s own page', () => {
  test('changes nothing by a link: whatever acts is a form that posts', () => {
    const page = renderPage(ManagePage, { ...managed, others: [{ path: '/x', words: 'y', state: 'on' }] });
    const forms = page.match(/<form[^>]*>/g) ?? [];
    expect(forms.length).toBeGreaterThan(4);
    for (const one of forms) expect(one).toContain('method="post"');
  });

  test('offers nothing to set once it is stopped', () => {
    const page = renderPage(ManagePage, { ...managed, alert: { ...alert, state: 'off' } });
    expect(page).toContain('It is stopped and sends nothing');
    expect(page).not.toMatch(/<form/);
    expect(page).toContain('Erase it all');
  });

  test('asks whether the employer that a mail named is to be left out, by name', () => {
    const meant = { id: 7, name: 'Quillback Health' };
    const page = renderPage(ManagePage, { ...managed, alert: { ...alert, employerMeant: meant } });
    expect(page).toContain('Leave out Quillback Health');
    expect(page).toContain('id="leave-out"');
    expect(page).toContain('<input type="hidden" name="employer" value="7"');
  });

  test('lets a pause be ended', () => {
    const page = renderPage(ManagePage, {
      ...managed,
      alert: { ...alert, pausedUntil: 'Tuesday, December 1' },
    });
    expect(page).toContain('It is paused until Tuesday, December 1.');
    expect(page).toContain('Go on now');
  });
});

test('a graduate is told plainly what comes, near misses too', () => {
  const page = renderPage(GraduatesPage, {
    site,
    chosen: { program: 'careerstep', month: null, credential: 'CCA', state: 'TX', work: 'either' },
    months: [],
    problems: [],
    alert: {
      wanted,
      words: 'billing and coding openings',
      link: 'https://superbill.example/graduates?program=careerstep',
      form: { ...form, typed: { ...typed, email: '' }, errors: {} },
    },
  });
  expect(page).toMatch(/near misses/);
  expect(page).toContain('https://superbill.example/graduates?program=careerstep');
});
