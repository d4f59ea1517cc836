/**
 * How many slips lie between two words: a letter too many, too few, another one, or two neighbours exchanged. Gives up
 * beyond `most` and says `most + 1`.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return editsOfRest(a.slice(from, endA), b.slice(from, endB), most);
}

/** Rows of the table below, used again for every pair: thousands are compared for one mistyped word. */
const ROWS = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;
const LONGEST = 63;

/** The optimal string alignment distance, row by row. */
function editsOfRest(a: string, b: string, most: number): number {
  if (a.length > LONGEST || b.length > LONGEST) return most + 1;
  let [twoBack, before, now] = ROWS;
  for (let k = 0; k <= b.length; k += 1) before[k] = k;
  for (let i = 1; i <= a.length; i += 1) {
    now[0] = i;
    let least = i;
    for (let k = 1; k <= b.length; k += 1) {
      const same = a[i - 1] === b[k - 1];
      let edits = Math.min(before[k]! + 1, now[k - 1]! + 1, before[k - 1]! + (same ? 0 : 1));
      const exchanged = i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1];
      if (exchanged) edits = Math.min(edits, twoBack[k - 2]! + 1);
      now[k] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    [twoBack, before, now] = [before, now, twoBack];
  }
  return Math.min(before[b.length]!, most + 1);
}
