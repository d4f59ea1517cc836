import { expect, test } from '@jest/globals';
import { jsonAssignedIn } from './json-in-page.js';

const marker = /\bapp\.data\s*=\s*/;

test('an object in a script ends where its braces close, whatever stands in its texts', () => {
  const page = '<script>app.data = {"a":{"b":"} \\" {"},"c":[{}]}; app.more = {"d":1};</script>';
  expect(jsonAssignedIn(page, marker)).toEqual({ a: { b: '} " {' }, c: [{}] });
});

test('a page without the object, with half of it or with a script instead holds nothing', () => {
  for (const page of ['', '<p>app</p>', 'app.data = {"a":1', 'app.data = load()', 'app.data = {a:1}'])
    expect(jsonAssignedIn(page, marker)).toBeNull();
});
