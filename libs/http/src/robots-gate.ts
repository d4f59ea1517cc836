import { AccessRefused, RetryLater } from '#domain';
import { askUnlessKnown, type Asking, type Manners } from './asking.js';
import { textOf } from './charset.js';
import { checkAddress } from './permitted-address.js';
import type { RobotsStore } from './ports.js';
import { nextQuestion } from './redirects.js';
import { robotsVerdict } from './robots-rules.js';
import { busyFailure } from './statuses.js';
import type { Question } from './wire.js';

const PRODUCT_TOKEN = 'Superbill';
// RFC 9309, section 2.4: no longer than a day. Section 2.5: read at least 500 KiB.
const FRESH_MS = 24 * 60 * 60 * 1000;
const ROOM = { bytes: 500 * 1024, whenFull: 'cut' } as const;
// More than this is a way to shut everybody out without saying so; it would hold a worker for a whole pull.
const LONGEST_DELAY_SECONDS = 60;
// Section 2.3.1.2: at least five, across hosts too; after that the file counts as absent.
const REDIRECTS = 5;

/** What a visit to a page shares with the visit to robots.txt before it. */
export type Visit = Pick<Asking, 'minDelayMs' | 'time' | 'signal'>;

/** Throws when robots.txt shuts us out or can't be read; otherwise the delay between requests, in milliseconds. */
export async function delayByRobots(
  manners: Manners,
  robots: RobotsStore,
  url: URL,
  visit: Visit,
): Promise<number> {
  const text =
    (await known(manners, robots, url.origin)) ?? (await visited(manners, robots, url.origin, visit));
  const { refusedBy, crawlDelaySeconds } = robotsVerdict(text, PRODUCT_TOKEN, url);
  if (refusedBy !== null) {
    const rule = refusedBy.replace(/[^\x20-\x7e]/g, '?').slice(0, 80);
    throw new AccessRefused(
      `${url.host} asks robots to stay out of ${url.pathname.slice(0, 120)} (robots.txt: "${rule}"); take the board out.`,
    );
  }
  const delayMs = Math.min(crawlDelaySeconds ?? 0, LONGEST_DELAY_SECONDS) * 1000;
  return Math.max(visit.minDelayMs, delayMs);
}

async function known({ clock }: Manners, robots: RobotsStore, origin: string): Promise<string | null> {
  const stored = await robots.get(origin);
  return stored && clock().getTime() - stored.fetchedAt.getTime() < FRESH_MS ? stored.text : null;
}

async function visited(manners: Manners, robots: RobotsStore, origin: string, visit: Visit): Promise<string> {
  let question: Question | null = {
    url: new URL('/robots.txt', origin),
    method: 'GET',
    headers: {},
    secretQuery: {},
    body: null,
  };
  // Any 4xx means that there is no such file, and everything is open (section 2.3.1.3).
  let text = '';
  for (let hop = 0; question !== null && hop <= REDIRECTS; hop++) {
    const { url } = question;
    checkAddress(url, manners.loopback);
    const judge: Asking['judge'] = (answer, now) => busyFailure(url.host, answer, now);
    const asking = { question, room: ROOM, ...visit, judge };
    const answer = await askUnlessKnown(manners, asking, () => known(manners, robots, origin)).catch(
      (error: unknown) => {
        throw unreadable(origin, error);
      },
    );
    if (typeof answer === 'string') return answer;
    question = nextQuestion(question, answer.status, answer.header('location'));
    if (answer.status < 300) text = textOf(answer.body, answer.header('content-type'));
  }
  await robots.put(origin, { text, fetchedAt: manners.clock() });
  return text;
}

/** Section 2.3.1.4: while the file can't be reached, nothing may be read. */
function unreadable(origin: string, error: unknown): unknown {
  if (!(error instanceof RetryLater)) return error;
  const { host } = new URL(origin);
  return new RetryLater(
    `While its robots.txt can't be read, nothing at ${host} may be: ${error.message}`,
    error.retryAfterSeconds,
  );
}
