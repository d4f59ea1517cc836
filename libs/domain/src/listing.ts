/** One vacancy as one board gave it. Facts only: what they mean is for the tags to say. */
export interface Listing {
  /** The board's own key; (board, externalId) is unique. */
  externalId: string;
  /** Where a reader finds or applies for it, http or https; null when the source gives no address. */
  url: string | null;
  /** As given, trimmed; empty when the source has none. */
  title: string;
  /** Who hires, as given; null = the board does not say (its own employer then stands in). */
  company: string | null;
  /** Free text as given; several places stay in one text. */
  location: string | null;
  /** HTML or plain text as given, with the source's own escaping undone. */
  description: string;
  /** Calendar day `YYYY-MM-DD` on which the source says it was published; null = not said. */
  postedOn: string | null;
  /** Last calendar day `YYYY-MM-DD` for applying; null = not said. */
  closesOn: string | null;
  /** The employer's own number of the vacancy, where the source gives it. */
  requisitionId: string | null;
  extras: ListingExtras;
}

/** What a source states in fields of their own, beside the text. */
export interface ListingExtras {
  /** Pay in words, with its unit where the source has one: `$24.00 - $31.50 per hour`. */
  salary_text?: string;
  employment_type_text?: string;
  /** The source's own flag for the place of work, in a word or two: `remote`, `hybrid`, `on-site`. */
  remote_flag?: string;
}

/** A record of a page that could not become a listing, and why, in words for an operator. */
export interface RejectedRecord {
  externalId: string | null;
  reason: string;
}
