import { readFileSync } from 'node:fs';
import { EMPLOYER_TYPES, ROLES } from '#domain';
import { sharedMaterial } from '#testing';
import { expect, test } from '@jest/globals';
import { descriptionOf } from '../formats/markup.js';
import { allVacancies } from './all-vacancies.js';
import { EMPLOYMENTS, LAYOUTS, PAY_FORMS, REMOTE_FORMS, type Vacancy } from './vacancy.js';

const vacancies = allVacancies();
const truths = vacancies.map(({ truth }) => truth);
const inField = truths.filter(({ in_field }) => in_field);
const ours = (values: readonly unknown[]) => [...new Set(values)].toSorted();
const textOf = (vacancy: Vacancy) => `${vacancy.title}\n${vacancy.location}\n${descriptionOf(vacancy)}`;

test('a newcomer sees some three hundred openings, most of them in the field, about one in eight not', () => {
  expect(vacancies.length).toBeGreaterThanOrEqual(300);
  expect(inField.length).toBeGreaterThanOrEqual(200);
  const outside = (truths.length - inField.length) / truths.length;
  expect(outside).toBeGreaterThan(0.09);
  expect(outside).toBeLessThan(0.15);
});

test('every role and every type of employer has openings', () => {
  expect(ours(inField.map(({ role }) => role))).toEqual([...ROLES].toSorted());
  for (const type of EMPLOYER_TYPES.filter((value) => value !== 'unclear')) {
    expect({ type, openings: truths.filter(({ employer_type }) => employer_type === type).length }).toEqual({
      type,
      openings: expect.any(Number),
    });
    expect(truths.filter(({ employer_type }) => employer_type === type).length).toBeGreaterThanOrEqual(3);
  }
});

test('every way of speaking about the place of work, pay and employment occurs', () => {
  expect(ours(truths.map(({ remote_form }) => remote_form))).toEqual([...REMOTE_FORMS].toSorted());
  expect(ours(truths.map(({ pay_form }) => pay_form))).toEqual([...PAY_FORMS].toSorted());
  expect(ours(truths.flatMap(({ employment_type }) => employment_type))).toEqual([...EMPLOYMENTS].toSorted());
  expect(ours(truths.flatMap(({ pay_period }) => pay_period ?? []))).toEqual([
    'hour',
    'month',
    'unit',
    'week',
    'year',
  ]);
  expect(ours(vacancies.map(({ layout }) => layout))).toEqual([...LAYOUTS].toSorted());
});

test('new graduates find openings that are meant for them', () => {
  expect(inField.filter(({ entry_level }) => entry_level).length).toBeGreaterThanOrEqual(20);
  expect(
    truths.filter(({ credentials_required }) => credentials_required.includes('CPC-A')).length,
  ).toBeGreaterThanOrEqual(8);
});

test('a few openings carry signs that ask for care', () => {
  const warned = truths.filter(({ warnings }) => warnings.length > 0);
  expect(warned.length).toBeGreaterThanOrEqual(4);
  expect(warned.length).toBeLessThan(10);
});

test('the list is the same each time it is made', () => {
  expect(allVacancies()).toEqual(vacancies);
});

test('no two openings have the same text, and keys are unique', () => {
  const texts = vacancies.map(descriptionOf);
  expect(texts.length - new Set(texts).size).toBe(0);
  expect(new Set(vacancies.map(({ key }) => key)).size).toBe(vacancies.length);
});

test('an opening told twice names the one it repeats, and that one is on another board', () => {
  const repeated = vacancies.filter(({ repeats }) => repeats !== null);
  expect(repeated.length).toBeGreaterThanOrEqual(4);
  for (const { repeats, boards, requisitionId } of repeated) {
    const original = vacancies.find(({ key }) => key === repeats);
    expect(original?.boards).not.toEqual(boards);
    expect(original?.requisitionId).toBe(requisitionId);
  }
  expect(vacancies.filter(({ boards }) => boards.length === 2).length).toBeGreaterThanOrEqual(4);
  expect(vacancies.every(({ boards }) => boards.length === 1 || boards.length === 2)).toBe(true);
});

test('one title can stand over an inpatient and an outpatient opening of the same employer', () => {
  const [inpatient, outpatient] = ['marrowfield-01', 'marrowfield-02'].map((wanted) =>
    vacancies.find(({ key }) => key === wanted),
  );
  expect(inpatient?.title).toBe(outpatient?.title);
  expect(inpatient && textOf(inpatient)).toContain('Code inpatient discharges');
  expect(outpatient && textOf(outpatient)).not.toContain('inpatient discharges');
});

test('what the truth says of states, distance and pay stands in the text', () => {
  for (const vacancy of vacancies.filter(({ asTyped, federal }) => asTyped === null && federal === null)) {
    const text = textOf(vacancy);
    const { truth } = vacancy;
    if (truth.must_live_near !== null)
      expect(text).toContain(truth.must_live_near.split(' ').slice(1, 3).join(' '));
    for (const credential of [...truth.credentials_required, ...truth.credentials_preferred])
      expect(text).toContain(credential);
    for (const amount of truth.pay_form === 'year_thousands' ? [] : [truth.pay_min, truth.pay_max]) {
      if (amount !== null)
        expect(text.replaceAll(',', '')).toContain(
          `$${Number.isInteger(amount) ? amount : amount.toFixed(2)}`,
        );
    }
  }
});

test('no text was left unfilled, and none shows a placeholder', () => {
  for (const vacancy of vacancies) expect(textOf(vacancy)).not.toMatch(/\{\w+\}|undefined|NaN/);
});

const employersFile = sharedMaterial('sources', 'employers.csv');

(employersFile ? test : test.skip)('no invented employer bears the name or the address of a real one', () => {
  const plainName = (name: string) =>
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  const rows = readFileSync(employersFile ?? '', 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const real = new Set(
    rows.map((row) => plainName(/^(?:"([^"]*)"|([^,]*))/.exec(row)?.slice(1).join('') ?? '')),
  );
  const addresses = rows.map((row) => row.toLowerCase());
  expect(real.size).toBeGreaterThan(300);
  for (const name of new Set(vacancies.map(({ employer }) => plainName(employer.name))))
    expect(real).not.toContain(name);
  for (const { name } of vacancies.flatMap(({ boards }) => boards))
    expect(addresses.filter((row) => row.split(',').includes(name))).toEqual([]);
});

test('wordings that must be read as remote, and those that must not, come with the right truth', () => {
  for (const { truth } of vacancies) {
    if (truth.remote_form === 'states_listed') expect(truth.states_allowed?.length).toBeGreaterThan(0);
    if (truth.remote_form === 'states_excluded') expect(truth.states_excluded?.length).toBeGreaterThan(0);
    if (truth.remote_form === 'false_friend' || truth.remote_form === 'silent')
      expect(truth.remote).toBe('unclear');
  }
  const friends = vacancies.filter(({ truth }) => truth.remote_form === 'false_friend');
  for (const vacancy of friends) expect(descriptionOf(vacancy)).toMatch(/remote/i);
});
