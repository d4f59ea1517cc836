import { samplesAreOn, type Settings } from '#settings';
import { PostingSearch } from '#store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { badParameters, notFound } from '../http/failure.js';
import { parseSearch, postingQuery } from '../search/parse-search.js';
import { SETTINGS } from '../tokens.js';
import { listItemOf, postingDetailOf } from './present-posting.js';
import type { PostingDetail, PostingList } from './schemas.js';

@Controller('api/v1/postings')
export class PostingsController {
  private readonly samples: boolean;

  constructor(
    private readonly postings: PostingSearch,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.samples = samplesAreOn(settings);
  }

  @Get()
  async list(@Query() query: Record<string, unknown>): Promise<PostingList> {
    const { parameters, errors, ignored } = parseSearch(query);
    if (errors.length > 0) throw badParameters(errors);
    const { hits, total, facets, next } = await this.postings.search(postingQuery(parameters, this.samples));
    return { data: hits.map(listItemOf), total, facets: { ...facets }, ignored, next };
  }

  @Get(':id')
  async one(@Param('id') id: string): Promise<PostingDetail> {
    const posting = /^\d{1,10}$/.test(id)
      ? await this.postings.byId(Number(id), { samples: this.samples })
      : null;
    if (!posting) throw notFound('There is no posting with this id.');
    return postingDetailOf(posting);
  }
}
