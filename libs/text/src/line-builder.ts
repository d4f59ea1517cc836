/** Longest text that is kept. The longest genuine postings seen are below 20,000 characters. */
export const LONGEST_TEXT = 65_536;

/** Zero-width and soft characters that only steer line breaking. Joiners stay: emoji are made with them. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u0001-\u0008\u000b\u000c\u000e-\u001f]/g;
const BULLET = /^[\u2022\u00b7\u25aa\u25cf\u25e6\u2043\u27a2\u2713\u2714\uf0b7\u00a7\u2013\u2014\-*]\s+/;
/** Word puts the bullet or number of an item into an element of its own; its round bullet is the letter o. */
const NOTHING_BUT_A_BULLET =
  /^\s*(?:[\u2022\u00b7\u25aa\u25cf\u25e6\u2043\u27a2\u2713\u2714\uf0b7\u00a7\u2013\u2014\-*o]|\d{1,2}[.)])\s*$/;
/** A list typed within a paragraph: each of its items is a line. A single dot may part two words. */
const TYPED_BULLET = / +(?=[\u2022\u25aa\u25cf\u27a2\uf0b7] ?\S)/g;
const FEWEST_TYPED = 2;
const SENTENCE_END = /[.!?:;]$/;
/** Three characters, so that `<b>e</b>ClinicalWorks` stays one word. */
const HEADING_END = /[\w ]{2}[a-z:?]$/;

/** Puts words into lines while a document is walked: breaks are only asked for, and made when words follow. */
export class LineBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private breaks = 0;
  private marker = false;
  private cellEnded = false;
  private spaced = true;
  private itemDepth = 0;
  private heavyEnded = false;
  private ending = '';

  get isFull(): boolean {
    return this.length > LONGEST_TEXT;
  }

  words(raw: string, ownLines: boolean): void {
    const clean = raw.replace(UNSEEN, '');
    const text = ownLines ? clean.replace(/[^\S\n]+/g, ' ') : withTypedItems(clean.replace(/\s+/g, ' '));
    if (text.trim() === '') {
      // Between words a gap stays a gap; at a line's edge it is layout.
      if (text !== '' && !this.spaced && this.breaks === 0) this.put(ownLines ? text : ' ');
      return;
    }
    if (this.marker && NOTHING_BUT_A_BULLET.test(text)) return;
    this.partFromBefore(text);
    this.startLine(text);
  }

  /** Bold words are over: what follows without a gap, with a capital, is what stands under a heading. */
  endHeavy(): void {
    this.heavyEnded = true;
  }

  lineBreak(): void {
    // Two breaks in a row make a blank line, more of them no more than that.
    if (this.parts.length > 0) this.breaks = Math.min(2, this.breaks + 1);
  }

  line(): void {
    this.breaks = Math.max(this.breaks, 1);
  }

  paragraph(): void {
    // Items of a list stay together, also where each holds a paragraph of its own.
    this.breaks = Math.max(this.breaks, this.itemDepth > 0 ? 1 : 2);
  }

  item(): void {
    this.breaks = this.itemDepth > 0 || this.breaks < 2 ? Math.max(this.breaks, 1) : this.breaks;
    this.marker = true;
    this.itemDepth += 1;
  }

  endItem(): void {
    this.marker = false;
    this.itemDepth = Math.max(0, this.itemDepth - 1);
    this.breaks = Math.max(1, Math.min(this.breaks, 1));
  }

  cell(): void {
    this.cellEnded = true;
  }

  text(): string {
    return this.parts
      .join('')
      .replace(/[^\S\n]+\n/g, '\n')
      .replace(/\n[^\S\n]+/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^#{1,6} +/gm, '')
      .replace(/\*\*([^*\n]{1,200})\*\*/g, '$1')
      .trim();
  }

  /** Elements that follow each other without a gap: a heading and its text, or two sentences. */
  private partFromBefore(text: string): void {
    const heavy = this.heavyEnded;
    this.heavyEnded = false;
    if (this.breaks > 0 || this.spaced || this.cellEnded) return;
    if (heavy && HEADING_END.test(this.ending) && /^[A-Z\d$]/.test(text)) this.breaks = 1;
    else if (SENTENCE_END.test(this.ending) && /^[A-Z]/.test(text)) this.put(' ');
  }

  private startLine(text: string): void {
    let words = text;
    const atStart = this.parts.length === 0;
    if (!atStart && this.breaks > 0) this.put('\n'.repeat(this.breaks));
    else if (!atStart && this.cellEnded && !this.marker) this.put(this.spaced ? '| ' : ' | ');
    if (this.marker) {
      words = words.trimStart().replace(BULLET, '');
      this.put('- ');
    }
    if (this.spaced) words = words.replace(/^ +/, '');
    this.breaks = 0;
    this.marker = false;
    this.cellEnded = false;
    this.put(words);
  }

  private put(words: string): void {
    if (words === '') return;
    this.parts.push(words);
    this.length += words.length;
    this.spaced = /\s$/.test(words);
    this.ending = words.slice(-4);
  }
}

function withTypedItems(text: string): string {
  const typed = text.match(TYPED_BULLET)?.length ?? 0;
  return typed >= FEWEST_TYPED ? text.replace(TYPED_BULLET, '\n') : text;
}
