import { ReportStore } from '#store';
import { OperatorReportsPage, renderPage, type Site } from '#views';
import { Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { notFound } from '../http/failure.js';
import { SITE } from '../tokens.js';

const REPORTS_PATH = '/operator/reports';

/** What readers said is wrong, to be looked at once. */
@Controller(REPORTS_PATH)
export class ReportsController {
  constructor(
    private readonly reports: ReportStore,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Get()
  async page(@Res() response: Response): Promise<void> {
    const shown = { site: this.site, ...(await this.reports.list()) };
    response.type('html').send(renderPage(OperatorReportsPage, shown));
  }

  @Post(':id/done')
  async done(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const done = /^\d{1,9}$/.test(id) && (await this.reports.done(Number(id), new Date()));
    if (!done) throw notFound('There is no such report, or somebody was quicker and it is done.');
    response.redirect(303, REPORTS_PATH);
  }
}
