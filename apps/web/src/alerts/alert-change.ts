import type { AlertChange, AlertRow } from '#store';
import { MOST_INSTANT, type FieldErrors } from '#views';
import { z } from 'zod';
import { dayBegins, pauseDays } from './alert-times.js';
import { given, inputErrors, timetableInput, whole } from './timetable-input.js';

export type ChangeRead = { change: AlertChange } | { errors: FieldErrors };

const timetable = timetableInput.extend({
  instant_cap: whole(1, MOST_INSTANT, `Mails a day must be a whole number from 1 to ${MOST_INSTANT}.`),
});

/** When mail is to come, as the alert's own page says it. */
export function timetableChange(form: URLSearchParams): ChangeRead {
  const { data, error } = timetable.safeParse(given(Object.fromEntries(form)));
  if (!data) return { errors: sentencesOf(error) };
  const { instant_cap: instantCap, ...rest } = data;
  return { change: { ...rest, instantCap } };
}

const sentencesOf = (error: z.ZodError): FieldErrors =>
  Object.fromEntries(inputErrors(error).map(({ parameter, message }) => [parameter, message]));

/** Until the beginning of a day by the subscriber's clock. */
export function pauseChange(form: URLSearchParams, { zone }: Pick<AlertRow, 'zone'>, now: Date): ChangeRead {
  const day = form.get('until') ?? '';
  const { from, to } = pauseDays(zone, now);
  const pausedUntil = /^\d{4}-\d\d-\d\d$/.test(day) && day >= from && day <= to ? dayBegins(zone, day) : null;
  return pausedUntil
    ? { change: { pausedUntil } }
    : { errors: { until: `The pause must end on a day from ${from} to ${to}.` } };
}

/** Nobody leaves out more; each is looked at for every mail. */
const MOST_LEFT_OUT = 200;

/** "Not this employer." `employer` = its id; null = there is none. */
export function leavingOut(
  employer: number | null,
  { employersExcluded }: Pick<AlertRow, 'employersExcluded'>,
): ChangeRead {
  if (employer === null) {
    const employerWrong =
      'That is no posting of a named employer here. Copy the address of one of its postings, as your mails have it.';
    return { errors: { employer: employerWrong } };
  }
  if (employersExcluded.length >= MOST_LEFT_OUT)
    return { errors: { employer: `At most ${MOST_LEFT_OUT} employers can be left out.` } };
  return { change: { employersExcluded: [...new Set([...employersExcluded, employer])] } };
}

export const lettingIn = (
  employer: string | null,
  { employersExcluded }: Pick<AlertRow, 'employersExcluded'>,
): ChangeRead => ({
  change: { employersExcluded: employersExcluded.filter((id) => String(id) !== employer) },
});
