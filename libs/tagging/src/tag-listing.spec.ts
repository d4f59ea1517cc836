import { expect, test } from '@jest/globals';
import { RULES_VERSION, tagListing, toContract, type TaggingInput } from '#tagging';

const listing = (given: Partial<TaggingInput>): TaggingInput => ({
  title: '',
  company: null,
  location: null,
  description: '',
  extras: {},
  ...given,
});
const tagsOf = (given: Partial<TaggingInput>) => toContract(tagListing(listing(given))).tags;

test('every quote stands where the evidence says, also in HTML', () => {
  const { texts, tags } = tagListing(
    listing({
      title: 'Inpatient Coder (Remote)',
      company: 'Mercy General Hospital',
      description:
        '<p>Must reside in&nbsp;<b>TX</b>, OK or LA.</p><ul><li>Assigns ICD-10-PCS codes</li></ul>',
    }),
  );
  expect(tags.map((tag) => tag.tag)).toEqual(
    expect.arrayContaining(['employer_type', 'in_field', 'remote', 'remote_states_allowed', 'role']),
  );
  for (const { evidence } of tags) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { field, start, end, quote } of evidence) expect(texts[field].slice(start, end)).toBe(quote);
  }
});

test('what nothing is said about has no tag; readers are told "unclear" or null', () => {
  const tagging = tagListing(listing({ title: 'Forklift Operator' }));
  expect(tagging.tags).toEqual([
    {
      tag: 'in_field',
      value: false,
      evidence: [
        {
          rule: 'in-field/no-word-of-the-field',
          field: 'title',
          start: 0,
          end: 17,
          quote: 'Forklift Operator',
        },
      ],
    },
  ]);
  expect(toContract(tagging).tags).toMatchObject({
    in_field: false,
    role: null,
    remote: 'unclear',
    remote_states_allowed: null,
    remote_states_excluded: null,
    employer_type: 'unclear',
  });
});

test('a posting without a title is quoted by its first words', () => {
  expect(tagListing(listing({ description: 'We drive trucks.' })).tags[0]?.evidence[0]?.quote).toBe(
    'We drive trucks.',
  );
});

test('the version of the rules is short and goes with every tagging', () => {
  expect(RULES_VERSION).toMatch(/^[0-9a-f]{12}$/);
  expect(tagListing(listing({})).rulesVersion).toBe(RULES_VERSION);
});

const ODD: [name: string, input: unknown][] = [
  ['no fields at all', {}],
  ['null everywhere', { title: null, company: null, location: null, description: null, extras: null }],
  ['numbers for texts', { title: 7, company: 7, location: 7, description: 7, extras: { remote_flag: 7 } }],
  [
    'lone surrogates',
    listing({ title: '\ud800 Coder \udc00', description: `\udfff remote ${'\ud83d'} <p>\ud800</p>` }),
  ],
  ['NUL and controls', listing({ title: 'Coder\u0000', description: 'a\u0000b\u0007\u001b remote\u0000' })],
  ['a megabyte of words', listing({ description: 'must reside in TX, '.repeat(60_000) })],
  ['a megabyte of blanks', listing({ description: `TX${' '.repeat(1_000_000)}only` })],
  ['a megabyte of markup', listing({ description: '<b><i><u>'.repeat(120_000) })],
  ['a megabyte of commas', listing({ description: `must reside in TX${','.repeat(1_000_000)}` })],
  ['words without an end', listing({ description: 'the office '.repeat(6_000) })],
];

test.each(ODD)('%s: no complaint, the same answer twice, quotes within the text', (_, input) => {
  const first = tagListing(input as TaggingInput);
  expect(tagListing(input as TaggingInput)).toEqual(first);
  for (const { evidence } of first.tags) {
    for (const { field, start, end, quote } of evidence) {
      expect(quote).not.toBe('');
      expect(first.texts[field].slice(start, end)).toBe(quote);
    }
  }
});

