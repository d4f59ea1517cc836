import { samplesAreOn, type Settings } from '#settings';
import { FullPostingStore } from '#store';
import { Controller, Get, Header, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { KEPT } from '../http/caching.js';
import { badParameters, notFound } from '../http/failure.js';
import { criteriaOf, optionsOf } from '../search/criteria.js';
import { parseSearch } from '../search/parse-search.js';
import { Search } from '../search/search.js';
import { SETTINGS } from '../tokens.js';
import { ANSWER_PARAMETERS, parseAnswer } from './answer-parameters.js';
import type { PostingList } from './list-schemas.js';
import { postingListOf } from './present-list.js';
import { postingDetailOf } from './present-posting.js';

@Controller('api/v1/postings')
export class PostingsController {
  private readonly samples: boolean;

  constructor(
    private readonly search: Search,
    private readonly postings: FullPostingStore,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.samples = samplesAreOn(settings);
  }

  @Get()
  @Header('Cache-Control', KEPT.api)
  async list(@Query() query: Record<string, unknown>): Promise<PostingList> {
    const { parameters, errors, ignored } = parseSearch(query);
    const { answer, errors: more } = parseAnswer(query);
    if (errors.length + more.length > 0) throw badParameters([...errors, ...more]);
    const found = await this.search.find(criteriaOf(parameters), {
      ...optionsOf(parameters),
      fewerWords: true,
      facets: answer.facets,
    });
    const unknown = ignored.filter((name) => !ANSWER_PARAMETERS.some((known) => known === name));
    return postingListOf(found, unknown, answer.fields);
  }

  @Get(':id')
  async one(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const current = /^\d{1,10}$/.test(id) ? await this.postings.currentId(Number(id)) : null;
    const posting = current && (await this.postings.byId(current, { samples: this.samples }));
    if (!posting) throw notFound('There is no posting with this id.');
    if (posting.id !== Number(id)) response.redirect(301, `/api/v1/postings/${posting.id}`);
    else response.set('Cache-Control', KEPT.api).json(postingDetailOf(posting, new Date()));
  }
}
