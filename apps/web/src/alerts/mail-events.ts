import { addressHash, type MailEvent } from '#alerts';
import type { Settings } from '#settings';
import { SubscriptionStore } from '#store';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { SETTINGS } from '../tokens.js';
import { linkSecret } from './link-secret.js';

/** Acts on what came back: whoever can't be reached, or complained, is never written to again. */
@Injectable()
export class MailEvents {
  private readonly logger = new Logger('mail');

  constructor(
    private readonly store: SubscriptionStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Returns how many addresses were suppressed. */
  async take(events: readonly MailEvent[]): Promise<number> {
    const secret = linkSecret(this.settings);
    const hard = events.filter(({ kind }) => kind === 'hard');
    for (const { event, address, said } of hard) {
      const why = event === 'complaint' ? 'complaint' : 'hard_bounce';
      await this.store.suppress(address, addressHash(address, secret), why);
      // The address stays out of the log, also where the other side wrote it.
      this.logger.log(`An address was suppressed (${why}): ${said.replaceAll(/\S+@\S+/g, '(address)')}`);
    }
    return hard.length;
  }
}
