import { expect, test } from '@jest/globals';
import { tagListing, type TaggingInput } from '#tagging';

const contradictionsOf = (given: Partial<TaggingInput>) =>
  tagListing({
    title: 'Coder',
    company: null,
    location: null,
    description: '',
    extras: {},
    ...given,
  }).tags.find((tag) => tag.tag === 'contradictions');

test.each<[name: string, given: Partial<TaggingInput>, label: string, body: string]>([
  [
    'a remote title over a text that demands presence',
    { title: 'Remote Medical Biller', description: 'This position is NOT remote.' },
    'Remote',
    'position is NOT remote',
  ],
  [
    'a remote location line over office days',
    { location: 'Remote - USA', description: 'Hybrid schedule: two days in the office each week.' },
    'Remote',
    'two days in the office',
  ],
  [
    "a board's remote flag over an on-site text",
    { extras: { remote_flag: 'remote' }, description: 'You bill here: 100% onsite.' },
    'remote',
    '100% onsite',
  ],
  [
    'an on-site title over a text that offers home',
    { title: 'Coder (Onsite)', description: 'This is a fully remote position.' },
    'Onsite',
    'fully remote',
  ],
])('%s is a contradiction, quoted from both sides', (_, given, label, body) => {
  const tag = contradictionsOf(given);
  expect(tag?.value).toContainEqual({
    about: 'remote',
    label: expect.stringContaining(label) as unknown as string,
    body: expect.stringContaining(body) as unknown as string,
  });
  expect(new Set(tag?.evidence.map((piece) => piece.field)).size).toBe(2);
});

test.each<[name: string, given: Partial<TaggingInput>]>([
  ['a remote title over a remote text', { title: 'Coder (Remote)', description: 'Fully remote.' }],
  ['a remote title over a text that says nothing', { title: 'Coder (Remote)' }],
  [
    'a choice of places',
    {
      location: 'Remote',
      description: 'You may work from our Flatiron office or from home, entirely up to you.',
    },
  ],
  [
    'remote after training on site',
    { title: 'Remote Coder', description: 'Remote after six weeks of training at the hospital.' },
  ],
  [
    'a hybrid title over office days',
    { title: 'Coder (Hybrid)', description: 'Two days in the office each week.' },
  ],
  ['a city over a remote text', { location: 'Tulsa, OK', description: 'This is a remote position.' }],
])('%s is none', (_, given) => {
  expect(contradictionsOf(given)).toBeUndefined();
});
