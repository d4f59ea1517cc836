import type { Settings } from '#settings';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { KEPT } from '../http/caching.js';
import { badParameters, notFound } from '../http/failure.js';
import { siteOrigin } from '../http/site-origin.js';
import { criteriaOf, optionsOf } from '../search/criteria.js';
import { parseSearch } from '../search/parse-search.js';
import { Search, todayUtc } from '../search/search.js';
import { SETTINGS } from '../tokens.js';
import { feedAbout, usualInFeeds } from './feed-about.js';
import { FEED_FORMATS } from './feed-formats.js';

/** Any search as a feed. */
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly search: Search,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('postings.:format')
  async feed(
    @Param('format') name: string,
    @Query() query: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const format = Object.hasOwn(FEED_FORMATS, name) ? FEED_FORMATS[name] : undefined;
    if (!format) throw noSuchFeed();
    const { parameters, errors } = parseSearch({ ...usualInFeeds, ...query });
    if (errors.length > 0) throw badParameters(errors);
    const { hits } = await this.search.find(criteriaOf(parameters), {
      ...optionsOf(parameters),
      facets: false,
    });
    const postings = hits.map(({ summary }) => summary);
    const about = feedAbout(parameters, postings, {
      origin: siteOrigin(this.settings.PUBLIC_URL, request),
      path: `/feeds/postings.${name}`,
      today: todayUtc(),
    });
    response
      .set({
        'Content-Type': format.type,
        'Cache-Control': KEPT.feed,
        'Last-Modified': new Date(about.updated).toUTCString(),
      })
      .send(format.write(postings, about));
  }
}

const noSuchFeed = () =>
  notFound(
    `There is no such feed. There are ${Object.keys(FEED_FORMATS)
      .map((name) => `postings.${name}`)
      .join(', ')}.`,
  );
