import type { Desk } from './desks/desk.js';
import type { Employer } from './employers/employer.js';
import {
  AGENCY_OPENERS,
  CHECKS,
  EQUAL_OPPORTUNITY,
  HOW_TO_APPLY,
  OPENERS,
  PLAIN_OPENERS,
  STANDARD_TEXTS,
} from './openings-and-closings.js';
import { levelOf, payWords, suitablePay } from './pay-wordings.js';
import { placeWords } from './remote-wordings.js';
import { requirementWords } from './requirement-wordings.js';
import { Draws } from './seeded.js';
import { STYLES, type HouseStyle } from './styles.js';
import { equipmentLines, termsWords } from './terms-wordings.js';
import type { Employment, RemoteForm, Section, SectionKind, Vacancy } from './vacancy.js';
import { filled, withArticle } from './wording.js';

type Words = Partial<Record<SectionKind, { paragraphs?: string[]; items?: string[] }>>;

/** The employer's vacancy number `place` (from 0), put together from its habits and the seat's work. */
export function composed(
  employer: Employer,
  desk: Desk,
  place: number,
  titles: Record<string, string>,
): Vacancy {
  const key = `${employer.id}-${String(place + 1).padStart(2, '0')}`;
  const draws = new Draws(key);
  const style: HouseStyle = STYLES[employer.style];
  // The same desk twice at one employer gets another of its titles.
  const repeat = employer.desks.slice(0, place).filter((id) => id === desk.id).length;
  const drawn =
    desk.titles[(draws.whole(0, desk.titles.length - 1) + repeat) % desk.titles.length] ?? desk.titles[0];
  const title = titles[key] ?? drawn;

  const remoteForm: RemoteForm =
    desk.onsiteOnly === true ? 'onsite' : (employer.remote[place % employer.remote.length] ?? 'silent');
  const spot = placeWords(remoteForm, employer, draws);
  const fromHome = spot.truth.remote === 'fully_remote';
  const payForm = suitablePay(employer.pay[place % employer.pay.length] ?? 'none', desk, employer, fromHome);
  const pay = payWords(payForm, desk, title, employer, draws);
  const terms = termsWords(desk, employer, payForm, fromHome && remoteForm !== 'after_training', draws);
  const asked = requirementWords(desk, draws);
  const values = {
    employer: employer.name,
    city: employer.city,
    system: employer.system,
    department: desk.department,
    title,
    aTitle: withArticle(title),
  };
  const fill = (texts: string[]) => texts.map((text) => filled(text, values));
  const senior = levelOf(title) > 1 || desk.role === 'manager';

  const words: Words = {
    about: { paragraphs: fill([draws.one(employer.about)]) },
    role: { paragraphs: fill(roleLines(desk, employer, draws)) },
    duties: {
      items: fill([
        ...draws.some(desk.duties, Math.min(desk.duties.length, draws.whole(senior ? 5 : 4, 7))),
        ...(spot.decoyDuty === null ? [] : [spot.decoyDuty]),
      ]),
    },
    requirements: { items: fill(asked.required) },
    preferred: { items: fill(asked.preferred) },
    place: { paragraphs: spot.sentences },
    schedule: { paragraphs: terms.sentences },
    pay: { paragraphs: pay.sentences },
    equipment: { items: fromHome || remoteForm === 'hybrid' ? equipmentLines(draws) : [] },
    benefits: {
      items:
        getsBenefits(terms.employment, employer) && draws.chance(0.85)
          ? draws.some(employer.benefits, draws.whole(2, 5))
          : [],
    },
    closing: { paragraphs: fill(closingLines(desk, employer, draws)) },
  };

  const postedDaysAgo = draws.whole(0, 45);
  return {
    key,
    employer: { name: employer.name, type: employer.type },
    title: titles[key] ?? `${title}${terms.titleSuffix}${spot.titleSuffix}`,
    location: spot.location,
    workplace: employer.fillsFields ? spot.workplace : null,
    employmentText: employer.fillsFields ? terms.fieldText : null,
    payField: pay.field,
    department: desk.department,
    requisitionId: employer.requisition?.replace('#', String(draws.whole(1000, 9999))) ?? null,
    sections: sectionsOf(words, style),
    layout: style.layout,
    asTyped: null,
    postedDaysAgo,
    closesInDays: draws.chance(0.25) ? draws.whole(5, 40) : null,
    boards: [employer.board],
    federal: null,
    prospect: false,
    repeats: null,
    truth: {
      in_field: desk.role !== null,
      role: desk.role,
      remote_form: remoteForm,
      ...spot.truth,
      employer_type: employer.type,
      ...pay.truth,
      ...asked.truth,
      entry_level: desk.role !== null && asked.truth.entry_level,
      // Full time is often left unsaid, and then nobody can know.
      employment_type: terms.sentences.length > 0 || employer.fillsFields ? [terms.employment] : [],
      warnings: [],
    },
  };
}

/** A seat is introduced by its reason, by a plain sentence, or by both; never by neither. */
function roleLines(desk: Desk, employer: Employer, draws: Draws): string[] {
  if (employer.type === 'staffing_agency' && desk.role !== null) return [draws.one(AGENCY_OPENERS)];
  const opener = draws.one(desk.role === null ? PLAIN_OPENERS : OPENERS);
  const why = draws.one(desk.why);
  const draw = draws.fraction();
  if (draw < 0.45) return [why];
  if (draw < 0.65) return [opener];
  return [`${opener} ${why}`];
}

/** Contractors and those on call get pay and thanks; an agency's own people get what the agency gives. */
const getsBenefits = (employment: Employment, { type }: Employer): boolean =>
  employment === 'full_time' || employment === 'part_time' || type === 'staffing_agency';

function closingLines(desk: Desk, employer: Employer, draws: Draws): string[] {
  const pastesMuch =
    employer.style === 'hospital' || employer.style === 'plan' || employer.style === 'university';
  return [
    ...(desk.role !== null && draws.chance(0.5) ? [draws.one(CHECKS)] : []),
    ...(pastesMuch && draws.chance(0.6) ? [draws.one(STANDARD_TEXTS)] : []),
    ...(desk.role !== null && employer.type !== 'staffing_agency' && draws.chance(0.4)
      ? [draws.one(HOW_TO_APPLY)]
      : []),
    ...(draws.chance(0.75) ? [draws.one(EQUAL_OPPORTUNITY)] : []),
  ];
}

function sectionsOf(words: Words, style: HouseStyle): Section[] {
  return style.order.flatMap((kind) => {
    const { paragraphs = [], items = [] } = words[kind] ?? {};
    if (paragraphs.length === 0 && items.length === 0) return [];
    return [{ kind, heading: style.headings[kind] ?? null, paragraphs, items }];
  });
}
