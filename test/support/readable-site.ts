import type { RunningWeb } from '#web';
import { webUnderTest, type WebUnderTest } from './running-web.js';
import { SmallWorld, type Vacancy } from './small-world.js';
import { LINK_SECRET } from './subscribe.js';

export const OPERATOR = { username: 'operator', password: 'open sesame' };

const DAY_IN_MS = 86_400_000;

/** The web app with postings that the whole pipeline has brought in, from boards pulled yesterday and today. */
export async function readableSite(
  yesterday: Vacancy[],
  today: Vacancy[] = yesterday,
): Promise<{ web: WebUnderTest; running: RunningWeb; now: number }> {
  const web = await webUnderTest();
  const world = new SmallWorld(web.db);
  await world.open();
  const now = Date.now();
  await world.pull('feed', new Date(now - DAY_IN_MS), yesterday);
  if (today !== yesterday) await world.pull('feed', new Date(now - 60_000), today);
  const running = await web.start({
    OPERATOR_PASSWORD: OPERATOR.password,
    LINK_SECRET,
  });
  return { web, running, now };
}
