/**
 * The matches of an expression with the flag `g`, at most so many. The language's own `matchAll` makes a copy of the
 * expression each time, which takes longer than to search a sentence.
 */
export function everyMatch(text: string, expression: RegExp, most = Infinity): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  while (found.length < most) {
    const match = expression.exec(text);
    if (!match) break;
    found.push(match);
    if (match[0] === '') expression.lastIndex += 1;
  }
  return found;
}
