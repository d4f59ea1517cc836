import type { EvidenceField, Listing, Tag } from '#domain';
import { readableText } from '#text';
import type { Find, Texts } from './define-tag.js';
import { TAG_READERS } from './registry.js';
import { ruleFinder } from './rule-finder.js';
import { RULES_VERSION } from './rules-version.js';

/** What tags are read from. Where a listing came from plays no part. */
export type TaggingInput = Pick<Listing, 'title' | 'company' | 'location' | 'description' | 'extras'>;

export interface Tagging {
  /** What the evidence counts in: `texts[field].slice(start, end) === quote`. */
  texts: Record<EvidenceField, string>;
  tags: Tag[];
  rulesVersion: string;
}

let finder: ReturnType<typeof ruleFinder> | null = null;

/** Made at the first listing: it takes a second, and whoever only reads kept tags never needs it. */
const findIn = (texts: Texts): Find => {
  finder ??= ruleFinder(TAG_READERS.map((reader) => reader.rules));
  return finder(texts);
};

/** What a listing says of itself. Pure: the same listing under the same rules has the same tags, for ever. */
export function tagListing(input: TaggingInput): Tagging {
  const texts = textsOf(input);
  const find = findIn(texts);
  const said = TAG_READERS.map((reader) => reader.read(texts, find)).filter((tag) => tag !== null);
  const inField = said.some((tag) => tag.tag === 'in_field' && tag.value === true);
  // A role is a role of this trade: a "PR Manager" is none of its managers.
  const tags = inField ? said : said.filter((tag) => tag.tag !== 'role');
  return { texts, tags, rulesVersion: RULES_VERSION };
}

/** Lines reach us from outside programs as well: what is missing or of another type is no text. */
function textsOf(input: TaggingInput): Record<EvidenceField, string> {
  const extras = input.extras ?? {};
  return {
    title: shortText(input.title),
    company: shortText(input.company),
    location: shortText(input.location),
    description: readableText(typeof input.description === 'string' ? input.description : ''),
    salary_text: shortText(extras.salary_text),
    employment_type_text: shortText(extras.employment_type_text),
    remote_flag: shortText(extras.remote_flag),
  };
}

/** Names and labels; a source that puts more into them than this has mixed up its fields. */
const LONGEST_LABEL = 2_000;

const shortText = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, LONGEST_LABEL).replaceAll('\0', '') : '';
