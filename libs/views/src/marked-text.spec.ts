import { describe, expect, test } from '@jest/globals';
import { blocksOf, mergeSpans, type Line, type Span } from './marked-text.js';

const show = (line: Line) =>
  line.map(({ text, mark }) => (mark === null ? text : `[${mark}:${text}]`)).join('');

const shown = (text: string, spans: Span[] = []) =>
  blocksOf(text, mergeSpans(spans)).map((block) =>
    block.kind === 'list' ? block.items.map(show) : block.lines.map(show).join(' / '),
  );

const spanOf = (text: string, quote: string): Span => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};

test('blank lines part paragraphs, lines with a dash are items', () => {
  expect(shown('One\ntwo\n\nThree\n- a\n- b\n\nFour')).toEqual(['One / two', 'Three', ['a', 'b'], 'Four']);
});

test('a dash inside a line makes no item', () => {
  expect(shown('full-time - remote\n-not an item')).toEqual(['full-time - remote / -not an item']);
});

test('other bullets of plain texts are items too', () => {
  expect(shown('• a\n * b\n· c')).toEqual([['a', 'b', 'c']]);
});

test('what stands over a list leads into it', () => {
  const leads = (text: string) =>
    blocksOf(text, []).map((block) => block.kind === 'paragraph' && block.leadIn);
  expect(leads('What you do:\n- a\n\nWhat you bring\n- b\n\nWe are nice.\n- c')).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
});

describe('marks', () => {
  test('stand where the quote stands', () => {
    const text = 'This is fully remote.\n\n- in Texas only';
    const spans = [spanOf(text, 'Texas only'), spanOf(text, 'fully remote')];
    expect(shown(text, spans)).toEqual(['This is [0:fully remote].', ['in [1:Texas only]']]);
  });

  test('of quotes that overlap become one', () => {
    const text = 'not able to hire in California or New York';
    const spans = [
      spanOf(text, 'hire in California'),
      spanOf(text, 'California or New York'),
      spanOf(text, 'New'),
    ];
    expect(shown(text, spans)).toEqual(['not able to [0:hire in California or New York]']);
  });

  test('of quotes that only touch stay two', () => {
    expect(
      shown('abcd', [
        { start: 0, end: 2 },
        { start: 2, end: 4 },
      ]),
    ).toEqual(['[0:ab][1:cd]']);
  });

  test('go on in the next line and leave bullets alone', () => {
    const text = 'We hire in\n- Texas\n- Ohio\nand more';
    expect(shown(text, [{ start: 3, end: text.length - 5 }])).toEqual([
      'We [0:hire in]',
      ['[0:Texas]', '[0:Ohio]'],
      '[0:and] more',
    ]);
  });

  test('count as the text does, where characters are wider than one unit', () => {
    const text = '👩‍💻 remote 🏠';
    expect(shown(text, [spanOf(text, 'remote')])).toEqual(['👩‍💻 [0:remote] 🏠']);
  });

  test('lose no character of any text', () => {
    const text = 'a\n\n\n- b\n  - c\n\nd  e\n';
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        const words = blocksOf(text, [{ start, end }])
          .flatMap((block) => (block.kind === 'list' ? block.items : block.lines))
          .map((line) => line.map((piece) => piece.text).join(''));
        expect(words).toEqual(['a', 'b', 'c', 'd  e']);
      }
    }
  });
});
