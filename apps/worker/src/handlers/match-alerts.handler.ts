import { handle, matchAlerts } from '#queue';
import { AlertMatchingStore } from '#store';
import { Injectable } from '@nestjs/common';
import { AlertMatcher } from '../alerts/alert-matcher.js';

/** News in one transaction: small enough to be quick, large enough to make few round trips. */
const BATCH = 500;

@Injectable()
export class MatchAlertsHandler {
  constructor(
    private readonly store: AlertMatchingStore,
    private readonly matcher: AlertMatcher,
  ) {}

  readonly handler = handle(matchAlerts, async (_payload, { signal }) => {
    const today = new Date().toISOString().slice(0, 10);
    for (let taken = BATCH; taken > 0 && !signal.aborted;) {
      await this.matcher.catchUp();
      taken = await this.store.next(BATCH, (news) => this.matcher.matchesOf(news, today));
    }
  });
}
