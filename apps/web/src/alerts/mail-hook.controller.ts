import { readReport, readWebhook, type MailEvent } from '#alerts';
import { isAddress } from '#domain';
import type { Settings } from '#settings';
import { MailLedgerStore } from '#store';
import { Controller, Inject, Logger, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import { notFound } from '../http/failure.js';
import { readText } from '../http/read-text.js';
import { SETTINGS } from '../tokens.js';
import { MailEvents } from './mail-events.js';

const MOST_BYTES = 100_000;

/** Where a mail service reports what came back: as JSON, or by handing the report itself over (message/rfc822). */
@Controller('hooks/mail/:secret')
export class MailHookController {
  private readonly logger = new Logger('mail');

  constructor(
    private readonly events: MailEvents,
    private readonly ledger: MailLedgerStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  async take(
    @Param('secret') given: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { BOUNCE_SECRET: secret } = this.settings;
    if (!secret || !timingSafeEqual(digest(given), digest(secret)))
      throw notFound('The address may have a typing error.');
    const body = await readText(request, MOST_BYTES);
    if (body === null) {
      const most = MOST_BYTES.toLocaleString('en-US');
      response.status(413).type('text/plain').send(`At most ${most} bytes are read.\n`);
      return;
    }
    const read = isReport(request) ? await this.reported(body) : this.told(body);
    if ('problem' in read) response.status(400).type('text/plain').send(`${read.problem}\n`);
    else
      response
        .status(200)
        .json({ events: read.events.length, suppressed: await this.events.take(read.events) });
  }

  /** The secret is the service's; what it says is believed. */
  private told(body: string): { events: MailEvent[] } | { problem: string } {
    const read = readWebhook(jsonOf(body));
    if ('visit' in read && read.visit && isAddress(read.visit))
      this.logger.warn(`Amazon SNS waits until somebody visits ${new URL(read.visit).href}`);
    return read;
  }

  /** Anybody can send a mail that looks like a report: it counts only for a mail that did go to that address. */
  private async reported(raw: string): Promise<{ events: MailEvent[] }> {
    const events: MailEvent[] = [];
    for (const event of await readReport(raw)) {
      const address = event.messageId && (await this.ledger.addressOf(event.messageId));
      if (address === event.address) events.push(event);
    }
    return { events };
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isReport = ({ headers }: Request): boolean => /^message\/rfc822\b/i.test(headers['content-type'] ?? '');

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
