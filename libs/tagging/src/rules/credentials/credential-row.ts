/** A credential of this trade, as data: other tags and pages read the same table. */
export interface Credential {
  /** As its body writes it. An old name is a spelling of the new one: CPC-H of COC. */
  code: string;
  body: string;
  /** Full names; they are read in either case and stand by themselves. */
  names: readonly string[];
  /** Other short forms, read as they are written. */
  spellings?: readonly string[];
  /**
   * Words of which one must stand near the short code, because other trades use the same letters; null = the letters
   * are used for nothing else where billing and coding work is offered.
   */
  context: RegExp | null;
  /** Words in the same sentence that show another meaning. */
  otherMeaning?: RegExp;
  /** Wordings with that other meaning: each is an example that the table's rule must not take. */
  falseFriends?: readonly string[];
}

/** Words of the trade: enough for a code that is rarely anything else. */
export const TRADE =
  /\b(?:cod(?:er|ers|ing)|bill(?:er|ers|ing)|AAPC|AHIMA|certif\w*|credential\w*|ICD|CPT|HIM|claims?|codes|audit\w*|licen[cs]\w*|RHI[AT]|charts?|payers?|denials?|A\/R|revenue cycle|reimbursement|refunds)\b/i;
/** Words of certification: for codes that a billing text also uses for something else. */
export const CERTIFICATION =
  /\b(?:certif\w*|credential\w*|AAPC|AHIMA|CPC|CCS(?:-P)?|COC|CRC|CPMA|RHI[AT]|CPB|CIC|CCA)\b/i;
