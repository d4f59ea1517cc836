/** What a function says of the place text[start..end). */
type OfPlace<Answer> = (text: string, start: number, end: number) => Answer;

/** Longer than any text that is kept. */
const LONGEST_TEXT = 2 ** 20;

/**
 * The same function, remembering its answers for the text that it was asked about last: several tags, and several steps
 * of one decision, ask about the same places.
 */
export function remembered<Answer>(answerTo: OfPlace<Answer>): OfPlace<Answer> {
  let lastText = '';
  let known = new Map<number, Answer>();
  return (text, start, end) => {
    if (text !== lastText) {
      lastText = text;
      known = new Map();
    }
    const ofText = known;
    const place = start * LONGEST_TEXT + end;
    let answer = ofText.get(place);
    if (answer === undefined) ofText.set(place, (answer = answerTo(text, start, end)));
    return answer;
  };
}
