import { samplesAreOn, type Settings } from '#settings';
import { FullPostingStore, PostingSummaryStore, type FullPosting } from '#store';
import { PostingPage, postingPath, renderPage, type Site } from '#views';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { notFound, type ToldFailure } from '../http/failure.js';
import { allowScript } from '../http/security-headers.js';
import { siteOrigin } from '../http/site-origin.js';
import { Search, todayUtc } from '../search/search.js';
import { SETTINGS, SITE } from '../tokens.js';
import { postingShown } from './posting-shown.js';
import { postingStructuredData } from './posting-structured-data.js';
import { wayOut } from './posting-way-out.js';
import { similarPostings } from './similar-postings.js';

@Controller()
export class PostingController {
  private readonly samples: boolean;

  constructor(
    private readonly postings: FullPostingStore,
    private readonly summaries: PostingSummaryStore,
    private readonly search: Search,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.samples = samplesAreOn(settings);
  }

  /**
   * The id counts; its words may be old or mistyped, and the posting may have been merged into another, so one address
   * is made of many. A closed posting stays readable, but search engines and programs are told that it is gone.
   */
  @Get('postings/:slugWithId')
  async page(
    @Param('slugWithId') slugWithId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const posting = await this.current(/^(\d{1,10})(?:-|$)/.exec(slugWithId)?.[1]);
    const path = postingPath(posting);
    if (path !== `/postings/${slugWithId}`) {
      response.redirect(301, path);
      return;
    }
    if (posting.state === 'closed') response.status(410).set('X-Robots-Tag', 'noindex');
    await this.show(posting, request, response);
  }

  /**
   * Goes where the posting's own listing says, and nowhere else: no part of the request becomes the address. Of a
   * posting that is over the page is shown instead of a dead link.
   */
  @Get('out/:id')
  async out(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const posting = await this.current(/^\d{1,10}$/.exec(id)?.[0]);
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    if (posting.state !== 'open') {
      await this.show(posting, request, response.status(410));
      return;
    }
    const url = wayOut(posting);
    if (!url) throw noSuchPosting();
    response.status(302).set({ Location: url.href, 'Referrer-Policy': 'no-referrer' }).end();
  }

  private async show(posting: FullPosting, request: Request, response: Response): Promise<void> {
    const origin = siteOrigin(this.settings.PUBLIC_URL, request);
    const [summary] = await this.summaries.short([posting.id]);
    const similar = summary ? await similarPostings(this.search, summary) : [];
    const page = renderPage(PostingPage, {
      site: this.site,
      posting: postingShown(posting, similar, new Date()),
      canonical: `${origin}${postingPath(posting)}`,
      structuredData: summary ? postingStructuredData(summary, posting, { origin, today: todayUtc() }) : null,
    });
    allowScript(response).type('html').send(page);
  }

  /** The posting that the digits stand for, now or before it was merged into another. */
  private async current(digits: string | undefined): Promise<FullPosting> {
    const id = await this.postings.currentId(Number(digits));
    const posting = id && (await this.postings.byId(id, { samples: this.samples }));
    if (!posting) throw noSuchPosting();
    return posting;
  }
}

const noSuchPosting = (): ToldFailure =>
  notFound(
    'There is no such posting. It may have been taken down long ago, or the address has a typing error.',
  );
