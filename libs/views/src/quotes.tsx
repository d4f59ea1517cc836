import type { Evidence } from '#domain';
import { quoteAddress, type QuotedText } from './quoted-texts.js';
import { counted, FIELD_WORDS } from './words.js';

interface QuotesProps {
  evidence: readonly Evidence[];
  quoted: readonly QuotedText[];
}

/** More than these are unfolded. */
const AT_A_GLANCE = 2;

/** The words that something is read from; each leads to its place in the text. */
export const Quotes = ({ evidence, quoted }: QuotesProps) => {
  const pieces = eachOnce(evidence, quoted);
  const rest = pieces.slice(AT_A_GLANCE);
  return (
    <>
      <ul class="quotes">
        {pieces.slice(0, AT_A_GLANCE).map((piece, index) => (
          <li>
            {index === 0 ? 'because the posting says' : 'and'} <Quote {...piece} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="quotes">
          <summary>{counted(rest.length, 'more quote')}</summary>
          <ul>
            {rest.map((piece) => (
              <li>
                and <Quote {...piece} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** A quote and the address of its place; null = there is none on the page. */
interface Piece {
  quote: string;
  address: string | null;
  where: string;
}

const Quote = ({ quote, address, where }: Piece) => (
  <>
    {address ? (
      <a href={address}>
        <q>{quote}</q>
      </a>
    ) : (
      <q>{quote}</q>
    )}{' '}
    {where}
  </>
);

/** Several rules may quote the same words at the same place. */
function eachOnce(evidence: readonly Evidence[], quoted: readonly QuotedText[]): Piece[] {
  const pieces = evidence.map((piece): Piece => ({
    quote: piece.quote,
    address: quoteAddress(quoted, piece),
    where: FIELD_WORDS[piece.field],
  }));
  return [...new Map(pieces.map((piece) => [JSON.stringify(piece), piece])).values()];
}
