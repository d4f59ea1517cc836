import { addressHash, askerAt } from '#alerts';
import { samplesAreOn, type Settings } from '#settings';
import { FullPostingStore, ReportStore } from '#store';
import { MessagePage, renderPage, ReportPage, type ReportTyped, type Site } from '#views';
import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomBytes } from 'node:crypto';
import { ToldFailure } from '../http/failure.js';
import { readForm } from '../http/read-form.js';
import { postingReference } from '../operator/posting-reference.js';
import { SETTINGS, SITE } from '../tokens.js';
import { isFromOwnPage } from '../http/from-own-page.js';
import { NO_SUCH_POSTING, readReport } from './report-form.js';

const MOST_PER_HOUR = 10;

const THANKS = {
  title: 'Thank you',
  sentences: [
    'The report has arrived. Somebody will look at it and compare it with what the posting and its source say.',
    'Nothing of it is shown to others, and there is no answer, since we don’t know who you are.',
  ],
};

/** Readers say what is wrong with a posting, without an account. */
@Controller('report')
export class ReportController {
  private readonly samples: boolean;
  /** Where no secret is set, lines are told apart until this process ends. */
  private readonly lineKey: string;

  constructor(
    private readonly reports: ReportStore,
    private readonly postings: FullPostingStore,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.samples = samplesAreOn(settings);
    this.lineKey = settings.LINK_SECRET ?? randomBytes(32).toString('base64url');
  }

  @Get()
  async form(@Query('posting') asked: unknown, @Res() response: Response): Promise<void> {
    const typed = { kind: '', words: '', posting: typeof asked === 'string' ? asked : '' };
    const reference = postingReference(typed.posting);
    const known = reference === null ? null : await this.shownPosting(reference);
    const errors = typed.posting !== '' && known === null ? { posting: NO_SUCH_POSTING } : {};
    this.show(response.status(known === null && typed.posting !== '' ? 404 : 200), known, typed, errors);
  }

  @Post()
  async take(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!isFromOwnPage(request)) throw FOREIGN;
    const form = await readForm(request);
    const typed: ReportTyped = {
      kind: form.get('kind') ?? '',
      words: form.get('words') ?? '',
      posting: form.get('posting') ?? '',
    };
    const read = readReport(typed);
    const reference = postingReference(typed.posting);
    const posting = reference === null ? null : await this.shownPosting(reference);
    if ('errors' in read) {
      this.show(response.status(400), posting, typed, read.errors);
      return;
    }
    const { kind, words } = read.told;
    if (read.told.posting !== null && posting === null) {
      this.show(response.status(400), null, typed, { posting: NO_SUCH_POSTING });
      return;
    }
    const { line } = askerAt(request.ip ?? '');
    const report = { postingId: posting?.id ?? null, kind, words, at: new Date() };
    const kept = await this.reports.keep(
      { ...report, line: addressHash(`report ${line}`, this.lineKey) },
      MOST_PER_HOUR,
    );
    if (!kept) throw ENOUGH;
    response.redirect(303, '/report/thanks');
  }

  @Get('thanks')
  thanks(@Res() response: Response): void {
    response.type('html').send(renderPage(MessagePage, { site: this.site, ...THANKS }));
  }

  private show(
    response: Response,
    posting: ShownPosting | null,
    typed: ReportTyped,
    errors: Record<string, string>,
  ): void {
    response.type('html').send(renderPage(ReportPage, { site: this.site, posting, typed, errors }));
  }

  /** A posting that readers may see, by its number now or before it was merged. */
  private async shownPosting(reference: number): Promise<ShownPosting | null> {
    const id = await this.postings.currentId(reference);
    return id === null ? null : this.postings.byId(id, { samples: this.samples });
  }
}

interface ShownPosting {
  id: number;
  slug: string;
  title: string;
  employer: string | null;
}

const FOREIGN = new ToldFailure({
  status: 403,
  title: 'This report was not taken',
  detail: ['It did not come from a page of this site.', 'Open the form here and send it again.'],
});

const ENOUGH = new ToldFailure({
  status: 429,
  title: 'Enough reports for now',
  detail: [
    `Up to ${MOST_PER_HOUR} reports an hour are taken from one connection, and these have arrived.`,
    'Please come back in an hour with the rest.',
  ],
});
