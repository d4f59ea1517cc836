import type { Role } from '#domain';
import type { Found } from '../../define-tag.js';

/** A role with the place it was read from, or what limits a title. */
export type RoleSignal = `title:${Role}` | `duty:${Role}` | 'leads_nobody';

type Sign = Found<RoleSignal>;
type Verdict = { value: Role; because: readonly Sign[] } | null;

/** Narrow titles before wide ones: an auditor of coding is no coder, a denials coder works denials. */
const TITLES_IN_ORDER: readonly Role[] = [
  'educator',
  'auditor_or_cdi',
  'coder_and_biller',
  'revenue_cycle_other',
  'biller',
  'coder',
];
const FEWEST_DUTIES = 1;

/** Duties before titles where they speak clearly; else the title; without a title the duties named most. */
export function chooseRole(found: readonly Sign[]): Verdict {
  const of = (signal: RoleSignal): Sign[] => found.filter((sign) => sign.value === signal);
  const say = (value: Role, because: Sign[]): Verdict => (because.length > 0 ? { value, because } : null);

  if (of('leads_nobody').length === 0) {
    const manager = say('manager', of('title:manager'));
    if (manager) return manager;
  }
  const title = TITLES_IN_ORDER.map((role) => say(role, of(`title:${role}`))).find(
    (verdict) => verdict !== null,
  );
  if (!title) return byDuties(of, say);
  return correctedByDuties(title, of) ?? title;
}

function byDuties(
  of: (signal: RoleSignal) => Sign[],
  say: (value: Role, because: Sign[]) => Verdict,
): Verdict {
  const coder = of('duty:coder');
  const biller = of('duty:biller');
  if (of('duty:coder_and_biller').length > 0) return say('coder_and_biller', of('duty:coder_and_biller'));
  const [role, signs] = (
    [
      ['auditor_or_cdi', of('duty:auditor_or_cdi')],
      ['biller', biller],
      ['revenue_cycle_other', of('duty:revenue_cycle_other')],
      ['coder', coder],
    ] as [Role, Sign[]][]
  ).toSorted((a, b) => b[1].length - a[1].length)[0] ?? ['coder', coder];
  return signs.length >= FEWEST_DUTIES ? say(role, signs) : null;
}

/** Only clear statements move a title: reviews of other people's codes, or codes and bills both as the worker's own. */
function correctedByDuties(title: NonNullable<Verdict>, of: (signal: RoleSignal) => Sign[]): Verdict {
  if (title.value === 'coder' && of('duty:auditor_or_cdi').length > 0)
    return { value: 'auditor_or_cdi', because: of('duty:auditor_or_cdi') };
  if (title.value === 'biller' && of('duty:coder_and_biller').length > 0)
    return { value: 'coder_and_biller', because: of('duty:coder_and_biller') };
  return null;
}
