import { setTimeout as wait } from 'node:timers/promises';
import {
  addressHash,
  afterAnswer,
  afterSend,
  mailAddress,
  nextSlot,
  providerOf,
  retryAfter,
  turnFor,
  UNTROUBLED,
} from '#alerts';
import { BadMessage, type Mailer, type SendOutcome } from '#mail';
import { handle, sendMails } from '#queue';
import { MailLedgerStore, SubscriptionStore, type LedgerMail, type MailEnd } from '#store';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { AlertSite } from '../alerts/alert-site.js';
import { MailWriter } from '../alerts/mail-writer.js';
import { ALERT_SITE, MAILER } from '../tokens.js';

/** A turn that comes this soon is waited for; a later one is left to the next tick. */
const LONGEST_WAIT_MS = 5_000;

@Injectable()
export class SendMailsHandler {
  private readonly logger = new Logger('mail');

  constructor(
    private readonly ledger: MailLedgerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly writer: MailWriter,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(ALERT_SITE) private readonly site: AlertSite | null,
  ) {}

  readonly handler = handle(sendMails, async (_payload, { signal }) => {
    while (!signal.aborted && this.site) {
      const now = new Date();
      const turn = await this.ledger.take(now, providerOf, (state) => turnFor(state, now));
      if (turn.mail) {
        await this.send(turn.mail);
        continue;
      }
      const waitMs = turn.againAt ? turn.againAt.getTime() - Date.now() : Infinity;
      if (waitMs > LONGEST_WAIT_MS) return;
      await wait(Math.max(waitMs, 10), undefined, { signal }).catch(() => undefined);
    }
  });

  /** Sends one mail that is marked as under way. A crash in here leaves it so, and it is found to be unknown. */
  private async send(mail: LedgerMail): Promise<void> {
    const provider = providerOf(mail.alert.address);
    const message = await this.writer.write(mail, new Date());
    if (!message) {
      const said = 'Everything it was to tell has closed since.';
      await this.ledger.ended(
        mail.id,
        { ...ended('given_up', said), provider, providerState: UNTROUBLED },
        new Date(),
      );
      return;
    }
    await this.ledger.name(mail.id, message.messageId);
    const outcome = await this.tried(message);
    const { suppress } = afterSend(outcome);
    const now = new Date();
    const providerState = afterAnswer(mail.provider, outcome, now, Math.random());
    await this.ledger.ended(mail.id, { ...endOf(mail, outcome, now), provider, providerState }, now);
    if (suppress) await this.suppress(mail.alert.address);
    if (outcome.kind !== 'accepted') {
      // The address stays out of the log.
      this.logger.warn(`Mail ${mail.id} for alert ${mail.alertId}: ${outcome.kind}, ${outcome.said}`);
    }
  }

  private async tried(message: Parameters<Mailer['send']>[0]): Promise<SendOutcome> {
    try {
      return await this.mailer.send(message);
    } catch (error) {
      if (!(error instanceof BadMessage)) throw error;
      return { kind: 'rejected', code: 500, status: null, at: 'message', said: error.message };
    }
  }

  private async suppress(address: string): Promise<void> {
    const known = mailAddress(address);
    if ('problem' in known || !this.site) return;
    const hash = addressHash(known.key, this.site.secret);
    await this.subscriptions.suppress(known.key, hash, 'hard_bounce');
  }
}

const ended = (state: MailEnd['state'], said: string): Pick<MailEnd, 'state' | 'said' | 'tryAt'> => ({
  state,
  said,
  tryAt: null,
});

function endOf(mail: LedgerMail, outcome: SendOutcome, now: Date): Pick<MailEnd, 'state' | 'said' | 'tryAt'> {
  const { ledger } = afterSend(outcome);
  if (ledger !== 'waiting') return ended(ledger, outcome.said);
  const nextSlotAt = nextSlot(mail.alert, now).at;
  const retry = retryAfter({ tries: mail.tries, nextSlotAt }, now, Math.random());
  if ('giveUp' in retry) return ended('given_up', `${retry.giveUp} ${outcome.said}`);
  return { state: 'waiting', said: outcome.said, tryAt: retry.at };
}
