/** A branch of medicine or a setting, the words that name it, and postings' words that do or don't. */
export interface Branch {
  name: string;
  /** Alternatives of a regular expression. Abbreviations of up to three letters only count in capitals. */
  words: string;
  titles: [string, ...string[]];
  texts: [string, ...string[]];
  /** Titles in which the words must not be seen. */
  not: [string, ...string[]];
  /** In texts nearly every posting of the trade says it. */
  titleOnly?: true;
}
