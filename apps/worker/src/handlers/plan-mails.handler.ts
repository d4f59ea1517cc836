import { handle, planMails } from '#queue';
import { MailLedgerStore, PostingSummaryStore } from '#store';
import { Injectable } from '@nestjs/common';
import { dayOf, planTurn } from '../alerts/plan-turn.js';

@Injectable()
export class PlanMailsHandler {
  constructor(
    private readonly ledger: MailLedgerStore,
    private readonly summaries: PostingSummaryStore,
  ) {}

  readonly handler = handle(planMails, async ({ alertIds }) => {
    for (const id of alertIds) await this.plan(id, new Date());
  });

  private async plan(alertId: number, now: Date): Promise<void> {
    await this.ledger.decide(
      alertId,
      now,
      (alert) => dayOf(alert, now),
      async (alert, waiting, instantsToday) => {
        const entries = await this.summaries.byIds(waiting.map(({ postingId }) => postingId));
        const byId = new Map(entries.map((entry) => [entry.summary.id, entry]));
        return planTurn(alert, waiting, byId, instantsToday, now);
      },
    );
  }
}
