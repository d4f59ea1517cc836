import { writeCursor } from '#search';
import { renderPage, SearchPage, type CardPosting, type Site } from '#views';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { criteriaOf, optionsOf, wantedOf } from '../search/criteria.js';
import { parseSearch } from '../search/parse-search.js';
import { Search, todayUtc, type Found, type Hit } from '../search/search.js';
import { sourceFacts } from '../source-facts.js';
import { SITE } from '../tokens.js';

/** The front page: a search with the parameters of the API. */
@Controller()
export class SearchController {
  constructor(
    private readonly search: Search,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Get()
  async find(@Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const { parameters, errors, ignored } = parseSearch(query);
    const understood = errors.length === 0;
    const found = understood ? await this.search.find(criteriaOf(parameters), optionsOf(parameters)) : null;
    const page = renderPage(SearchPage, {
      site: this.site,
      wanted: wantedOf(parameters),
      found: found && shown(found),
      later: parameters.cursor !== null,
      ignored,
      errors,
      today: todayUtc(),
      sourceName: (id) => sourceFacts(id).name,
    });
    response
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

function cardOf({ summary, stateMatch }: Hit): CardPosting {
  const { name, attribution } = sourceFacts(summary.sources[0] ?? '');
  return { ...summary, stateMatch, sourceName: name, attribution: attribution ?? '' };
}
