import { samplesAreOn, type Settings } from '#settings';
import { PostingSearch, type FullPosting } from '#store';
import { PostingPage, postingPath, renderPage, type Site } from '#views';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { notFound, type ToldFailure } from '../http/failure.js';
import { outwardAddress } from '../outward-address.js';
import { SETTINGS, SITE } from '../tokens.js';
import { postingShown } from './posting-shown.js';

@Controller()
export class PostingController {
  private readonly samples: boolean;

  constructor(
    private readonly postings: PostingSearch,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.samples = samplesAreOn(settings);
  }

  /** The id counts; its words may be old or mistyped, so one address per posting is made of many. */
  @Get('postings/:slugWithId')
  async page(@Param('slugWithId') slugWithId: string, @Res() response: Response): Promise<void> {
    const posting = await this.byId(/^(\d{1,10})(?:-|$)/.exec(slugWithId)?.[1]);
    if (!posting) throw noSuchPosting();
    const path = postingPath(posting);
    if (path !== `/postings/${slugWithId}`) {
      response.redirect(301, path);
      return;
    }
    response.type('html').send(renderPage(PostingPage, { site: this.site, posting: postingShown(posting) }));
  }

  /** Goes where the posting's own listing says, and nowhere else: no part of the request becomes the address. */
  @Get('out/:id')
  async out(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const posting = await this.byId(/^\d{1,10}$/.exec(id)?.[0]);
    const url = posting?.listings
      .map((listing) => outwardAddress(listing.url))
      .find((found) => found !== null);
    if (!url) throw noSuchPosting();
    response
      .status(302)
      .set({
        Location: url.href,
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex',
      })
      .end();
  }

  private async byId(digits: string | undefined): Promise<FullPosting | null> {
    return digits === undefined ? null : this.postings.byId(Number(digits), { samples: this.samples });
  }
}

const noSuchPosting = (): ToldFailure =>
  notFound(
    'There is no such posting. It may have been filled or taken down, or the address has a typing error.',
  );
