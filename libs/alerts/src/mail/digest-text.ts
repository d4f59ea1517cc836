import type { Digest, Sender } from './composed-mail.js';
import { postingShown, type PostingShown } from './posting-facts.js';
import { searchInWords } from './search-in-words.js';

const WIDTH = 72;
const INDENT = '   ';

/** The text part: everything that the HTML part says, to be read as it is. */
export function digestText(digest: Digest, sender: Sender, headline: string): string {
  const { postings, nearMisses, more, links } = digest;
  return [
    wrapped(headline),
    ...postings.map((told, i) => card(postingShown(told, links), `${i + 1}. `, 'Why you get it')),
    more > 0
      ? `And ${more.toLocaleString('en-US')} more on the site; they come with the next mail too:\n${links.search}`
      : '',
    nearMisses.length > 0
      ? `${wrapped('NEARLY WHAT YOU ASKED FOR')}\n${wrapped('Each misses your search by one thing, and its words give a reason to look all the same.')}`
      : '',
    ...nearMisses.map((told) => card(postingShown(told, links), '*  ', 'How it misses')),
    [
      '-- ',
      wrapped('You get this because you asked for it and confirmed it.'),
      wrapped(`Your search: ${searchInWords(digest.criteria)}`),
      links.search,
      '',
      `Change or pause it:\n${links.manage}`,
      `Unsubscribe:\n${links.unsubscribe}`,
      `Report a posting that looks wrong or like a fraud:\n${links.report}`,
      '',
      wrapped(`Superbill, ${sender.postalAddress}`),
    ].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function card(
  { title, employer, facts, why, note, url, leaveOut }: PostingShown,
  mark: string,
  whyLabel: string,
): string {
  const lines = [
    wrapped(title, mark),
    wrapped(employer, INDENT),
    note && wrapped(note, INDENT),
    ...facts.map(([label, value]) => wrapped(`${label}: ${value}`, INDENT)),
    why && wrapped(`${whyLabel}: ${why}`, INDENT),
    `${INDENT}${url}`,
    leaveOut && `${INDENT}Not this employer any more:\n${INDENT}${leaveOut}`,
  ];
  return lines.filter(Boolean).join('\n');
}

/** Broken between words, so that no client has to; lines after the first stand in as far as the mark is long. */
export function wrapped(text: string, mark = ''): string {
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(' ')) {
    if (line.trim() !== mark.trim() && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = ' '.repeat(mark.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
