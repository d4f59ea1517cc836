import { isZone, RHYTHMS } from '#alerts';
import type { BadParameter } from '#views';
import { z } from 'zod';

const USUAL_HOUR = 7;
const MONDAY = 1;

/** From an API a number, from a form its digits. */
export const whole = (least: number, most: number, message: string) =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\d{1,3}$/)
          .transform(Number),
      ],
      message,
    )
    .pipe(z.int(message).min(least, message).max(most, message));

/** When an alert's mail is to come, as an API call or a form says it. */
export const timetableInput = z.object({
  rhythm: z.enum(RHYTHMS, 'How often must be instant, daily or weekly.'),
  hour: whole(0, 23, 'The hour must be a whole number from 0 to 23.').default(USUAL_HOUR),
  weekday: whole(1, 7, 'The weekday must be a number from 1 (Monday) to 7 (Sunday).').default(MONDAY),
  zone: z
    .string('The time zone is missing. Use a name such as America/Chicago.')
    .refine(isZone, 'There is no such time zone. Use a name such as America/Chicago.'),
});

const ALLOWED: Record<string, string[]> = {
  rhythm: [...RHYTHMS],
  hour: ['0 to 23'],
  weekday: ['1 to 7'],
  zone: ['names of the IANA time zone database, such as America/Chicago'],
};

/** What was wrong, in the words of the schema. */
export const inputErrors = (error: z.ZodError): BadParameter[] =>
  error.issues.map(({ path, message }) => {
    const parameter = String(path[0]);
    return { parameter, message, allowed: ALLOWED[parameter] ?? [] };
  });

/** A field that was left empty was not given. */
export const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== null));
