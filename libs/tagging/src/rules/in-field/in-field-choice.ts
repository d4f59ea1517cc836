import type { Found, Texts } from '../../define-tag.js';

/** What a wording says about the field of work, before it is weighed against the others. */
export type FieldSignal =
  /** A title that only this trade has. */
  | 'field_title'
  /** A title that other trades share ("Billing Specialist", "Coder"): the text must show medicine. */
  | 'shared_title'
  /** A title of another trade that settles it: engineers, sales, data, nurses who decide on care. */
  | 'other_title'
  /** A title of a neighbouring desk: front desk, scheduling, records. In the field only when billing leads the title. */
  | 'desk_title'
  /** A title that billing offices use among others ("Insurance Specialist"): duties must show the field. */
  | 'near_title'
  /** Names of the trade's code sets, forms and papers. */
  | 'trade_word'
  /** A duty of the trade. */
  | 'duty'
  /** Words that show the place is health care. */
  | 'medicine'
  /** A course that is sold, software that is built, research that is coded. */
  | 'other_work'
  | 'course'
  /** What the posting begins with: the quote when nothing of the field was found. */
  | 'opening';

type Word = Found<FieldSignal>;

/** How many different duties show the field under a title that says nothing, and how many without any title. */
const DUTIES_UNDER_OTHER_TITLE = 3;
const DUTIES_WITHOUT_TITLE = 2;
const DUTIES_UNDER_NEAR_TITLE = 2;
const WORDS_OF_OTHER_WORK = 3;
/** One word of health care, however often, may be a customer or a benefit of the employee. */
const WORDS_OF_MEDICINE = 2;
/** Refunds, balances and payment plans are found in every trade that bills. */
const EVERY_TRADES = new Set(['in-field/serves-patient-accounts']);

/** The main purpose of the job decides: titles first, the text where a title is shared with other trades or silent. */
export function chooseInField(
  found: readonly Word[],
  texts: Texts,
): { value: boolean; because: readonly Word[] } | null {
  const of = (...signals: FieldSignal[]): Word[] => found.filter((word) => signals.includes(word.value));
  const say = (value: boolean, because: Word[]) => (because.length > 0 ? { value, because } : null);

  const fieldTitle = of('field_title');
  const near = of('near_title').length > 0;
  const duties = wordsOnce(near ? of('duty', 'trade_word') : of('duty'));
  const dutiesNeeded =
    texts.title.trim() === ''
      ? DUTIES_WITHOUT_TITLE
      : near
        ? DUTIES_UNDER_NEAR_TITLE
        : DUTIES_UNDER_OTHER_TITLE;
  const trade = oneOfEach(of('trade_word', 'duty'));
  const medicine = wordsOnce(of('medicine'));
  const otherWork = wordsOnce(of('other_work'));

  const foreign = say(false, of('other_title')) ?? say(false, atLeast(2, oneOfEach(of('course'))));
  if (foreign) return foreign;
  if (fieldTitle.length > 0) return say(true, [...fieldTitle, ...trade]);
  const sharedTitle = of('shared_title');
  const desk = of('desk_title');
  if (desk.length > 0 && !standsBefore(sharedTitle, desk)) return say(false, desk);
  if (sharedTitle.length > 0) {
    const built = say(false, atLeast(WORDS_OF_OTHER_WORK, otherWork));
    if (built) return built;
    const medical = oneOfEach(of('trade_word'));
    if (medical.length > 0 || medicine.length >= WORDS_OF_MEDICINE)
      return say(true, [...sharedTitle, ...medical, ...medicine]);
    const claims = oneOfEach(of('duty').filter(({ evidence }) => !EVERY_TRADES.has(evidence.rule)));
    if (medicine.length > 0 && claims.length > 0) return say(true, [...sharedTitle, ...medicine, ...claims]);
  } else if (duties.length >= dutiesNeeded && medicine.length > 0 && otherWork.length < WORDS_OF_OTHER_WORK) {
    return say(true, [...duties, ...medicine]);
  }
  return say(false, of('opening').slice(0, 1));
}

/** "Billing Specialist / Receptionist": the first half of a title leads it. */
const standsBefore = ([first]: Word[], [other]: Word[]): boolean =>
  first !== undefined && other !== undefined && first.evidence.start < other.evidence.start;

const atLeast = (count: number, words: Word[]): Word[] => (words.length >= count ? words : []);

/** One finding of each rule: a word that is repeated tells no more. */
const oneOfEach = (words: Word[]): Word[] =>
  [...new Map(words.toReversed().map((word) => [word.evidence.rule, word])).values()].toReversed();

/** One finding of each word, for rules that gather many words of one kind. */
const wordsOnce = (words: Word[]): Word[] => [
  ...new Map(words.map((word) => [word.evidence.quote.toLowerCase(), word])).values(),
];
