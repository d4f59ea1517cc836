import { USUAL_CRITERIA } from '#domain';
import { sources } from '#sources';
import { BoardStore } from '#store';
import { renderPage, SourcesPage, type Site } from '#views';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Search } from '../search/search.js';
import { SITE } from '../tokens.js';
import { sourcesShown } from './sources-shown.js';

/** Where postings come from, for everybody. */
@Controller('sources')
export class SourcesController {
  constructor(
    private readonly boards: BoardStore,
    private readonly search: Search,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Get()
  async page(@Res() response: Response): Promise<void> {
    const { facets } = await this.search.find(USUAL_CRITERIA, { sort: 'newest', limit: 1, after: null });
    const boards = await this.boards.all();
    const shown = sourcesShown(sources.values(), boards, facets?.source ?? {}, new Date());
    response.type('html').send(renderPage(SourcesPage, { site: this.site, ...shown }));
  }
}
