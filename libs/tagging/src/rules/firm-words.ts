/** Words that say how firmly something is asked, by where they stand: before it ("must have CPC") or after it. */
export type Firmness = 'required' | 'preferred' | 'not_asked';

export interface FirmWords {
  says: Firmness;
  words: RegExp;
  /** Said of wishes as well: a heading "Preferred" is stronger; a verb also gives way to "ideally" before it. */
  weak?: 'measure' | 'verb';
}

const SOFT_NOUN = '(?:plus|asset|bonus|advantage|benefit|differentiator)';

/**
 * What stands after: in this order, at the first place where one of them matches. A denial is looked for before the word
 * that it denies; "preferred but not required" says preferred.
 */
export const WORDS_AFTER: readonly FirmWords[] = [
  {
    says: 'preferred',
    words: new RegExp(
      `(?:prefer(?!ably|\\w* to (?:work|see))|\\bpref\\b|\\bdesir(?:ed|able)|\\bhelpful\\b|beneficial|\\b(?:an?|is|be|as|real|huge|big|strong|definite|=|considered) (?:\\w+ )?${SOFT_NOUN}\\b|^[ :,(=-]{0,3}(?:an? ${SOFT_NOUN}\\b|${SOFT_NOUN}\\s*(?:[.,;)!]|$))|nice[- ]to[- ]have|welcomed?\\b|\\bideal(?:ly)?\\b|favou?rabl\\w+|highly regarded|encouraged|optional|recommended|\\bwould (?:be|put|make|set|give|help)|\\bwe['’]?d (?:really |absolutely )?(?:love|like|be)|what we['’]d|(?:love|like) to see|\\bvalued\\b|appreciated|advantageous|\\bgets? (?:you|priority)|(?:first|special) consideration|^\\s?= )`,
      'i',
    ),
  },
  {
    says: 'not_asked',
    words:
      /\b(?:not|isn['’]t|is no|aren['’]t|never) (?:\w+ )?(?:required|necessary|needed|mandatory|accepted|considered|acceptable|eligible|a (?:must|requirement)|enough|sufficient)\b|\b(?:cannot|can['’]t|will not|won['’]t|do not|don['’]t|does not|doesn['’]t) (?:\w+ ){0,2}(?:consider\w*|accept\w*|qualif\w+|do it|be (?:considered|accepted|sufficient|enough)|count|need|require|suffice)|\balone (?:won|will|is|does)|\b(?:exam|course|class|program|prep|voucher|boot ?camp)\b(?![^.;]{0,40}\b(?:required|must|within)\b)|\bunnecessary\b|\bneedn['’]t\b/i,
  },
  {
    says: 'required',
    words:
      /\b(?:required|requirement|(?:is a must|a must|must(?! be willing)|mandatory|needed|necessary|essential|expected|only|at hire|upon hire|at (?:the )?time of hire|minimum)\b)/i,
  },
];

/** What stands before: the last one counts. */
export const WORDS_BEFORE: readonly FirmWords[] = [
  {
    says: 'preferred',
    words:
      /\b(?:prefer(?:red|ably|ence|s)?|pref|desir(?:ed|able|es)|ideal(?:ly)?|nice[- ]to[- ]haves?|plus(?=\s?[:-])|bonus|(?:if|unless) you(?:['’]ve(?: got)?| (?:have|hold|are|possess|already))|we['’]d (?:really )?(?:love|like)|(?:love|like) to see|would like|helpful|priority|welcomes?|optional|recommended|extra points)\b/i,
  },
  {
    says: 'not_asked',
    words:
      /\b(?:no(?! (?:less|fewer|later))|not (?:an?|accept\w*|consider\w*)|pays? (?:for|your)|paid|reimburs\w+|sponsor\w*|tuition|dues|earn (?:your|a)|work(?:ing)? (?:toward|to)|prepar\w+|ready for|we have|on (?:the|our) team|supervis\w+|mentor\w*|coach\w*|train(?:s|ing)? (?:for|of|our)|opportunity to|help you|become|go on to|career path|path to)\b(?![^.;]{0,60}\b(?:must|required)\b)/i,
  },
  {
    says: 'required',
    words: /\b(?:must|requir(?:e[sd]?|ements?|ing)|mandatory|essential|has to|have to)\b/i,
  },
  {
    says: 'required',
    weak: 'measure',
    words: /\b(?:minimum|at least|at minimum|no less than|not less than)\b/i,
  },
  {
    says: 'required',
    weak: 'verb',
    words:
      /\b(?:need(?:s|ed)?|hold(?:s|ing)?|possess(?:es|ing)?|you(?:['’]ll| will)? have|has|maintain(?:s|ing)?|seeking|looking for|hiring|wants?|wanted|who (?:has|have|is|are)|one of (?:the|these|our)|any of (?:the|these)|either|certified:|together with)\b/i,
  },
];
