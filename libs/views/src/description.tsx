import { blocksOf, type Line } from './marked-text.js';
import { quoteAnchor, type QuotedText } from './quoted-texts.js';

/** Clean text as it was written, with the words marked that labels are read from. */
export function Description({ text, marks, first }: Pick<QuotedText, 'text' | 'marks' | 'first'>) {
  const blocks = blocksOf(text, marks);
  // An id stands once: a mark that is cut by a line end carries it where it begins.
  const anchored = new Set<number>();
  const words = (line: Line) =>
    line.map(({ text: piece, mark }) => {
      if (mark === null) return piece;
      const begins = !anchored.has(mark);
      anchored.add(mark);
      return <mark {...(begins && { id: quoteAnchor(first + mark) })}>{piece}</mark>;
    });
  if (blocks.length === 0) return <p>The source gives no description.</p>;
  return (
    <div class="prose">
      {blocks.map((block) =>
        block.kind === 'list' ? (
          <ul>
            {block.items.map((item) => (
              <li>{words(item)}</li>
            ))}
          </ul>
        ) : (
          <p {...(block.leadIn && { class: 'lead-in' })}>
            {block.lines.map((line, index) => [index > 0 && <br />, words(line)])}
          </p>
        ),
      )}
    </div>
  );
}
