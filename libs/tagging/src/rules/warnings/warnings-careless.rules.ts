import type { Rule } from '../../define-tag.js';
import { LINK_FIRST, LITTLE, UNNAMED_FIRM, type WarningSignal } from './warnings-choice.js';

const WORDS = ['title', 'description'] as const;
const weak = (reason: string): WarningSignal => ({ weight: 'weak', reason });
const hint = (reason: string): WarningSignal => ({ weight: 'hint', reason });

/** How a posting is written that nobody took pains with: no firm stands behind its words. */
export const WARNINGS_CARELESS_RULES: readonly Rule<WarningSignal>[] = [
  {
    id: 'warnings/says-almost-nothing',
    value: weak(LITTLE),
    in: ['description'],
    match: /^\s{0,20}[^\s#][^]{10,250}$/,
    because: 'a line or two, where no company is given either: nothing is told of the work or of the firm',
    yes: ['We need a typist who is quick.', 'Help him with the books and put them online for us.'],
    no: ['Short', '#'],
  },
  {
    id: 'warnings/link-before-a-word',
    value: { weight: 'alone', reason: LINK_FIRST },
    in: ['description'],
    match:
      /^\s{0,20}(?:please )?(?:apply|click|register|submit|visit|go to)\b[^.\n]{0,60}(?:#URL|https?:|www\.|\b(?:below|following) (?:link|url)|\blink below)/i,
    because: 'where no company is given, the reader is sent elsewhere before a word is said about the work',
    yes: [
      'Apply using below link https://x.example',
      'Click here: www.x.example',
      'Register via the link below',
    ],
    no: ['We are a clinic. Apply at https://x.example', 'Company website: https://x.example'],
  },
  {
    id: 'warnings/headline-for-a-title',
    value: weak('headline_for_a_title'),
    in: ['title'],
    match:
      /^(?:success (?:is|starts|awaits|begins|comes)|earn|make (?:\w+ ){0,3}(?:money|cash|income|\$)|work (?:from|at) home[\s!.]*$|start (?:earning|today|now|making)|get paid|use your|hiring for|required?\b|(?:\w+ )?vacanc(?:y|ies) (?:at|@|in|for)|job vacanc\w+|(?:great|amazing|exciting|huge|once[- ]in|golden|awesome) (?:\w+ ){0,3}opportunit\w+|(?:change|transform) your life|do you (?:want|need)|are you|tired of|looking for)\b[^\n]{0,80}/i,
    because: 'calls to the reader; the work has no name',
    yes: [
      'Success is Knocking...',
      'Earn the Income You Deserve',
      'Use Your Spare Time',
      'Hiring for Web Engineer',
      'Required Assistant Accountant',
      'JOB VACANCIES AT GRAND HOTEL',
    ],
    no: ['Medical Biller', 'Work From Home Medical Coder', 'Coders needed', 'Success Manager'],
  },
  {
    id: 'warnings/firm-without-a-name',
    value: weak(UNNAMED_FIRM),
    in: ['description'],
    match:
      /\b(?:we are (?:a|an) (?:[\w-]+ ){0,3}company(?= (?:looking|seeking|that|who|which|hiring|and)|[.,!]|$)|(?:[Aa]n? (?:[\w-]+ ){1,5}(?:company|firm|organi[sz]ation)|company) (?:seeks|is (?:seeking|looking for|hiring|in (?:need|search) of)|needs|requires)\b|our company is (?:currently |now |actively )?(?:seeking|looking|hiring|recruiting)|(?:worldwide|global|international) (?:\w+ ){0,2}company (?:with|in|located|is (?:seeking|looking|hiring)))|(?<=[.:\n]\s{0,3})Company is (?:a|an|seeking|looking|hiring)\b/i,
    unless: /\b(?:our clients?|on behalf of|client company)\b/i,
    because:
      'speaks of the company and doesn’t say which. An agency that keeps its client’s name is another thing',
    yes: [
      'We are a company looking for qualified individuals',
      'Our company is currently seeking an assistant',
      'We are a health benefits company.',
      'Worldwide manufacturing company with operations in Ohio',
      'A newly established company seeks outgoing people',
      'A Boston based real estate firm is in need of an assistant',
    ],
    no: ['Our client, a global company with 40 offices', 'Acme is a global company', 'our company culture'],
  },
  {
    id: 'warnings/one-person-hires',
    value: weak('one_person_hires'),
    in: ['description'],
    match:
      /\b(?:the name of (?:the|our|my|this) company is|(?:I am|I['’]m|I) (?:currently )?(?:looking for|need|want|in need of|seeking|searching for|hiring) (?:a|an|some(?:one|body)|people|\d+)\b|my (?:errands|personal assistant|business trips?|new assistant)|run(?:ning)? (?:my |some |personal )?errands for me|(?:while|when|as) I(?:['’]m| am) (?:away|abroad|out of town|travel\w+))[^.\n]{0,40}/i,
    unless: /\b(?:if|when you|you said|question)\b/i,
    because: 'one person speaks, or speaks of a company from outside, where a firm would speak of itself',
    yes: [
      'The Name of the company is Acme Group.',
      'I am looking for a personal assistant',
      'I need someone who can run errands',
      'handle bills while I am out of town',
    ],
    no: ['We are looking for a biller', 'the name of the company and its address'],
  },
  {
    id: 'warnings/answer-within-a-day',
    value: weak('answer_promised_within_a_day'),
    in: ['description'],
    match:
      /\b(?:contact|reply to|respond to|get back to|call|e-?mail|reach(?: out to)?) you\b[^.\n]{0,40}\b(?:with)?in (?:the next )?(?:24|12|48|a few|one|1|2|two) ?(?:hours?|hrs?|days?)\b/i,
    unless: /\b(?:shifts?|on[- ]call|patients?|customers?|interview(?:ed|s)?)\b/i,
    because: 'everybody who writes is answered at once; firms read first',
    yes: ['We will contact you shortly after within 24 hours', 'we get back to you in 48 hrs'],
    no: ['respond to patients within 24 hours', 'We will contact you if selected'],
  },
  {
    id: 'warnings/housing-promised',
    value: weak('housing_promised'),
    in: ['description'],
    match:
      /\b(?:(?:tuition and )?housing (?:assistance|allowance|loans?|support)|(?:free|paid|furnished) (?:housing|meals|lodging|apartment))\b[^.\n]{0,60}/i,
    unless: /\b(?:patients?|residents?|clients|tenants|travel(?:er|ing)|low[- ]income|stipend|vouchers?)\b/i,
    because: 'a home or meals on top of the wage, as few firms give',
    yes: ['tuition and housing assistance of up to $15K', 'free housing', 'free meals'],
    no: ['helps residents with housing assistance', 'housing authority'],
  },
  {
    id: 'warnings/full-name-by-mail',
    value: weak('personal_details_by_mail'),
    in: ['description'],
    match:
      /\b(?:send|e-?mail|text|reply|forward|submit|provide|contact)\b[^.\n]{0,80}\b(?:your )?full names?\b[^.\n]{0,40}\b(?:e-?mail|phone|telephone|cell|mobile|address|age|sex|gender|date of birth|resume|number|zip)\b/i,
    unless: /\b(?:patients?|subscribers?|claims?|accommodat\w+|disabilit\w+|do not|never)\b/i,
    because: 'an application in a form goes through a form; details by mail go anywhere',
    yes: [
      'send us your resume with your full name and email',
      'Please email us with your full name and resume',
      'text your full name, age and address to',
    ],
    no: ['Send your resume', 'verify the patient’s full name and address', 'full name'],
  },
  {
    id: 'warnings/misspelled-words',
    value: weak('misspelled_words'),
    in: WORDS,
    match:
      /\b(?:organaz\w+|affill+iat\w+|afill?iat\w+|recuit\w+|reccruit\w+|resorce\w*|prefera?bb[lt]?y|prefered|preffer\w+|prefare|recieve\w*|seperat\w+|opp[eu]rtun\w+|opportunites|immediatly|experiance\w*|experince\w*|expereince\w*|succesf\w+|successfull|guarent\w+|garant(?:ee|y)\w*|qualitf\w+|positons?|benifit\w*|benfits|busines|bussines\w*|managment|enviroment\w*|enviornment\w*|comunicat\w+|communciat\w+|knowlege|knowlegde|responsib(?:lit|ilt)\w+|adress\w*|definately|occured|refered|intrest\w*|intersted|proffes\w+|profesional\w*|independant\w*|maintainance|schedual\w*|salery|salaray|weekley|adventage|thier|untill|custmer\w*|servise|requirment\w*|requiremnts?|developement|commited|excellant|equiptment|persuit|persistant|nec(?:es|ces|cess)ary|acheiv\w+|beleiv\w+|begining|reccomend\w+|carr?eer(?<!career)|availible|avaliable|avaible|collegue|adminstrat\w+|administartive|secretery|responsable|confidencial\w*)\b/i,
    because: 'a slip is human; beside another reason it shows a text that no firm has read',
    yes: ['Organazation', 'Recuiter', 'resorceful', 'managment', 'recieved', 'the busines', 'neccesary'],
    no: ['organization', 'recruiter', 'received', 'necessary', 'career', 'accommodation', 'preferably'],
  },
  {
    id: 'warnings/words-not-from-here',
    value: weak('words_not_from_here'),
    in: ['description'],
    match:
      /\b(?:(?:we|you|they) (?:is|has|was)(?= (?:a|an|the|looking|seeking|hiring|in need))|(?:company|firm) (?:have|are having)\b|kindly (?:send|e-?mail|apply|contact|reply|text|forward|submit|fill|drop|revert|share|click)\b|do the needful|revert back|yet to be occupied)/i,
    because: 'wordings that an office here would not write',
    yes: ['We is a market leader', 'Kindly send your resume', 'do the needful', 'They is looking for staff'],
    no: ['we are a market leader', 'be kind', 'speaks kindly to patients'],
  },
  {
    id: 'warnings/title-in-capitals',
    value: hint('title_in_capitals'),
    in: ['title'],
    match: /^(?=[^\n]{0,80}[A-Z]{4})[^a-z\n]{3,80} [^a-z\n]{1,80}$/,
    because: 'ordinary by itself; with misspelled words it shows haste',
    yes: ['CENTER MANAGER', 'CALL CENTER REP'],
    no: ['Medical Biller', 'RN ICU', 'CODER'],
  },
  {
    id: 'warnings/contract-terms',
    value: hint('contract_terms'),
    in: ['description'],
    match:
      /duration ?:\s{0,4}(?:\d|one|two|three|six|twelve|long)[^\n]{0,24}|\b(?:work (?:status|permit|authorization)|visa(?: status)?)\b[^.\n]{0,30}\b(?:EAD|green ?card|GC|H-?1B|OPT)\b|\bC2C\b|\bcorp[- ](?:to|2)[- ]corp\b/i,
    because: 'terms of a contract through a firm; an agency says which firm it is',
    yes: ['Duration:  6+ months', 'work status required : EAD, Green Card', 'W2 or C2C'],
    no: ['for the duration of the project', 'Work authorization is required'],
  },
];
