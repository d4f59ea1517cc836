import { samplesAreOn, type Settings } from '#settings';
import { PostingSearch } from '#store';
import { renderPage, SearchPage, type Site } from '#views';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { parseSearch, postingQuery, searchWanted } from '../search/parse-search.js';
import { SETTINGS, SITE } from '../tokens.js';

/** The front page: a search with the parameters of the API. */
@Controller()
export class SearchController {
  private readonly samples: boolean;

  constructor(
    private readonly postings: PostingSearch,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.samples = samplesAreOn(settings);
  }

  @Get()
  async search(@Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const { parameters, errors, ignored } = parseSearch(query);
    const understood = errors.length === 0;
    const found = understood ? await this.postings.search(postingQuery(parameters, this.samples)) : null;
    const page = renderPage(SearchPage, {
      site: this.site,
      wanted: searchWanted(parameters),
      found,
      later: parameters.cursor !== null,
      ignored,
      errors,
    });
    response
      .status(understood ? 200 : 400)
      .type('html')
      .send(page);
  }
}
