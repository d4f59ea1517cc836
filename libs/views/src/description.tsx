import { blocksOf, type Line, type Span } from './marked-text.js';

/** The address of a quote's place in the description. */
export const quoteAnchor = (mark: number): string => `quote-${mark + 1}`;

export function Description({ text, marks }: { text: string; marks: Span[] }) {
  const blocks = blocksOf(text, marks);
  // An id stands once: a mark that is cut by a line end carries it where it begins.
  const anchored = new Set<number>();
  const words = (line: Line) =>
    line.map(({ text: piece, mark }) => {
      if (mark === null) return piece;
      const first = !anchored.has(mark);
      anchored.add(mark);
      return <mark {...(first && { id: quoteAnchor(mark) })}>{piece}</mark>;
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
