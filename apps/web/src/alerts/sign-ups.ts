import { addressHash, askerAt, mailAfterSignup } from '#alerts';
import type { Settings } from '#settings';
import { SubscriptionStore } from '#store';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { SETTINGS } from '../tokens.js';
import { linkSecret } from './link-secret.js';
import type { Wish } from './wish.js';

/** Longer than keeping a wish takes, so that the time of an answer doesn't tell who subscribes. */
const ANSWER_MS = 150;

/** Takes wishes for alerts. Whoever asks is answered the same, and after the same time, whatever becomes of it. */
@Injectable()
export class SignUps {
  private readonly logger = new Logger('alerts');

  constructor(
    private readonly store: SubscriptionStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** `ip` = who asks, for limits. */
  async take(wish: Wish, ip: string): Promise<void> {
    await Promise.all([this.keep(wish, ip), wait(ANSWER_MS)]);
  }

  private async keep({ address, criteria, timetable, program }: Wish, ip: string): Promise<void> {
    const secret = linkSecret(this.settings);
    const hashed = (text: string) => addressHash(text, secret);
    const { line, block } = askerAt(ip);
    const decision = await this.store.signUp(
      {
        address: address.address,
        addressKey: address.key,
        addressHash: hashed(address.key),
        // Who is counted need not be known, only told apart.
        mailbox: hashed(address.mailboxKey),
        line: hashed(line),
        block: hashed(block),
        criteria,
        timetable,
        program,
        at: new Date(),
      },
      mailAfterSignup,
    );
    if ('mail' in decision) return;
    if (decision.alarm) this.logger.error(decision.why);
    else this.logger.log(decision.why);
  }
}
