// What boards show of the invented vacancies: the employer's own listing, and copies of it (about 60 % of all listings),
// in an order in which they may well come. Each says which vacancy it truly is.
import { asOnABoard, cut, edited } from '../../libs/testing/dist/pairs/board-views.js';
import { TOWNS } from '../../libs/testing/dist/pairs/invented-work.js';
import { seeded } from '../../libs/testing/dist/pairs/seeded.js';
import { vacancyAt, vacancyNumbers } from './vacancies.mjs';

const OWN_SYSTEMS = ['greenhouse', 'lever', 'workday'];
const OTHERS = ['adzuna', 'remotive', 'careeronestop', 'himalayas'];
const AGENCIES = ['Northgate Staffing', 'Talus Recruiting Partners', 'Ironwood Search Group'];
export const SOURCES = [...OWN_SYSTEMS, ...OTHERS];

/** Which vacancy and which view of it each of `size` listings is, in order of arrival. */
export function arrivals(size) {
  const chance = seeded(20_261_122);
  const views = [];
  for (const numbers of vacancyNumbers(size)) {
    if (views.length >= size) break;
    const vacancy = views.length;
    views.push({ numbers, vacancy, view: 'own' });
    const copies = chance.one([0, 0, 0, 0, 1, 1, 1, 2, 2, 3]);
    for (let copy = 1; copy <= copies; copy += 1) views.push({ numbers, vacancy, view: 'board', copy });
    const towns = vacancyAt(numbers).everywhere ? chance.whole(2, TOWNS.length - 1) : 0;
    for (let copy = 1; copy <= towns; copy += 1) views.push({ numbers, vacancy, view: 'town', copy });
  }
  views.length = size;
  for (let at = views.length - 1; at > 0; at -= 1) {
    const other = chance.whole(0, at);
    [views[at], views[other]] = [views[other], views[at]];
  }
  return views;
}

/** The listing that a view shows, and the name of the vacancy it truly is. */
export function listingOf({ numbers, vacancy, view, copy = 0 }, at) {
  const chance = seeded(vacancy * 101 + copy * 7 + view.length);
  const told = vacancyAt(numbers);
  const own = {
    title: told.title,
    company: told.employer,
    location: 'Remote',
    description: told.text,
    extras: {},
  };
  const url = `https://${OWN_SYSTEMS[numbers.employer % 3]}.example/${numbers.employer}/jobs/${1_000_000 + vacancy}`;
  const source = OWN_SYSTEMS[numbers.employer % 3];
  const facts = { externalId: `x-${String(at).padStart(7, '0')}`, postedOn: null, closesOn: null };
  const kept = { ...facts, requisitionId: told.requisition };
  if (view === 'own') return { source, truth: `${vacancy}`, listing: { ...own, ...kept, url } };
  if (view === 'town') {
    const location = TOWNS[copy % TOWNS.length];
    const listing = { ...own, ...kept, location, url: `${url}${copy}`, extras: { remote_flag: 'remote' } };
    return { source, truth: `${vacancy}`, listing };
  }
  const agency = chance.maybe(0.05);
  const description = chance.one([(text) => text, (text) => text, cut, edited])(told.text, chance);
  const shown = asOnABoard({ ...own, description }, chance);
  const company = agency ? chance.one(AGENCIES) : shown.company;
  const leads = !agency && chance.maybe(0.35);
  const listing = {
    ...shown,
    ...facts,
    company,
    requisitionId: null,
    url: leads ? `${url}?utm_source=board` : `https://board.example/listing/${2_000_000 + at}`,
  };
  return { source: chance.one(OTHERS), truth: agency ? `${vacancy} ${company}` : `${vacancy}`, listing };
}
