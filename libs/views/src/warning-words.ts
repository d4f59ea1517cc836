import { readable } from './words.js';

interface WarningWords {
  /** What the posting does, in a sentence without its end. */
  seen: string;
  /** What a reader can check, in sentences. */
  check: string;
}

/** A reason to look twice, in plain words. Rules may add reasons; one without words here is shown by its name. */
export const warningWords = (reason: string): WarningWords =>
  (Object.hasOwn(WORDS, reason) ? WORDS[reason] : undefined) ?? { seen: readable(reason), check: ASK };

const ASK =
  'Look for the same opening on the employer’s own site, and ask there by a number or address you found yourself.';
const NO_MONEY =
  'An employer pays you, not the other way round. Pay nothing before you have a signed offer that you checked with the employer.';
const WHO =
  'Find out who hires: ask for the firm’s full name and look for it, and for this opening, on its own site.';
const CALMLY =
  'By itself this says little; here it comes with other signs. Take your time and check the employer first.';
const FIGURES =
  'Compare with what the trade pays: coders and billers earn about $23 to $25 an hour in the middle (US figures of May 2025). Ask for the wage in writing.';
const FROM_HERE =
  'The opening is said to be in the US, its words are not. Look whether the employer’s own site has it.';

const WORDS: Readonly<Record<string, WarningWords>> = {
  pay_before_work: { seen: 'Money is asked of you before the work begins', check: NO_MONEY },
  starter_kit_fee: { seen: 'A kit, a list or software is to be bought', check: NO_MONEY },
  check_to_buy_equipment: {
    seen: 'A check is to pay for equipment from a vendor it names',
    check:
      'Such checks bounce after the equipment is paid for, and the bank takes the money back from you. Don’t deposit it; real employers send the equipment itself.',
  },
  chat_app_interview: {
    seen: 'The interview is by chat only',
    check:
      'Ask for a call or a video interview with somebody whose name you find on the employer’s own site.',
  },
  no_interview: {
    seen: 'The work is offered without an interview',
    check: `Hospitals and billing companies speak with everybody they hire. ${WHO}`,
  },
  identity_papers_up_front: {
    seen: 'Identity papers or bank details are asked for before an offer',
    check:
      'Give your Social Security number, licence or bank details only after a signed offer, through the employer’s own system.',
  },
  reshipping_or_money_transfer: {
    seen: 'Money or parcels are to pass through your account or home',
    check: 'This is no part of billing or coding, and can make you liable. Don’t take it on.',
  },
  course_sold_as_job: {
    seen: 'It sells a course rather than work',
    check: 'Ask who pays you, for what work and from which day. Pay for no course in order to be hired.',
  },
  personal_mail_address: {
    seen: 'Answers go to a personal mailbox',
    check:
      'Write to an address at the employer’s own domain, as found on its site, and ask whether it is hiring.',
  },
  earnings_promise: { seen: 'It promises earnings rather than a wage', check: FIGURES },
  business_opportunity: {
    seen: 'It offers a business to run, not employment',
    check:
      'Ask whether you are paid a wage, by whom, and what you would have to buy. Pay nothing to find out.',
  },
  pay_far_above_the_work: { seen: 'High pay for work that asks for no experience', check: FIGURES },
  pay_range_without_meaning: { seen: 'The range of pay is too wide to mean anything', check: FIGURES },
  commission_only: {
    seen: 'Pay is by commission only',
    check: 'Ask what is paid when nothing is sold, and get it in writing.',
  },
  easy_work_at_home: { seen: 'Easy work at home that needs no experience', check: WHO },
  home_work_for_nobody: { seen: 'Work at home, and nobody is named as the employer', check: WHO },
  quick_pay_from_nobody: { seen: 'Quick pay, and nobody is named as the employer', check: WHO },
  contract_without_a_firm: { seen: 'A contract, and no firm to sign it', check: WHO },
  no_employer_named: { seen: 'Nobody is named as the employer', check: WHO },
  firm_without_a_name: { seen: 'It speaks of a firm without naming it', check: WHO },
  one_person_hires: { seen: 'One person writes, not a firm', check: WHO },
  says_almost_nothing: {
    seen: 'It says almost nothing about work or employer',
    check: 'Ask what the work is, for whom, and what it pays, before you send anything about yourself.',
  },
  link_before_a_word: {
    seen: 'It sends you to another site before it says a word about the work',
    check: 'Look where the link leads before you open it, and give no details there until you know who asks.',
  },
  applications_elsewhere: {
    seen: 'Applications go past the board it stands on',
    check: 'Look whether the employer’s own site takes applications for it, and apply there.',
  },
  personal_details_by_mail: {
    seen: 'Personal details are to be sent by mail',
    check:
      'Send a résumé at most. Details about your identity belong into the employer’s own system, after an offer.',
  },
  general_office_work: { seen: 'The work is described in the most general words', check: CALMLY },
  headline_for_a_title: { seen: 'A headline stands where the title should be', check: CALMLY },
  many_unlike_jobs: {
    seen: 'It advertises many unlike jobs at once',
    check: 'Ask which one is open, and for whom you would work.',
  },
  pressure: {
    seen: 'It hurries you',
    check: 'Take your time. An opening that can’t wait for a question is not one to lose anything by.',
  },
  answer_promised_within_a_day: { seen: 'It promises everybody an answer at once', check: CALMLY },
  carelessly_written: { seen: 'It is carelessly written', check: CALMLY },
  misspelled_words: { seen: 'Words are misspelled', check: CALMLY },
  housing_promised: { seen: 'Housing or meals are promised on top', check: CALMLY },
  promises_for_the_move: {
    seen: 'Much is promised for a move',
    check: `${NO_MONEY} That goes for visas and travel papers too.`,
  },
  words_not_from_here: { seen: 'It uses words that are not usual here', check: FROM_HERE },
  asks_what_another_country_gives: {
    seen: 'It asks for papers that another country gives',
    check: FROM_HERE,
  },
  spelling_of_another_country: { seen: 'It is spelled as in another country', check: FROM_HERE },
  company_of_another_country: { seen: 'The firm is one of another country', check: FROM_HERE },
};
