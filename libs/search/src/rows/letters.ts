/**
 * Numbers as letters: a posting's words are kept as one string with a letter (below 49,152) or two for each, because a
 * string needs a third of the memory of an array and is searched for phrases at the speed of `indexOf`. First and second
 * letters differ, so that no phrase is found across two halves.
 */
const SINGLE = 0xc000;
const HALF = 0x2000;
const SECOND = SINGLE + HALF;
const LARGEST = SINGLE + HALF * HALF - 1;

/** A call takes so many arguments without fail. */
const AT_ONCE = 8_192;

export function lettersOf(numbers: readonly number[]): string {
  const codes: number[] = [];
  for (const number of numbers) {
    if (number < SINGLE) codes.push(number);
    else codes.push(...halvesOf(number));
  }
  let letters = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    letters += String.fromCharCode(...codes.slice(at, at + AT_ONCE));
  }
  return letters;
}

function halvesOf(number: number): [number, number] {
  if (number > LARGEST) throw new RangeError(`The index holds ${LARGEST} different words at most.`);
  const rest = number - SINGLE;
  return [SINGLE + Math.floor(rest / HALF), SECOND + (rest % HALF)];
}

export function eachNumber(letters: string, visit: (number: number) => void): void {
  for (let at = 0; at < letters.length; at += 1) {
    const first = letters.charCodeAt(at);
    if (first < SINGLE) visit(first);
    else {
      at += 1;
      visit(SINGLE + (first - SINGLE) * HALF + letters.charCodeAt(at) - SECOND);
    }
  }
}
