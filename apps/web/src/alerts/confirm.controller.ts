import { nextSlot, searchWithoutWords, tokenHash } from '#alerts';
import type { Settings } from '#settings';
import { SubscriptionStore, type AlertRow } from '#store';
import { ConfirmedPage, ConfirmPage, DeadLinkPage, renderPage, type Site } from '#views';
import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SETTINGS, SITE } from '../tokens.js';
import { managePath } from './alert-links.js';
import { nextMailInWords } from './alert-times.js';
import { linkSecret } from './link-secret.js';

/** Where the link to confirm leads: reading shows a button, only pressing it switches the alert on. */
@Controller('alerts/confirm/:token')
export class ConfirmController {
  constructor(
    private readonly store: SubscriptionStore,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async ask(@Param('token') token: string, @Res() response: Response): Promise<void> {
    linkSecret(this.settings);
    const alert = await this.store.toConfirm(tokenHash(token), new Date());
    if (!alert) this.dead(response);
    else if (alert.state === 'on') this.confirmed(response, alert);
    else response.type('html').send(renderPage(ConfirmPage, { site: this.site, words: words(alert) }));
  }

  @Post()
  @HttpCode(200)
  async confirm(@Param('token') token: string, @Res() response: Response): Promise<void> {
    linkSecret(this.settings);
    const now = new Date();
    const alert = await this.store.confirm(tokenHash(token), now, (asked) => nextSlot(asked, now).at);
    // A link that was used once doesn't switch an alert on again that was stopped since.
    if (alert?.state === 'on') this.confirmed(response, alert);
    else this.dead(response);
  }

  private confirmed(response: Response, alert: AlertRow): void {
    const page = renderPage(ConfirmedPage, {
      site: this.site,
      words: words(alert),
      first: nextMailInWords(alert, new Date()),
      manage: managePath(alert.id, linkSecret(this.settings)),
    });
    response.type('html').send(page);
  }

  private dead(response: Response): void {
    response
      .status(404)
      .type('html')
      .send(renderPage(DeadLinkPage, { site: this.site }));
  }
}

/** What was typed stays out until the reader has shown that it was he who typed it. */
const words = ({ criteria }: AlertRow): string => searchWithoutWords(criteria);
