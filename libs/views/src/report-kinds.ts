/** What can be wrong with a posting; the first of them that fits is chosen. */
export const REPORT_KINDS = {
  closed: 'It is closed or filled',
  not_remote: 'It is not remote, or not for the states it names',
  asks_for_money: 'It asks for money or for personal documents',
  wrong_facts: 'A label here is wrong',
  something_else: 'Something else',
} as const;
export type ReportKind = keyof typeof REPORT_KINDS;

/** Characters that a reporter's own words may have. */
export const MOST_REPORT_WORDS = 500;
