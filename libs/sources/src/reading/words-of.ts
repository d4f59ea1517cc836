/** The words of an element as a reader sees them, on one line. */
export const wordsOf = (element: { text: () => string }): string =>
  element.text().replace(/\s+/g, ' ').trim();
