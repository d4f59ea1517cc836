import { searchWithoutWords } from '#alerts';
import type { Settings } from '#settings';
import { SubscriptionStore } from '#store';
import { DeadLinkPage, renderPage, UnsubscribedPage, UnsubscribePage, type Site } from '#views';
import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { readText } from '../http/read-text.js';
import { SETTINGS, SITE } from '../tokens.js';
import { alertOfLink } from './alert-links.js';
import { linkSecret } from './link-secret.js';

const MOST_BYTES = 16_000;

/** Where the link to stop an alert leads. Mailboxes post there themselves when their reader clicks (RFC 8058). */
@Controller('alerts/unsubscribe/:token')
export class UnsubscribeController {
  constructor(
    private readonly store: SubscriptionStore,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async ask(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const id = alertOfLink('unsubscribe', token, linkSecret(this.settings));
    if (id === null) return this.dead(response);
    const alert = await this.store.byId(id);
    const page =
      alert && alert.state !== 'off'
        ? renderPage(UnsubscribePage, { site: this.site, words: searchWithoutWords(alert.criteria) })
        : renderPage(UnsubscribedPage, { site: this.site });
    response.type('html').send(page);
  }

  /** The address says everything; the body only who asks. No redirect: mailboxes follow none. */
  @Post()
  async stop(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const id = alertOfLink('unsubscribe', token, linkSecret(this.settings));
    if (id === null) return this.dead(response);
    await this.store.unsubscribe(id);
    const body = await readText(request, MOST_BYTES);
    response.status(200);
    if (body === 'from=page') response.type('html').send(renderPage(UnsubscribedPage, { site: this.site }));
    else response.type('text/plain').send('Unsubscribed.\n');
  }

  private dead(response: Response): void {
    response
      .status(404)
      .type('html')
      .send(renderPage(DeadLinkPage, { site: this.site }));
  }
}
