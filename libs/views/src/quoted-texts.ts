import { EVIDENCE_FIELDS, type Evidence, type EvidenceField } from '#domain';
import { mergeSpans, type Span } from './marked-text.js';

/** The texts that evidence counts in. */
export type PostingTexts = Readonly<Record<EvidenceField, string>>;

/** One text of a posting with the words that its labels are read from. */
export interface QuotedText {
  field: EvidenceField;
  text: string;
  marks: Span[];
  /** The number of its first mark on the page; the others follow. */
  first: number;
}

/** The texts that are quoted, the description first, since its marks are those a reader meets first. */
export function quotedTexts(texts: PostingTexts, evidence: readonly Evidence[]): QuotedText[] {
  const quoted: QuotedText[] = [];
  let first = 1;
  for (const field of FIELDS) {
    const marks = mergeSpans(evidence.filter((piece) => piece.field === field && isThere(piece, texts)));
    if (marks.length === 0) continue;
    quoted.push({ field, text: texts[field], marks, first });
    first += marks.length;
  }
  return quoted;
}

const FIELDS: readonly EvidenceField[] = [
  'description',
  ...EVIDENCE_FIELDS.filter((field) => field !== 'description'),
];

/** A quote that does not stand where it says would mark foreign words; better none. */
const isThere = ({ field, start, end, quote }: Evidence, texts: PostingTexts): boolean =>
  quote !== '' && texts[field].slice(start, end) === quote;

/** The id of a mark on the page. */
export const quoteAnchor = (number: number): string => `quote-${number}`;

/** Where a quote is to be seen in its text: `#quote-3`; null = nowhere. */
export function quoteAddress(quoted: readonly QuotedText[], { field, start, end }: Evidence): string | null {
  const text = quoted.find((other) => other.field === field);
  const mark = text?.marks.findIndex((span) => span.start <= start && end <= span.end) ?? -1;
  return text && mark >= 0 ? `#${quoteAnchor(text.first + mark)}` : null;
}
