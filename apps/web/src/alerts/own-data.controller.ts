import type { Settings } from '#settings';
import { SubscriptionStore } from '#store';
import { ErasePage, MessagePage, renderPage, type Site } from '#views';
import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SETTINGS, SITE } from '../tokens.js';
import { managePath } from './alert-links.js';
import { linkSecret } from './link-secret.js';
import { ManagedAlerts } from './managed-alerts.js';

const ERASED = {
  title: 'Everything is erased',
  sentences: [
    'Your address, your alerts and what they were sent are deleted, and no more mail comes.',
    'The links in the mails you have do not work any more. You may sign up again at any time.',
  ],
};

/** What is kept of a subscriber: to take along, and to have forgotten. */
@Controller('alerts/manage/:token')
export class OwnDataController {
  constructor(
    private readonly alerts: ManagedAlerts,
    private readonly store: SubscriptionStore,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('data.json')
  async take(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const { id } = await this.alerts.behind(token);
    const data = JSON.stringify(await this.store.exportOf(id), null, 2);
    response.attachment('superbill-alerts.json').type('application/json').send(`${data}\n`);
  }

  @Get('erase')
  async ask(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const { id, address } = await this.alerts.behind(token);
    const manage = managePath(id, linkSecret(this.settings));
    response.type('html').send(renderPage(ErasePage, { site: this.site, address, manage }));
  }

  @Post('erase')
  @HttpCode(200)
  async erase(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const { id } = await this.alerts.behind(token);
    await this.store.erase(id);
    response.type('html').send(renderPage(MessagePage, { site: this.site, ...ERASED }));
  }
}
