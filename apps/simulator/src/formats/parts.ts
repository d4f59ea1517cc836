import { descriptionOf } from './markup.js';
import type { SectionKind, Vacancy } from '../vacancies/vacancy.js';

/** Sections of the text, for sources that keep them in fields of their own; empty where all was typed in one piece. */
export const partOf = (vacancy: Vacancy, kinds: readonly SectionKind[]): string =>
  vacancy.asTyped === null
    ? descriptionOf({ ...vacancy, sections: vacancy.sections.filter(({ kind }) => kinds.includes(kind)) })
    : '';

/** All the other sections; a text typed in one piece stays in one piece. */
export const restOf = (vacancy: Vacancy, kinds: readonly SectionKind[]): string =>
  descriptionOf({ ...vacancy, sections: vacancy.sections.filter(({ kind }) => !kinds.includes(kind)) });
