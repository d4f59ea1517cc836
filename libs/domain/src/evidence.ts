/** The parts of a listing that a tag may quote. Offsets into `description` count in its clean text, not its HTML. */
export const EVIDENCE_FIELDS = [
  'title',
  'company',
  'location',
  'description',
  'salary_text',
  'employment_type_text',
  'remote_flag',
] as const;

export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** Why a tag says what it says. Invariant: `text[field].slice(start, end) === quote`. */
export interface Evidence {
  /** The rule that fired, named after what it saw: `remote/fully-remote-wording`. */
  rule: string;
  field: EvidenceField;
  start: number;
  end: number;
  quote: string;
}
