import { MailOverviewStore, type KeptMail } from '#store';
import { OperatorOutboxMailPage, OperatorOutboxPage, renderPage, type OutboxMail, type Site } from '#views';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { notFound } from '../../http/failure.js';
import { SITE } from '../../tokens.js';
import { MAIL_CSP, READER_CSP } from './outbox-headers.js';

const MOST = 100;

/** Mail that was kept because no mail server is set. */
@Controller()
export class OutboxController {
  constructor(
    private readonly mails: MailOverviewStore,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Get('operator/outbox')
  async list(@Res() response: Response): Promise<void> {
    const mails = (await this.mails.kept(MOST)).map(outboxMail);
    response.type('html').send(renderPage(OperatorOutboxPage, { site: this.site, mails, most: MOST }));
  }

  @Get('operator/outbox.json')
  async data(): Promise<object> {
    const mails = await this.mails.kept(MOST);
    return {
      data: mails.map(({ messageId, address, subject, keptAt, text, html, raw }) => ({
        id: messageId,
        to: address,
        subject,
        kept_at: keptAt.toISOString(),
        text,
        html,
        raw,
      })),
    };
  }

  @Get('operator/outbox/:id')
  async one(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const mail = await this.kept(id);
    const shown = { site: this.site, mail: { ...outboxMail(mail), text: mail.text } };
    response
      .set('Content-Security-Policy', READER_CSP)
      .type('html')
      .send(renderPage(OperatorOutboxMailPage, shown));
  }

  /** The HTML part for the frame of the mail's page. Its links open beside it. */
  @Get('operator/outbox/:id/html')
  async html(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const { html } = await this.kept(id);
    response
      .set({ 'Content-Security-Policy': MAIL_CSP, 'X-Frame-Options': 'SAMEORIGIN' })
      .type('html')
      .send(html.replace('<head>', '<head><base target="_blank">'));
  }

  @Get('operator/outbox/:id/raw')
  async raw(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const { raw } = await this.kept(id);
    response.type('text/plain').send(raw);
  }

  private async kept(id: string): Promise<KeptMail> {
    const mail = id.includes('\0') ? null : await this.mails.keptBy(`<${id}>`);
    if (!mail) throw notFound('No such mail is kept here.');
    return mail;
  }
}

const outboxMail = ({ messageId, address, subject, keptAt }: KeptMail): OutboxMail => ({
  path: `/operator/outbox/${encodeURIComponent(messageId.replace(/^<|>$/g, ''))}`,
  address,
  subject,
  keptAt,
});
