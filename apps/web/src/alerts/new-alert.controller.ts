import { searchInWords } from '#alerts';
import type { SearchCriteria } from '#domain';
import type { Settings } from '#settings';
import {
  MessagePage,
  NewAlertPage,
  renderPage,
  searchQuery,
  zoneOfState,
  type NewAlertTyped,
  type Site,
} from '#views';
import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { badParameters } from '../http/failure.js';
import { readForm } from '../http/read-form.js';
import { SETTINGS, SITE } from '../tokens.js';
import { FilterNames } from './filter-names.js';
import { linkSecret } from './link-secret.js';
import { searchAsked } from './search-asked.js';
import { SignUps } from './sign-ups.js';
import { readWish } from './wish.js';

/** Everybody is told this, known or not, written to or not. */
const LOOK = {
  title: 'Now look into your mailbox',
  sentences: [
    'If mail may be sent to this address, one with a link to confirm is on its way. Open it and press the button: that switches the alert on.',
    'Nothing there after some minutes? Look among the spam, and whether the address was typed right. Until one is confirmed we send one such mail a day to an address, so asking again at once brings none.',
  ],
};

/** What the form begins with. */
const USUAL = { email: '', rhythm: 'daily', hour: '7', weekday: '1' };

/** A search becomes an alert. */
@Controller('alerts')
export class NewAlertController {
  constructor(
    private readonly signUps: SignUps,
    private readonly names: FilterNames,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('new')
  async form(@Req() request: Request, @Res() response: Response): Promise<void> {
    linkSecret(this.settings);
    const asked = searchAsked(request.url.split('?').slice(1).join('?'));
    if ('errors' in asked) throw badParameters(asked.errors);
    const typed = { ...USUAL, zone: zoneOfState(asked.criteria.state) };
    await this.show(response, asked.criteria, { typed, ignored: asked.ignored });
  }

  @Post()
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    linkSecret(this.settings);
    const form = await readForm(request);
    const fields = Object.fromEntries(form);
    const read = readWish(fields, { unknownParameters: 'ignored' });
    if ('wish' in read) {
      await this.signUps.take(read.wish, request.ip ?? '');
      response.type('html').send(renderPage(MessagePage, { site: this.site, ...LOOK }));
      return;
    }
    const asked = searchAsked(form.get('search') ?? '');
    if ('errors' in asked) throw badParameters(asked.errors);
    const field = (name: keyof NewAlertTyped): string => form.get(name) ?? '';
    await this.show(response.status(400), asked.criteria, {
      typed: {
        email: field('email'),
        rhythm: field('rhythm'),
        hour: field('hour'),
        weekday: field('weekday'),
        zone: field('zone'),
      },
      program: form.get('program'),
      errors: Object.fromEntries(read.errors.map(({ parameter, message }) => [parameter, message])),
    });
  }

  private async show(
    response: Response,
    criteria: SearchCriteria,
    {
      typed,
      ignored = [],
      program = null,
      errors = {},
    }: {
      typed: NewAlertTyped;
      ignored?: string[];
      program?: string | null;
      errors?: Record<string, string>;
    },
  ): Promise<void> {
    const page = renderPage(NewAlertPage, {
      site: this.site,
      wanted: { criteria, sort: null, limit: null },
      words: searchInWords(criteria),
      names: await this.names.of(criteria),
      search: searchQuery(criteria).toString(),
      ignored,
      program,
      typed,
      errors,
    });
    response.type('html').send(page);
  }
}
