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
      `(?:prefer(?!ably|\\w* to (?:work|see))|\\bliked\\b|\\bpref\\b|\\bdesir(?:ed|able)|\\bhelpful\\b|beneficial|\\b(?:an?|is|be|as|real|huge|big|strong|definite|=|considered) (?:\\w+ )?${SOFT_NOUN}\\b|^[ :,(=-]{0,3}(?:an? ${SOFT_NOUN}\\b|${SOFT_NOUN}\\s*(?:[.,;)!]|$))|nice[- ]to[- ]have|welcomed?\\b|\\bideal(?:ly)?\\b|favou?r(?:ed|abl\\w+)|\\ba want\\b|highly regarded|(?:wouldn|doesn|couldn|won)['’]t hurt|encouraged|optional|recommended|\\bwould (?:be|put|make|set|give|help|lift|raise|push|strengthen|boost)|\\bwe['’]?d (?:really |absolutely )?(?:love|like|be)(?! to,? but)|what we['’]d|(?:love|like) to see|\\bvalued\\b|appreciated|advantageous|^\\s?\\(P\\)(?=\\s*(?:[,.;]|$))|\\b(?:gets?|earns?|wins?|gives?|adds?) (?:you(?! in\\b)|priority|an? |\\$)|(?:look\\w*|smiled?) (?:up)?on (?:kindly|favou?rabl\\w+|with favou?r)|\\b(?:even|much|all the|so much the) better\\b|\\bpleas(?:ing|ed)|delight\\w*|\\b(?:pays?|paid|worth|adds?|means) (?:you )?(?:an )?(?:extra|more|additional)|\\bextra pay|(?:in|to) your (?:favou?r|advantage|credit)|\\b(?:a leg up|an? (?:edge|dream|treat)|stand out|move\\w* (?:you )?(?:up|to the (?:top|front))|bonus points|sweet(?:en\\w*|er)?|icing|cherry|gravy)\\b|^[\\s:,)–—-]{0,4}(?:(?:is|are|=) )?(?:also )?(?:great|good|nice|handy|useful)\\b(?! standing)|(?:first|special) consideration|^\\s?(?:cert\\w*\\.? )?= )`,
      'i',
    ),
  },
  {
    says: 'not_asked',
    words:
      /\bmay (?:start|begin)\b|\b(?:not|isn['’]t|is no|aren['’]t|never) (?:\w+ )?(?:required|necessary|needed|mandatory|compulsory|demanded|insisted (?:up)?on|asked|accepted|considered|acceptable|eligible|a (?:must|requirement)|enough|sufficient)\b|\b(?:cannot|can['’]t|will not|won['’]t|do not|don['’]t|does not|doesn['’]t) (?:\w+ ){0,2}(?:consider\w*|accept\w*|qualif\w+|do it|be (?:considered|accepted|sufficient|enough)|count|need|require|suffice)|\balone (?:won|will|is|does)|\b(?:exam(?! date| scheduled)|course|(?<!front of an? )class|program|prep|voucher|boot ?camp)\b(?![^.;]{0,40}\b(?:required|must|within)\b)|\bunnecessary\b|\bneedn['’]t\b/i,
  },
  {
    says: 'required',
    words:
      /^\s?(?:please|pls)\b(?= \()|^\s?\(R\)(?=\s*(?:[,.;]|$))|\bgets? you in\b|\b(?:required|requirement|(?:is a must|a must|must(?! be willing)|mandatory|compulsory|reqd|req['’]d|needed|necessary|essential|expected|only|at hire|upon hire|at (?:the )?time of hire|minimum)\b)/i,
  },
];

/** What stands before: the last one counts. */
export const WORDS_BEFORE: readonly FirmWords[] = [
  {
    says: 'preferred',
    words:
      /\b(?:prefer(?:red|ably|ence|s)?|pref|desir(?:ed|able|es)|ideal(?:ly)?|nice[- ]to[- ]haves?|plus(?=\s?[:-])|bonus|(?:if|unless) you(?:['’]ve(?: got)?| (?:have|hold|are|possess|already))|we['’]d (?:really )?(?:love|like)|(?:love|like) to see|would like|helpful|priority|welcomes?|optional|recommended|(?:extra|bonus|brownie) points|(?:extra|additional|another|premium|differential|bump)(?: (?:of )?\$[\d.]+)?(?: ?(?:\/|an?|per) ?h(?:ou)?r)?(?: more)?(?: is| are)?(?: paid| added)? for|extra credit|points for|(?:typically|usually|often) (?=hold|have|bring|carry|possess)|preference (?:is )?(?:given )?(?:to|for)|even better|especially|better still|bump for)\b/i,
  },
  {
    says: 'not_asked',
    words:
      /\b(?:(?:of (?:them|us|whom)|(?:our|these|those|the other) (?:\w+ )?[a-z]+s|he|she|they|it|team|staff|coders|billers|supervisors?|colleagues?|members|many|most|some|several|half|dozen|both|all|two|three|four|others?|; one|, one|and one) (?:already |also )?(?:hold|holds|have|has|carr(?:y|ies)|earned|got)|no(?! (?:less|fewer|later))|not (?:an?|accept\w*|consider\w*)|pays? (?:for|your)|paid|reimburs\w+|sponsor\w*|tuition|dues|earn (?:your|a)|work(?:ing)? (?:toward|to)|prepar\w+|ready for|we have|on (?:the|our) team|supervis\w+|mentor\w*|coach\w*|train(?:s|ing)? (?:for|of|our)|opportunity to|help you|become|go on to|career path|path to|promot\w+|once you|ladder)\b(?![^.;]{0,60}\b(?:must|required)\b)/i,
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
      /\b(?:need(?:s|ed)?|(?:asks?|calls?|looks?) for|expects?|(?<!\b(?:(?:our|these|those|the other) (?:\w+ )?[a-z]+s|them|us|whom|he|she|they|it|team|staff|coders|billers|supervisors?|colleagues?|members|many|most|some|several|half|dozen|both|all|two|three|four|others?|one)\s(?:already |also )?)hold(?:s|ing)?|possess(?:es|ing)?|(?<!\b(?:once|when|after|until|if|unless) )you(?:['’]ll| will)? have|(?<!\b(?:them|us|whom|he|she|they|it|team|staff|supervisors?|colleagues?|others?|one)\s)has|maintain(?:s|ing)?|seeking|looking for|hiring|wants?|wanted|who(?:['’]ve(?: got)?|['’]s got| has| have| is| are| holds?)|you(?:['’]re| are) an?(?= $)|^\W{0,3}as an?(?= $)|(?:right|next|best|new) (?:person|coder|biller|auditor|candidate|hire|applicant) (?:is|carries)|carr(?:y|ies|ying) (?:an?|the)|(?:somebody|someone|anyone|person|candidates?|applicants?|an? (?:[\w-]+ )?(?:coder|biller|auditor|professional|individual)) with|one of(?: the| these| our|:)|any of (?:the|these)|either|certified:|certified (?:\w+ )?(?:coder|biller|auditor)s?(?=\W*$)|together with)\b/i,
  },
];
