import { expect, test } from '@jest/globals';
import { allVacancies } from '../vacancies/all-vacancies.js';
import { townOf } from './place.js';

const [vacancy] = allVacancies();

test.each([
  ['Boise, ID', 'Boise ID'],
  ['Boise, Idaho', 'Boise ID'],
  ['Columbus, OH, United States', 'Columbus OH'],
  ['Main Office - Las Cruces, NM', 'Las Cruces NM'],
  ['Hybrid - Denver, CO', 'Denver CO'],
  ['Nashville, TN (Remote)', 'Nashville TN'],
  ['Tampa, FL or Remote', 'Tampa FL'],
  ['Remote - Paducah, KY area', 'Paducah KY'],
  ['Remote (OH, PA, WV)', null],
  ['Remote, United States', null],
  ['Remote - Select States', null],
])('the town in "%s" is %s', (location, town) => {
  if (!vacancy) throw new Error('There are no vacancies.');
  const found = townOf({ ...vacancy, location });
  expect(found && `${found.city} ${found.state}`).toBe(town);
});
