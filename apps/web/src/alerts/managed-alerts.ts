import type { Settings } from '#settings';
import { SubscriptionStore, type AlertRow } from '#store';
import { Inject, Injectable } from '@nestjs/common';
import { ToldFailure } from '../http/failure.js';
import { SETTINGS } from '../tokens.js';
import { alertOfLink } from './alert-links.js';
import { linkSecret } from './link-secret.js';

/** Alerts by the signed link of their mails. */
@Injectable()
export class ManagedAlerts {
  constructor(
    private readonly store: SubscriptionStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws ToldFailure for a link that is none of ours, and the same for an alert that was erased */
  async behind(token: string): Promise<AlertRow> {
    const id = alertOfLink('manage', token, linkSecret(this.settings));
    const alert = id === null ? null : await this.store.byId(id);
    if (alert) return alert;
    throw new ToldFailure({
      status: 404,
      title: 'This link does not work',
      detail: [
        'It may have been cut off on its way: try copying the whole link from the mail.',
        'If you have erased your data, there is nothing left here.',
      ],
    });
  }
}
