export { contractTags, toContract, type ContractTags, type TagContract } from './contract.js';
export {
  defineTag,
  type Found,
  type Rule,
  type TagDefinition,
  type TagReader,
  type Texts,
} from './define-tag.js';
export { TAG_READERS } from './registry.js';
export { RULES_VERSION } from './rules-version.js';
export { tagListing, type Tagging, type TaggingInput } from './tag-listing.js';
