import { searchInWords } from '#alerts';
import type { Settings } from '#settings';
import {
  GraduatesPage,
  renderPage,
  searchQuery,
  zoneOfState,
  type GraduateChosen,
  type GraduatesPageProps,
  type Site,
} from '#views';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { siteOrigin } from '../http/site-origin.js';
import { todayUtc } from '../search/search.js';
import { SETTINGS, SITE } from '../tokens.js';
import { graduateChoice, graduateQuery, graduateSearch, monthsFrom, rhythmUntil } from './graduate-choice.js';
import { linkSecret } from './link-secret.js';

const MONTH_NAMES = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The page for graduates, and for schools that send them here. */
@Controller('graduates')
export class GraduatesController {
  constructor(
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  page(@Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response): void {
    linkSecret(this.settings);
    const months = monthsFrom(todayUtc());
    const { chosen, problems } = graduateChoice(query, months);
    const page = renderPage(GraduatesPage, {
      site: this.site,
      chosen,
      months: months.map((value) => ({ value, words: MONTH_NAMES.format(new Date(`${value}-01`)) })),
      problems,
      alert:
        Object.keys(query).length > 0 && problems.length === 0
          ? alertOf(chosen, months, siteOrigin(this.settings.PUBLIC_URL, request))
          : null,
    });
    response
      .status(problems.length > 0 ? 400 : 200)
      .type('html')
      .send(page);
  }
}

function alertOf(chosen: GraduateChosen, months: string[], origin: string): GraduatesPageProps['alert'] {
  const criteria = graduateSearch(chosen);
  return {
    wanted: { criteria, sort: null, limit: null },
    words: searchInWords(criteria),
    link: `${origin}/graduates?${graduateQuery(chosen)}`,
    form: {
      search: searchQuery(criteria).toString(),
      program: chosen.program,
      typed: {
        email: '',
        rhythm: rhythmUntil(chosen.month, months),
        hour: '7',
        weekday: '1',
        zone: zoneOfState(chosen.state),
      },
      errors: {},
    },
  };
}
