import type { Remote } from '#domain';
import type { Found } from '../../define-tag.js';

/** What a wording says about the place of work, before it is weighed against the others. */
export type PlaceSignal =
  /** The text denies working from home. */
  | 'denied'
  /** The text asks for presence at a named place. */
  | 'presence'
  /** Regular office days beside home days. */
  | 'office_days'
  /** The worker may choose between home and office, or only those who live near an office come in. */
  | 'choice'
  /** Working from home follows training or a first period on site, as of right. */
  | 'after_training'
  /** The text says the work is done from home. */
  | 'home'
  /** Words of title or location line. */
  | 'label_remote'
  | 'label_hybrid'
  | 'label_onsite'
  /** The board's own flag. */
  | 'flag_remote'
  | 'flag_hybrid'
  | 'flag_onsite'
  /** Duties that can't be done from home: bank deposits, the counter. */
  | 'duty_on_site';

type Place = Found<PlaceSignal>;
type Verdict = { value: Remote; because: readonly Place[] } | null;

/**
 * The order in which contradicting wordings win: an explicit no, then the choice of place, office days, a remote seat
 * after training, home; title and location line after the text, the board's flag last (domain reference, section 5). A
 * remote headline over a text that demands presence is a contradiction, which is shown as such: `unclear`, with both.
 */
export function chooseRemote(found: readonly Place[]): Verdict {
  const of = (...signals: PlaceSignal[]): Place[] => found.filter((one) => signals.includes(one.value));
  const decide = (value: Remote, because: Place[]): Verdict =>
    because.length > 0 ? { value, because } : null;

  const denied = of('denied', 'presence');
  const headline = of('label_remote');
  const officeDays = of('office_days');
  const home = of('home', 'after_training');
  const choice = of('choice');

  if (of('denied').length > 0 && officeDays.length === 0) {
    return headline.length > 0 ? decide('unclear', [...denied, ...headline]) : decide('onsite', denied);
  }
  return (
    decide('fully_remote', choice) ??
    decide('hybrid', officeDays) ??
    (of('presence').length > 0 && home.length === 0
      ? headline.length > 0
        ? decide('unclear', [...denied, ...headline])
        : of('label_hybrid').length > 0
          ? decide('hybrid', of('label_hybrid'))
          : decide('onsite', denied)
      : null) ??
    decide('fully_remote', of('after_training')) ??
    (of('label_hybrid').length > 0 ? mixedLabels(found, decide) : null) ??
    decide('fully_remote', [...of('home'), ...headline]) ??
    decide('onsite', of('label_onsite')) ??
    decide('hybrid', of('flag_hybrid')) ??
    decide('fully_remote', of('flag_remote')) ??
    decide('onsite', of('flag_onsite')) ??
    decide('onsite', of('duty_on_site'))
  );
}

/** "Hybrid or Remote" in a headline leaves it open. */
function mixedLabels(found: readonly Place[], decide: (value: Remote, because: Place[]) => Verdict): Verdict {
  const hybrid = found.filter((one) => one.value === 'label_hybrid');
  const remote = found.filter((one) => one.value === 'label_remote');
  return remote.length > 0 ? decide('unclear', [...hybrid, ...remote]) : decide('hybrid', hybrid);
}
