/** A listing as `superbill same` takes it. */
export interface PairListing {
  title: string;
  company: string;
  location: string;
  description: string;
  url?: string;
  requisitionId?: string;
  extras: { salary_text?: string; employment_type_text?: string; remote_flag?: string };
}

export interface GeneratedPair {
  id: string;
  same: boolean;
  kind: string;
  a: PairListing;
  b: PairListing;
}
