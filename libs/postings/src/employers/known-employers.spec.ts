import { isAddress } from '#domain';
import { tagListing } from '#tagging';
import { expect, test } from '@jest/globals';
import { KNOWN_EMPLOYERS, relationByTable, resolveEmployer } from './index.js';

test('no two employers on file share a name', () => {
  const keys = KNOWN_EMPLOYERS.flatMap(({ key, aliases }) => [key, ...aliases.map((alias) => alias.key)]);
  expect(keys.filter((key, at) => key === '' || keys.indexOf(key) !== at)).toEqual([]);
});

test.each(KNOWN_EMPLOYERS)('$name is found under each of its names', (employer) => {
  for (const name of [employer.name, ...employer.aliases.map((alias) => alias.name)])
    expect([name, resolveEmployer(name)]).toEqual([name, { key: employer.key, known: employer }]);
});

test.each([
  ['its legal form', (name: string) => `${name}, Inc.`],
  ['capitals', (name: string) => name.toUpperCase()],
  ['the words of a board', (name: string) => `Careers at ${name}`],
  ['its careers page', (name: string) => `${name} Careers`],
  ['how it works', (name: string) => `${name} (Remote)`],
  ['a department', (name: string) => `${name} - Coding Department`],
])('every employer on file is found under its name with %s', (_what, written) => {
  const missed = KNOWN_EMPLOYERS.filter(
    (employer) => resolveEmployer(written(employer.name))?.known !== employer,
  );
  expect(missed.map(({ name }) => written(name))).toEqual([]);
});

test.each([
  ['is a street', (name: string) => `${name} Street Clinic`],
  ['has friends', (name: string) => `Friends of ${name}`],
  ['is the owner', (name: string) => `Heron Billing, a division of ${name}`],
  ['is half a word', (name: string) => `${name}s`],
  ['begins a longer name', (name: string) => `${name} of Springfield`],
])('nobody is taken for an employer on file because its name %s', (_how, written) => {
  const taken = KNOWN_EMPLOYERS.filter(({ name }) => resolveEmployer(written(name))?.known);
  expect(taken.map(({ name }) => written(name))).toEqual([]);
});

test('every owner is on file, and nobody owns its owner', () => {
  const byKey = new Map(KNOWN_EMPLOYERS.map((employer) => [employer.key, employer]));
  for (const { name, parentKey } of KNOWN_EMPLOYERS) {
    const line = [name];
    for (let owner = parentKey; owner !== null; owner = byKey.get(owner)?.parentKey ?? null) {
      expect([name, byKey.get(owner)?.name]).toEqual([name, expect.any(String)]);
      expect(line).not.toContain(owner);
      line.push(owner);
    }
  }
});

test('every site is the name of a host', () => {
  const odd = KNOWN_EMPLOYERS.filter(
    ({ site }) =>
      site !== null && !(isAddress(`https://${site}/`) && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(site)),
  );
  expect(odd.map(({ name, site }) => `${name}: ${site}`)).toEqual([]);
});

test('table and tags never say two different things of one name', () => {
  const apart = KNOWN_EMPLOYERS.flatMap(({ name, type }) => {
    const { tags } = tagListing({
      title: 'Medical Coder',
      company: name,
      location: '',
      description: '',
      extras: {},
    });
    const said = tags.find((tag) => tag.tag === 'employer_type')?.value;
    return said === undefined || said === type ? [] : [`${name}: table ${type}, tag ${String(said)}`];
  });
  expect(apart).toEqual([]);
});

test.each([
  ['R1', 'R1 RCM Inc.', 'same'],
  ['UnitedHealth Group', 'Optum', 'parent'],
  ['Optum', 'UnitedHealth Group', 'child'],
  ['UnitedHealth Group', 'Change Healthcare (now Optum)', 'parent'],
  ['Aviacode', 'GeBBS Healthcare Solutions', 'child'],
  ['HCA', 'Parallon', 'parent'],
  ['CVS Health', 'Aetna', 'parent'],
  ['Conifer Health Solutions', 'Tenet Healthcare', 'child'],
  ['Optum', 'UnitedHealthcare', null],
  ['Humana', 'Cigna', null],
  ['Quillback Health', 'Quillback Health', null],
  ['Quillback Health', 'R1', null],
  ['Confidential', 'Confidential', null],
])('what the table says of %s and %s is: %s', (a, b, relation) => {
  expect(relationByTable(a, b)).toBe(relation);
});
