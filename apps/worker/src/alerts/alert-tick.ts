import { UNCONFIRMED_DAYS } from '#alerts';
import { matchAlerts, PLAN_BATCH, planMails, sendMails, type Producer } from '#queue';
import { AlertMatchingStore, MailLedgerStore, SubscriptionStore } from '#store';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ALERT_SITE, PRODUCER } from '../tokens.js';
import type { AlertSite } from './alert-site.js';

/** So many alerts at a tick; the rest is due at the next one. */
const MOST_ALERTS = 5_000;
/** So many mails are sent side by side. */
const LANES = 5;
/** A try lasts five minutes at the most; whoever takes longer is gone. */
const SENDER_GONE_MS = 10 * 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What the clock means for alerts: asked of the database at every tick, put on the queue, decided elsewhere. */
@Injectable()
export class AlertTick {
  private readonly logger = new Logger('tick');
  private nextPurge = 0;

  constructor(
    private readonly matching: AlertMatchingStore,
    private readonly ledger: MailLedgerStore,
    private readonly subscriptions: SubscriptionStore,
    @Inject(PRODUCER) private readonly producer: Producer,
    @Inject(ALERT_SITE) private readonly site: AlertSite | null,
  ) {}

  async look(now: Date): Promise<void> {
    if (!this.site) return;
    const tick = Math.floor(now.getTime() / 1_000);
    if (await this.matching.isBehind()) await this.producer.add(matchAlerts, { tick });
    const due = await this.ledger.due(now, MOST_ALERTS);
    const batches: number[][] = [];
    for (let at = 0; at < due.length; at += PLAN_BATCH) batches.push(due.slice(at, at + PLAN_BATCH));
    await this.producer.addMany(
      planMails,
      batches.map((alertIds) => ({ alertIds, tick })),
    );
    const lost = await this.ledger.recover(new Date(now.getTime() - SENDER_GONE_MS), now);
    if (lost > 0) {
      this.logger.warn(
        `${lost} mails were under way when their sender stopped; their postings go into the next digests.`,
      );
    }
    if (await this.ledger.anyWaiting(now)) {
      const lanes = Array.from({ length: LANES }, (_, lane) => ({ tick, lane: lane + 1 }));
      await this.producer.addMany(sendMails, lanes);
    }
    if (now.getTime() < this.nextPurge) return;
    this.nextPurge = now.getTime() + HOUR_MS;
    await this.subscriptions.purge(new Date(now.getTime() - UNCONFIRMED_DAYS * DAY_MS));
  }
}
