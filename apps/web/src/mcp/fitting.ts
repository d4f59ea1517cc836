/** What an assistant can read in one go without losing what it was about; characters of JSON. */
const MOST_CHARACTERS = 40_000;
const MOST_TEXT = 12_000;

/** As many of the items as fit, from the beginning; at least one. */
export function fitting<T>(items: readonly T[], most = MOST_CHARACTERS): T[] {
  let room = most;
  const rest = items.findIndex((item, index) => {
    room -= JSON.stringify(item).length + 1;
    return room < 0 && index > 0;
  });
  return rest === -1 ? [...items] : items.slice(0, rest);
}

/** A long text, cut where a reader would; says so. */
export function cutText(text: string, most = MOST_TEXT): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end > most / 2 ? end : most)} [cut here: ${text.length} characters in all]`;
}
