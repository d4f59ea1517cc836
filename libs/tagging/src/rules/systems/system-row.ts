import type { Rule } from '../../define-tag.js';

/** A product whose name needs no more than the name to be known. */
export interface SystemRow {
  id: string;
  /** What users call it; a product that was renamed stands under one name with the old one in brackets. */
  name: string;
  match: RegExp;
  unless?: RegExp;
  yes: Rule<string>['yes'];
  no: Rule<string>['no'];
}

export const systemRule = ({ id, name, ...row }: SystemRow): Rule<string> => ({
  id: `systems/${id}`,
  value: name,
  in: ['title', 'description'],
  because: 'the name of a product',
  ...row,
});
