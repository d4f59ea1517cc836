// Invented vacancies of employers of every size, the same for the same number. An employer writes all its postings in one
// style, and every third is like the one before it but for one thing that decides: level, setting, states, number, team.
import {
  INVENTED_WORK,
  LEVELS,
  PARTS,
  SETTINGS,
  STATES_OF_HIRING,
} from '../../libs/testing/dist/pairs/invented-work.js';
import { inventVacancy, textOf, titleOf } from '../../libs/testing/dist/pairs/invented-posting.js';
import { seeded } from '../../libs/testing/dist/pairs/seeded.js';

/** Openings of one employer: most have a handful, some dozens, one in a hundred has two hundred. */
const OPENINGS = [1, 1, 2, 3, 4, 6, 9, 14, 22, 36];
const openingsOf = (employer) => (employer % 100 === 50 ? 200 : OPENINGS[employer % OPENINGS.length]);
const EVERYWHERE = 'This is a remote role; work from home anywhere in the United States.';
/** One opening in so many is advertised under many towns. */
const TOWNS_FOR_ONE_IN = 10;

/** The first `count` vacancies: which employer's they are, and which of its openings. */
export function vacancyNumbers(count) {
  const numbers = [];
  for (let employer = 0; numbers.length < count; employer += 1) {
    for (let opening = 0; opening < openingsOf(employer) && numbers.length < count; opening += 1)
      numbers.push({ employer, opening });
  }
  return numbers;
}

/** The vacancy with its title, text and number; `everywhere` = it may be worked from any town. */
export function vacancyAt({ employer, opening }) {
  const vacancy = opening % 3 === 2 ? sibling(employer, opening) : fresh(employer, opening);
  const everywhere = vacancy.stateSentence === EVERYWHERE;
  return { ...vacancy, everywhere, title: titleOf(vacancy), text: textOf(vacancy) };
}

function fresh(employer, opening) {
  const style = inventVacancy(seeded(employer * 7_919 + 1));
  const chance = seeded(employer * 7_919 + opening * 13 + 2);
  const kind = (employer * 31 + opening * 11) % (INVENTED_WORK.length * LEVELS.length * SETTINGS.length);
  const work = INVENTED_WORK[kind % INVENTED_WORK.length];
  const rest = Math.floor(kind / INVENTED_WORK.length);
  const own = inventVacancy(chance);
  const { intro, stateSentence, paySentence, benefits, closing, states } = style;
  const everywhere = chance.whole(1, TOWNS_FOR_ONE_IN) === 1;
  return {
    ...own,
    intro,
    paySentence,
    benefits,
    closing,
    states,
    work,
    employer: nameOf(employer),
    level: LEVELS[rest % LEVELS.length],
    setting: SETTINGS[Math.floor(rest / LEVELS.length) % SETTINGS.length],
    stateSentence: everywhere ? EVERYWHERE : stateSentence,
    duties: chance.some([...work.duties, ...sentencesOf(employer)], chance.whole(9, 14)),
    needs: chance.some(work.needs, chance.whole(2, 4)),
    part: Math.floor((opening + 1) / 3) % 4 === 3 ? partOf(employer, opening + 1).one : '',
    requisition: numberOf(employer, opening),
  };
}

function sibling(employer, opening) {
  const like = fresh(employer, opening - 1);
  const chance = seeded(employer * 7_919 + opening * 13 + 3);
  const other = (all, one) => chance.one(all.filter((each) => each !== one));
  const change = {
    level: { level: other(LEVELS, like.level) },
    setting: { setting: other(SETTINGS, like.setting) },
    states: { states: chance.some(STATES_OF_HIRING, like.states.length + 1) },
    part: { part: partOf(employer, opening).other },
  };
  return { ...like, ...change[changeAt(like, opening)], requisition: numberOf(employer, opening) };
}

/** What a sibling differs in; of an opening that is for all states, these can't be changed. */
function changeAt({ stateSentence }, opening) {
  const change = ['level', 'setting', 'states', 'part'][Math.floor(opening / 3) % 4];
  return change === 'states' && stateSentence === EVERYWHERE ? 'level' : change;
}

/** Both name their team or territory: one line more on one side alone may be an edit, and tells nobody anything. */
function partOf(employer, opening) {
  const [before, one, other] = PARTS[(employer + opening) % PARTS.length];
  return { one: `${before}${one}.`, other: `${before}${other}.` };
}

const DOES = ['Reviews', 'Sorts', 'Checks', 'Prepares', 'Compares', 'Collects', 'Explains', 'Updates', 'Files', 'Traces']; // prettier-ignore
const WHAT = ['remittance files', 'charge batches', 'operative notes', 'denial letters', 'fee tables', 'intake forms', 'visit logs', 'payer bulletins', 'encounter slips', 'refund lists']; // prettier-ignore
const WITH = ['with the front desk', 'beside the charge team', 'for the clinic leads', 'with the outside auditor', 'for two sister sites', 'with the registration staff', 'under the desk manual', 'for the billing council']; // prettier-ignore
const WHEN = ['before each shift ends', 'twice a week', 'on the first of the month', 'after every payer run', 'as the calendar asks', 'once the ledger is open', 'within three working days', 'by noon on Tuesday']; // prettier-ignore

/** What only this employer writes into its postings. */
function sentencesOf(employer) {
  const chance = seeded(employer * 7_919 + 4);
  const sentence = () => [DOES, WHAT, WITH, WHEN].map((words) => chance.one(words)).join(' ');
  return Array.from({ length: 24 }, () => `${sentence()}.`);
}

/** Half of the employers number their openings. */
const numberOf = (employer, opening) =>
  employer % 2 === 0 ? `R-${10_000 + ((employer * 997 + opening) % 90_000)}` : null;

const FIRST = ['Al', 'Ber', 'Cor', 'Dun', 'El', 'Fair', 'Glen', 'Hol', 'Ing', 'Jas', 'Kel', 'Lar', 'Mor', 'Nor', 'Os', 'Pem', 'Quin', 'Ros', 'Stan', 'Tor']; // prettier-ignore
const MIDDLE = ['ber', 'da', 'field', 'ing', 'ki', 'le', 'ma', 'ner', 'o', 'ri', 'sa', 'ter', 'va', 'wen', 'zel']; // prettier-ignore
const LAST = ['brook', 'croft', 'dale', 'ford', 'gate', 'ham', 'ley', 'mere', 'stead', 'ton', 'wick', 'worth']; // prettier-ignore
const KIND = ['Health', 'Medical Group', 'Billing Partners', 'Physician Network', 'Hospital'];

function nameOf(employer) {
  const pick = (words, step) => words[Math.floor(employer / step) % words.length];
  const steps = [1, FIRST.length, FIRST.length * MIDDLE.length];
  const name = `${pick(FIRST, steps[0])}${pick(MIDDLE, steps[1])}${pick(LAST, steps[2])}`;
  return `${name} ${KIND[employer % KIND.length]}`;
}
