import type { Section, Vacancy } from '../vacancies/vacancy.js';
import { listed, uncapitalised } from '../vacancies/wording.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** The vacancy's text the way its employer types it: HTML of several habits, or plain text. */
export function descriptionOf({ asTyped, sections, layout }: Vacancy): string {
  if (asTyped !== null) return asTyped;
  switch (layout) {
    case 'headings':
      return sections.map((section) => block(section, (heading) => `<h3>${heading}</h3>`)).join('\n');
    case 'bold':
      return sections
        .map((section) => block(section, (heading) => `<p><strong>${heading}</strong></p>`))
        .join('\n');
    case 'breaks':
      return sections.map(inBreaks).join('<br><br>');
    case 'typed_bullets':
      return sections.map(inTypedBullets).join('\n');
    case 'styled_divs':
      return `<div class="job-body">${sections.map(inStyledDivs).join('')}</div>`;
    case 'prose':
      return sections.map((section) => `<p>${escaped(inProse(section))}</p>`).join('\n');
    case 'plain':
      return sections.map(inPlainText).join('\n\n');
  }
}

/** As much of the HTML as a list or its paragraphs need; also used where a format keeps sections apart. */
export const block = ({ heading, paragraphs, items }: Section, headed: (heading: string) => string): string =>
  [
    ...(heading === null ? [] : [headed(escaped(heading))]),
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    ...(items.length > 0 ? [`<ul>\n${bareItems(items)}\n</ul>`] : []),
  ].join('\n');

export const bareItems = (items: string[]): string =>
  items.map((item) => `<li>${escaped(item)}</li>`).join('\n');

export const inPlainText = ({ heading, paragraphs, items }: Section): string =>
  [...(heading === null ? [] : [heading]), ...paragraphs, ...items.map((item) => `- ${item}`)].join('\n');

const inBreaks = ({ heading, paragraphs, items }: Section): string =>
  [
    ...(heading === null ? [] : [`<b>${escaped(heading)}:</b>`]),
    ...paragraphs.map(escaped),
    ...items.map((item, place) => `${place + 1}.&nbsp;${escaped(item)}.`),
  ].join('<br>');

const inTypedBullets = ({ heading, paragraphs, items }: Section): string =>
  `<p>${[
    ...(heading === null ? [] : [`<b>${escaped(heading)}</b>`]),
    ...paragraphs.map(escaped),
    ...items.map((item) => `• ${escaped(item)}`),
  ].join('<br />')}</p>`;

const inStyledDivs = ({ heading, paragraphs, items }: Section): string =>
  `<div>${heading === null ? '' : `<span style="font-size: 12pt;"><u>${escaped(heading)}</u></span>`}${paragraphs
    .map((text) => `<div><span style="font-size: 11pt;">${escaped(text)}</span></div>`)
    .join(
      '',
    )}${items.length > 0 ? `<ul style="list-style-type: disc;">${items.map((item) => `<li><span style="font-size: 11pt;">${escaped(item)}</span></li>`).join('')}</ul>` : ''}</div>`;

/** Small offices write letters, not lists. */
function inProse({ kind, paragraphs, items }: Section): string {
  const sentence = (opening: string) =>
    [...paragraphs.map(ended), `${opening} ${enumerated(items)}.`].join(' ');
  switch (kind) {
    case 'duties':
      return sentence('You will');
    case 'benefits':
      return sentence('You get');
    // Demands come in every grammatical shape, so each stays a sentence of its own.
    default:
      return [...paragraphs, ...items].map(ended).join(' ');
  }
}

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function enumerated(items: string[]): string {
  const phrases = items.map(uncapitalised);
  return phrases.some((phrase) => phrase.includes(',')) ? phrases.join('; ') : listed(phrases, 'and');
}
