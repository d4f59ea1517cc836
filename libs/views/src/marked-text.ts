/** A stretch of a text: from `start`, up to but not with `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of a line; `mark` is the number of the quote it belongs to, null = plain text. */
export interface Piece {
  text: string;
  mark: number | null;
}

export type Line = Piece[];

export type Block = { kind: 'paragraph'; leadIn: boolean; lines: Line[] } | { kind: 'list'; items: Line[] };

const ITEM = /^\s*[-•*·▪◦]\s+/;
const LONGEST_LEAD_IN = 80;

/** Quotes that overlap become one mark; the marks come back sorted, and their places in the list are their numbers. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Clean text as paragraphs and lists: blank lines part paragraphs, lines that begin with "- " are items. */
export function blocksOf(text: string, marks: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  let open = null as Block | null;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    const end = start + line.length;
    at = end + 1;
    const marker = ITEM.exec(line)?.[0].length ?? 0;
    const kind = marker > 0 ? 'list' : 'paragraph';
    if (line.trim() === '') {
      open = null;
      continue;
    }
    if (open?.kind !== kind) {
      open = kind === 'list' ? { kind, items: [] } : { kind, leadIn: false, lines: [] };
      blocks.push(open);
    }
    const pieces = piecesOf(text, { start: start + marker, end }, marks);
    if (open.kind === 'list') open.items.push(pieces);
    else open.lines.push(pieces);
  }
  return blocks.map((block, index) => withLeadIn(block, blocks[index + 1]));
}

/** "What you will do:" above a list reads as its heading. */
function withLeadIn(block: Block, next: Block | undefined): Block {
  if (block.kind !== 'paragraph' || block.lines.length > 1) return block;
  const text = block.lines[0]!.map((piece) => piece.text).join('');
  const short = text.length <= LONGEST_LEAD_IN;
  return {
    ...block,
    leadIn: short && (text.endsWith(':') || (next?.kind === 'list' && !/[.!?]$/.test(text))),
  };
}

/** The stretch cut where marks begin and end. A mark that runs over several lines is marked in each. */
function piecesOf(text: string, { start, end }: Span, marks: readonly Span[]): Line {
  const pieces: Line = [];
  let at = start;
  marks.forEach((mark, number) => {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) return;
    if (from > at) pieces.push({ text: text.slice(at, from), mark: null });
    pieces.push({ text: text.slice(from, to), mark: number });
    at = to;
  });
  if (at < end) pieces.push({ text: text.slice(at, end), mark: null });
  return pieces;
}
