/**
 * What we ask a source's own search for, where a board is too large to read whole. Together they find the trade's titles
 * (shared word lists of billing and coding titles, read 2026-11-22); a search is fuzzy on both sides, so what it gives is judged again.
 */
export const FIELD_SEARCHES = [
  'coder',
  'coding',
  'billing',
  'biller',
  'revenue cycle',
  'revenue integrity',
  'claims',
  'denials',
  'patient accounts',
  'accounts receivable',
  'reimbursement',
  'clinical documentation',
  'health information',
  'risk adjustment',
  'authorization',
  'payment posting',
  'insurance verification',
  'charge',
] as const;
