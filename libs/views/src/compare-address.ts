/** More columns than these can't be read beside each other. */
export const MOST_COMPARED = 4;

/** The page that sets these postings beside each other; sharing the address shares the comparison. */
export const compareAddress = (ids: readonly number[]): string =>
  `/compare${ids.length > 0 ? '?' : ''}${ids.map((id) => `id=${id}`).join('&')}`;
