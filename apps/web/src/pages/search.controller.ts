import { writeCursor } from '#search';
import type { Settings } from '#settings';
import { renderPage, searchAddress, SearchPage, type Site } from '#views';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FilterNames } from '../alerts/filter-names.js';
import { allowScript } from '../http/security-headers.js';
import { siteOrigin } from '../http/site-origin.js';
import { criteriaOf, optionsOf, wantedOf } from '../search/criteria.js';
import { parseSearch } from '../search/parse-search.js';
import { Search, todayUtc, type Found } from '../search/search.js';
import { withPlace } from '../search/with-place.js';
import { SETTINGS, SITE } from '../tokens.js';
import { cardOf } from './card-of.js';

/** The front page: a search with the parameters of the API. */
@Controller()
export class SearchController {
  constructor(
    private readonly search: Search,
    private readonly names: FilterNames,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async find(
    @Query() query: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { errors, ignored, ...asked } = parseSearch(query);
    const { parameters, place } = withPlace(asked.parameters);
    const understood = errors.length === 0;
    const found = understood
      ? await this.search.find(criteriaOf(parameters), { ...optionsOf(parameters), fewerWords: true })
      : null;
    const wanted = wantedOf(parameters);
    const page = renderPage(SearchPage, {
      site: this.site,
      wanted,
      place,
      found: found && shown(found),
      later: parameters.cursor !== null,
      ignored,
      errors,
      today: todayUtc(),
      names: await this.names.of(wanted.criteria),
      canonical: understood
        ? `${siteOrigin(this.settings.PUBLIC_URL, request)}${searchAddress(wanted, parameters.cursor)}`
        : null,
    });
    allowScript(response)
      .status(understood ? 200 : 400)
      .type('html')
      .send(page);
  }
}

const shown = ({ hits, facets, next, ...found }: Found) => ({
  ...found,
  hits: hits.map(cardOf),
  facets: facets!,
  next: next && writeCursor(next),
});
