import { expect, test } from '@jest/globals';
import { bullets, joined, paragraph, section } from './sections.js';

test('plain text becomes HTML that shows the same', () => {
  expect(paragraph('A & B\npay < 30')).toBe('<p>A &amp; B<br>pay &lt; 30</p>');
  expect(bullets(['CPC & CCS'])).toBe('<ul><li>CPC &amp; CCS</li></ul>');
});

test('what already is HTML stays', () => {
  expect(paragraph('<p>A &amp; B</p>')).toBe('<p>A &amp; B</p>');
  expect(paragraph('<p>Line\nline</p>')).toBe('<p>Line\nline</p>');
});

test('a part without a body leaves no heading behind', () => {
  expect(joined(section('Duties', bullets([])), section('Education', paragraph('')), section('', 'x'))).toBe(
    'x',
  );
});