test.each<[name: string, given: Partial<TaggingInput>, remote: string]>([
  ['a flag alone is taken for remote', { title: 'Coder', extras: { remote_flag: 'remote' } }, 'fully_remote'],
  ['nothing but a city leaves it open', { title: 'Coder', location: 'Tulsa, OK' }, 'unclear'],
  [
    'a flag is overruled by a text that denies it',
    { extras: { remote_flag: 'remote' }, description: 'This is not a remote role.' },
    'onsite',
  ],
  [
    'a remote title over a text that demands presence is a contradiction',
    { title: 'Remote coder', description: 'This position reports on site to the main tower.' },
    'unclear',
  ],
  [
    'office days beside home days are hybrid, whatever the title says',
    { title: 'Coder - REMOTE', description: 'You are in the office two days a week.' },
    'hybrid',
  ],
  [
    'remote after training on site is remote',
    { description: 'Remote after six weeks of training at the hospital.' },
    'fully_remote',
  ],
  [
    'a choice between office and home is remote',
    { description: 'You may work from our office or from home, entirely up to you.' },
    'fully_remote',
  ],
  [
    'telework eligible is a duty station with days at home',
    { description: 'Remote job: No. Telework: up to 3 days per week.' },
    'hybrid',
  ],
  [
    'remote patient monitoring is a service',
    { description: 'Codes remote patient monitoring visits.' },
    'unclear',
  ],
  ['hybrid or remote leaves it open', { location: 'Hybrid or Remote' }, 'unclear'],
  [
    'an e-mail about a quarterly meeting changes nothing',
    { description: 'This position is fully remote. We meet quarterly.' },
    'fully_remote',
  ],
])('%s', (_, given, remote) => {
  expect(tagsOf(given).remote).toBe(remote);
});

test.each<[name: string, description: string]>([
  ["the employer's head office", 'Acme is headquartered in Dallas, Texas with offices in Ohio and Iowa.'],
  ['a pay notice', 'The pay range for residents of Colorado, California and New York is $20 to $30.'],
  ['a privacy notice', 'If you are a resident of California, please see our privacy notice.'],
  ['a preference', 'Preference will be given to residents of NH, MA, ME and VT.'],
  ['a licence', 'Must be licensed in one of the following states: TX, OK.'],
  ['cities', 'Must live in Boise, ID or Salt Lake City, UT.'],
])('%s names no states to live in', (_, description) => {
  const tags = tagsOf({ title: 'Remote coder', description });
  expect(tags.remote_states_allowed).toBeNull();
  expect(tags.remote_states_excluded).toBeNull();
});

test('allowed and excluded states are kept apart', () => {
  const description = 'We hire in TX, OK and LA. We cannot hire in California or New York.';
  expect(tagsOf({ description })).toMatchObject({
    remote_states_allowed: ['TX', 'OK', 'LA'],
    remote_states_excluded: ['CA', 'NY'],
  });
});

test.each<[title: string, description: string, role: string]>([
  ['Medical Billing Supervisor', 'Leads eight billers.', 'manager'],
  ['Medical Billing Manager', 'This position does not supervise other employees.', 'biller'],
  ['Physician Coding Educator', '', 'educator'],
  ['Medical Coder', 'You will be auditing charts and training staff.', 'auditor_or_cdi'],
  ['Medical Billing Technician', 'Competent in both the coding and the billing of care.', 'coder_and_biller'],
  ['Denials Coder', '', 'revenue_cycle_other'],
  ['', 'Bills patients and submits claims to Medicare.', 'biller'],
])('%s (%s) is %s', (title, description, role) => {
  expect(tagsOf({ title, description }).role).toBe(role);
});

test.each<[company: string, description: string, type: string]>([
  ['Northquay Staffing', 'A hospital client needs coders.', 'staffing_agency'],
  ['Velloria Health', 'Velloria builds the operating system for surgery centers.', 'health_tech_vendor'],
  ['Copperline Health', 'A tertiary health system.', 'hospital_or_health_system'],
  ['Urology Associates', '', 'physician_practice'],
  ['Lakeside Regional Hospital', 'Bills home health and hospice claims.', 'hospital_or_health_system'],
  ['Acme', 'We make boxes.', 'unclear'],
])('%s (%s) is %s', (company, description, type) => {
  expect(tagsOf({ company, description }).employer_type).toBe(type);
});
