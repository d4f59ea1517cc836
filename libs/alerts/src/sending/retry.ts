const MINUTE_MS = 60_000;

/** Minutes until the next try. Greylisting (RFC 6647) lets mail through after some minutes; later tries wait out longer troubles. */
const WAITS = [6, 20, 60, 180, 360];
/** So that messages deferred together don't come back together. */
const JITTER = 0.2;

export type Retry = { at: Date } | { giveUp: string };

/**
 * When a message that surely was not accepted is tried again. It is given up after the fifth retry, or when the alert's next
 * slot would come first: then its postings go into that digest instead of being overtaken by it.
 */
export function retryAfter(message: { tries: number; nextSlotAt: Date }, now: Date, random: number): Retry {
  const wait = WAITS[message.tries - 1];
  if (wait === undefined)
    return { giveUp: `Not accepted in ${message.tries} tries. Its postings go into the next digest.` };
  const at = new Date(now.getTime() + wait * (1 + JITTER * random) * MINUTE_MS);
  return at < message.nextSlotAt
    ? { at }
    : { giveUp: 'Not accepted before the next digest is due. Its postings go into that one.' };
}
