import type { Settings } from '#settings';
import { MailOverviewStore } from '#store';
import { OperatorMailPage, renderPage, type Site } from '#views';
import { Controller, Get, Inject, Logger, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { notFound } from '../../http/failure.js';
import { SETTINGS, SITE } from '../../tokens.js';

const MAIL_PATH = '/operator/mail';
const MOST_TROUBLED = 100;

const NOT_SET_UP = 'Alerts are not set up: set LINK_SECRET to at least 32 random characters.';

/** Where mail stands, and the switches. */
@Controller(MAIL_PATH)
export class MailController {
  private readonly logger = new Logger('mail');

  constructor(
    private readonly mails: MailOverviewStore,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async page(@Res() response: Response): Promise<void> {
    const page = renderPage(OperatorMailPage, {
      site: this.site,
      mail: await this.mails.overview(),
      troubled: await this.mails.troubled(MOST_TROUBLED),
      notSetUp: this.settings.LINK_SECRET ? null : NOT_SET_UP,
      leaves: this.settings.SMTP_URL !== null,
    });
    response.type('html').send(page);
  }

  /** Stops all sending, starts it again, or lets a restored copy of the database send. */
  @Post(':verb')
  async act(@Param('verb') verb: string, @Res() response: Response): Promise<void> {
    const actions: Record<string, () => Promise<void>> = {
      stop: () => this.mails.stop(true),
      start: () => this.mails.stop(false),
      arm: () => this.mails.arm('operator'),
    };
    const action = Object.hasOwn(actions, verb) ? actions[verb] : undefined;
    if (!action) throw notFound('This can not be done to mail. It can be stopped, started and armed.');
    await action();
    this.logger.warn(`An operator pressed "${verb}" on the page of mail.`);
    response.redirect(303, MAIL_PATH);
  }
}
