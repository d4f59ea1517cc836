import { expect, test } from '@jest/globals';
import { source } from './remoteok.source.js';

const board = { token: 'all', origin: null };

function read(job: object) {
  const text = JSON.stringify([{ legal: 'Link back.' }, { id: '7', position: 'Coder', ...job }]);
  const request = { url: 'https://remoteok.com/api' };
  return source.read({ request, status: 200, contentType: null, text, board }).listings[0];
}

test('letters, quotes and dashes that were decoded twice are themselves again', () => {
  expect(read({ position: 'MecÃ¡nico' })?.title).toBe('Mecánico');
  expect(read({ description: 'donâ€™t â€“ â€œcodeâ€\u009D' })?.description).toBe('don’t – “code”');
  expect(read({ company: 'Ã\u00ADndice ðŸ™‚' })?.company).toBe('índice 🙂');
});

test('text in good order is left alone', () => {
  for (const text of ['Mecánico Ünal, “CPC” – 5 €', 'São Tomé; NÃO', 'À la carte: naïve café', '診断コード'])
    expect(read({ description: text })?.description).toBe(text);
});

test('a job without an address is found by its slug', () => {
  expect(read({ slug: 'remote-coder-acme-7' })?.url).toBe(
    'https://remoteok.com/remote-jobs/remote-coder-acme-7',
  );
});

test('a tag or everything is asked for, nothing else', () => {
  const addressOf = (token: string) => source.start({ token, origin: null })[0]?.url;
  expect(addressOf('tags=medical')).toBe('https://remoteok.com/api?tags=medical');
  expect(addressOf('all')).toBe('https://remoteok.com/api');
  expect(() => addressOf('medical')).toThrow('the words are tags');
});
