import type { Settings } from '#settings';
import { ToldFailure } from '../http/failure.js';

/** The secret that links are signed with. Without it there are no alerts, and readers are told so. */
export function linkSecret({ LINK_SECRET }: Settings): string {
  if (LINK_SECRET) return LINK_SECRET;
  throw new ToldFailure({
    status: 503,
    title: 'Alerts are not set up here',
    detail: ['Whoever runs this site has not switched them on yet.', 'Searching works all the same.'],
  });
}
