import { blocksOf, type Line } from '../marked-text.js';
import { oneLine } from './one-line.js';
import { element, type Xml } from './xml.js';

/** Clean text as paragraphs and lists of HTML, in the few elements search engines read; empty when it says nothing. */
export function descriptionHtml(text: string): string {
  return blocksOf(text, [])
    .map((block) =>
      block.kind === 'list'
        ? { name: 'ul', inside: linesOf(block.items).map((words) => element('li', {}, words)) }
        : { name: 'p', inside: linesOf(block.lines).flatMap(afterBreak) },
    )
    .filter(({ inside }) => inside.length > 0)
    .map(({ name, inside }) => element(name, {}, ...inside).xml)
    .join('');
}

const linesOf = (lines: readonly Line[]): string[] =>
  lines.map((line) => oneLine(line.map((piece) => piece.text).join(''))).filter((words) => words !== '');

const afterBreak = (words: string, index: number): (Xml | string)[] =>
  index === 0 ? [words] : [element('br', {}), words];
