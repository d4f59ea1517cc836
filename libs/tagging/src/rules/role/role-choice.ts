import type { Role } from '#domain';
import type { Found } from '../../define-tag.js';

/** A role with the place it was read from, or what limits a title. */
export type RoleSignal =
  | `title:${Role}`
  | `duty:${Role}`
  /** A desk for accounts and claims: with or without preparing the claims. */
  | 'title:accounts'
  /** "Lead", "coordinator": leads people or not. */
  | 'title:lead'
  /** "Coding consultant": codes for clients or reviews their codes. */
  | 'title:consultant'
  /** Reviews, findings and reports, as consultants do them. */
  | 'duty:reviews'
  | 'leads_people'
  | 'leads_nobody'
  /** The posting knows a biller who is somebody else. */
  | 'others_bill';

type Sign = Found<RoleSignal>;
type Verdict = { value: Role; because: readonly Sign[] } | null;
type Of = (...signals: RoleSignal[]) => Sign[];

/** Narrow titles before wide ones: an auditor of coding is no coder, a denials coder works denials. */
const TITLES_IN_ORDER: readonly Role[] = [
  'educator',
  'auditor_or_cdi',
  'coder_and_biller',
  'revenue_cycle_other',
  'biller',
  'coder',
];

const say = (value: Role, because: Sign[]): Verdict => (because.length > 0 ? { value, because } : null);

/** Duties before titles where they speak clearly; else the title; without a title the duties named most. */
export function chooseRole(found: readonly Sign[]): Verdict {
  const of: Of = (...signals) => found.filter((sign) => signals.includes(sign.value));
  const manager = managerOf(of);
  if (manager) return manager;
  const title = TITLES_IN_ORDER.map((role) => say(role, of(`title:${role}`))).find(
    (verdict) => verdict !== null,
  );
  if (title && of('title:accounts').length === 0) return correctedByDuties(title, of) ?? title;
  if (title?.value === 'coder')
    return say('coder_and_biller', of('duty:coder_and_biller')) ?? correctedByDuties(title, of) ?? title;
  if (title && title.value !== 'biller') return correctedByDuties(title, of) ?? title;
  return accountsDesk(of) ?? byDuties(of);
}

function managerOf(of: Of): Verdict {
  if (of('leads_nobody').length > 0) return null;
  const leads = of('leads_people');
  return say('manager', of('title:manager')) ?? say('manager', of('title:lead').length > 0 ? leads : []);
}

/** An accounts desk that prepares claims is a biller's, one that codes and bills is both; else it is of the revenue cycle. */
function accountsDesk(of: Of): Verdict {
  const desk = of('title:accounts');
  if (desk.length === 0) return null;
  return (
    say('coder_and_biller', of('duty:coder_and_biller')) ??
    say(
      'biller',
      of('title:biller').length > 0 && of('others_bill').length === 0 ? of('title:biller') : [],
    ) ??
    say('biller', isMuch(of('duty:biller'), of('duty:revenue_cycle_other')) ? of('duty:biller') : []) ??
    say('revenue_cycle_other', desk)
  );
}

/** One claim among much follow-up makes no biller of an accounts desk. */
const isMuch = (some: Sign[], others: Sign[]): boolean => 2 * some.length >= others.length;

function byDuties(of: Of): Verdict {
  const both = say('coder_and_biller', of('duty:coder_and_biller'));
  if (both) return both;
  const [role, signs] = (
    [
      ['auditor_or_cdi', of('duty:auditor_or_cdi')],
      ['biller', of('duty:biller')],
      ['revenue_cycle_other', of('duty:revenue_cycle_other')],
      ['coder', of('duty:coder')],
    ] as [Role, Sign[]][]
  ).toSorted((a, b) => b[1].length - a[1].length)[0] ?? ['coder', []];
  return say(role, signs);
}

/** "Collector/Biller": a biller also follows up; "Billing" may be the department's name. */
const isBiller = ({ evidence }: Sign): boolean => /^billers?$/i.test(evidence.quote);

/** Only clear statements move a title. */
function correctedByDuties(title: NonNullable<Verdict>, of: Of): Verdict {
  switch (title.value) {
    case 'coder':
      return (
        say('auditor_or_cdi', of('duty:auditor_or_cdi')) ??
        say('auditor_or_cdi', of('title:consultant').length > 0 ? of('duty:reviews') : [])
      );
    case 'biller':
      return (
        say('coder_and_biller', of('duty:coder_and_biller')) ??
        say('revenue_cycle_other', of('duty:biller').length === 0 ? of('others_bill') : [])
      );
    case 'revenue_cycle_other':
      // "Billing & Authorizations Specialist": who prepares claims is a biller, whatever else the title adds.
      return (
        say('biller', of('others_bill').length === 0 ? of('title:biller').filter(isBiller) : []) ??
        say('biller', of('title:biller').length > 0 ? of('duty:biller') : [])
      );
    default:
      return null;
  }
}
