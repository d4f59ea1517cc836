import { load } from 'cheerio';
import { makesLines } from './is-markup.js';
import { LineBuilder } from './line-builder.js';

/** What no reader sees: programs, styles, media, the page's head, Word's own XML. */
const UNREAD = new Set(
  'script style noscript template head title link meta xml svg math iframe object embed canvas audio video'.split(
    ' ',
  ),
);
const PARAGRAPH = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote section article header footer main aside nav details summary hr pre form fieldset'.split(
    ' ',
  ),
);
const LINE = new Set(
  'div center tr dt dd address figure figcaption caption legend option button label'.split(' '),
);

interface Node {
  type: string;
  data?: string;
  name?: string;
  attribs?: Record<string, string>;
  firstChild?: Node | null;
  next: Node | null;
  parent: Node | null;
}

/** The parser's time grows with the square of the depth; genuine postings have some hundreds of tags. */
const MOST_TAGS = 20_000;

/** The words of an HTML document or piece, one parse, without recursion: pages nest thousands of elements deep. */
export function textOfMarkup(markup: string): string {
  const ownLines = !makesLines(markup);
  // htmlparser2 instead of the full HTML5 tree builder: pieces of pages need no <html>, and it is several times faster.
  const root = load(
    beginningOf(markup),
    { xml: { xmlMode: false, decodeEntities: true } },
    false,
  ).root()[0] as unknown as Node;
  const lines = new LineBuilder();
  const inside = { preformatted: 0, lists: 0, plainCells: 0 };
  let node: Node | null = root.firstChild ?? null;
  while (node) {
    const read: boolean = node.type !== 'comment' && node.type !== 'directive' && !isUnread(node);
    if (node.type === 'text') lines.words(node.data ?? '', ownLines || inside.preformatted > 0);
    else if (read && node.name) {
      openElement(lines, node, inside);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      closeElement(lines, node, inside);
    }
    while (node && !node.next) {
      node = node.parent === root ? null : node.parent;
      if (!node) break;
      closeElement(lines, node, inside);
    }
    node = node?.next ?? null;
    if (lines.isFull) break;
  }
  return lines.text();
}

function beginningOf(markup: string): string {
  let at = -1;
  for (let tags = 0; tags < MOST_TAGS; tags += 1) {
    at = markup.indexOf('<', at + 1);
    if (at === -1) return markup;
  }
  return markup.slice(0, at);
}

const isUnread = (node: Node): boolean =>
  UNREAD.has(node.name ?? '') || /^(?:w|m|v):/.test(node.name ?? '') || node.type === 'cdata';

/** Word writes a list item as a paragraph of this class, with the bullet as a character. */
const isItem = (node: Node): boolean =>
  node.name === 'li' || (node.name === 'p' && !!node.attribs?.['class']?.includes('MsoListParagraph'));

/** What the walk is within, counted, as elements of one kind nest. */
interface Inside {
  preformatted: number;
  lists: number;
  plainCells: number;
}

const HEAVY = new Set(['b', 'strong']);
const LIST = new Set(['ul', 'ol']);
const CELL = new Set(['td', 'th']);
const TYPE_ONLY = new Set('p div span b strong i em u font br small a o:p'.split(' '));
/** Longer cells hold pages, as tables that only lay a page out do. */
const LONGEST_PLAIN_CELL = 160;
const MOST_NODES_OF_A_PLAIN_CELL = 24;

/** A cell of a few words, however many paragraphs they are typed in: it stays on the line of its row. */
function isPlainCell(cell: Node): boolean {
  const waiting = [cell.firstChild ?? null];
  let length = 0;
  for (let seen = 0; waiting.length > 0; seen += 1) {
    const node = waiting.pop();
    if (!node) continue;
    length += node.data?.length ?? 0;
    if (seen > MOST_NODES_OF_A_PLAIN_CELL || length > LONGEST_PLAIN_CELL) return false;
    if (node.name && !TYPE_ONLY.has(node.name)) return false;
    waiting.push(node.next, node.firstChild ?? null);
  }
  return true;
}

function openElement(lines: LineBuilder, node: Node, inside: Inside): void {
  const name = node.name ?? '';
  if (name === 'pre') inside.preformatted += 1;
  if (CELL.has(name)) {
    lines.cell();
    if (isPlainCell(node)) inside.plainCells += 1;
  } else edge(lines, node, inside);
  if (LIST.has(name)) inside.lists += 1;
}

function closeElement(lines: LineBuilder, node: Node, inside: Inside): void {
  const name = node.name ?? '';
  if (name === 'pre') inside.preformatted -= 1;
  if (LIST.has(name)) inside.lists -= 1;
  if (CELL.has(name) && isPlainCell(node)) inside.plainCells -= 1;
  if (HEAVY.has(name)) lines.endHeavy();
  if (isItem(node)) lines.endItem();
  else if (name !== 'br') edge(lines, node, inside);
}

/** What an element's beginning or end does to the line. */
function edge(lines: LineBuilder, node: Node, inside: Inside): void {
  const name = node.name ?? '';
  const makesLine = name === 'br' || PARAGRAPH.has(name) || LINE.has(name);
  if (inside.plainCells > 0 && makesLine) lines.words(' ', false);
  else if (name === 'br') lines.lineBreak();
  else if (isItem(node)) lines.item();
  else if (LIST.has(name) && inside.lists > 0) lines.line();
  else if (PARAGRAPH.has(name)) lines.paragraph();
  else if (LINE.has(name)) lines.line();
}
