import { randomBytes } from 'node:crypto';
import {
  composeAlreadySubscribed,
  composeConfirmation,
  composeDigest,
  confirmExpiresAt,
  nearMiss,
  newToken,
  whyMatched,
  type ComposedMail,
  type ToldPosting,
} from '#alerts';
import type { SearchEntry } from '#search';
import { termsOf } from '#sources';
import { PostingSummaryStore, SubscriptionStore, type LedgerMail } from '#store';
import { postingPath } from '#views';
import { Inject, Injectable } from '@nestjs/common';
import { ALERT_SITE } from '../tokens.js';
import { fitsWith } from './alert-matcher.js';
import type { AlertSite } from './alert-site.js';

/** Writes the mails of the ledger, at the moment they are sent: what closed in between is left out. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly summaries: PostingSummaryStore,
    private readonly subscriptions: SubscriptionStore,
    @Inject(ALERT_SITE) private readonly site: AlertSite | null,
  ) {}

  /** Null = there is nothing left to say. */
  async write(mail: LedgerMail, now: Date): Promise<ComposedMail | null> {
    const { site } = this;
    if (!site) throw new Error('Alerts are not set up: set LINK_SECRET.');
    const { alert, alertId } = mail;
    const to = alert.address;
    if (mail.kind === 'confirmation') {
      const { token, hash } = newToken(randomBytes(24));
      await this.subscriptions.keepToken(alertId, hash, confirmExpiresAt(now));
      const link = site.confirmLink(token);
      return composeConfirmation({ id: `${mail.id}`, to, criteria: alert.criteria, link }, site.sender);
    }
    const links = site.linksOf(alertId, alert.criteria);
    if (mail.kind === 'already') {
      const answer = { id: `${mail.id}`, to, criteria: alert.criteria, link: links.manage };
      return composeAlreadySubscribed(answer, site.sender);
    }
    const today = now.toISOString().slice(0, 10);
    const entries = await this.summaries.byIds([...mail.postings, ...mail.nearMisses]);
    const open = new Map(
      entries.filter(({ summary }) => summary.state === 'open').map((entry) => [entry.summary.id, entry]),
    );
    const postings = mail.postings.flatMap((id) => this.told(open.get(id), mail, whyMatchedBy(mail)));
    if (postings.length === 0) return null;
    const nearMisses = mail.nearMisses.flatMap((id) =>
      this.told(open.get(id), mail, ({ summary, body }) => [
        nearMiss(alert.criteria, summary, fitsWith(body, today)) ?? '',
      ]),
    );
    return composeDigest(
      {
        alertId,
        to,
        criteria: alert.criteria,
        slot: mail.slot,
        postings,
        more: mail.more,
        nearMisses,
        links,
      },
      site.sender,
    );
  }

  private told(
    entry: SearchEntry | undefined,
    mail: LedgerMail,
    why: (entry: SearchEntry) => string[],
  ): ToldPosting[] {
    if (!entry) return [];
    const { summary } = entry;
    const reasons = why(entry).filter((reason) => reason !== '');
    if (reasons.length === 0 && mail.nearMisses.includes(summary.id)) return [];
    return [
      {
        posting: summary,
        url: `${this.site?.sender.origin}${postingPath(summary)}`,
        why: reasons,
        attribution: termsOf(summary.sources[0] ?? '')?.attribution ?? '',
        maybeTold: mail.maybeTold.includes(summary.id),
      },
    ];
  }
}

const whyMatchedBy =
  ({ alert }: LedgerMail) =>
  ({ summary }: SearchEntry): string[] =>
    whyMatched(alert.criteria, summary);
