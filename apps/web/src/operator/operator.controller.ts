import { isSilent } from '#postings';
import { sources } from '#sources';
import { BoardOverviewStore, BoardStore, Run, type BoardOverview } from '#store';
import { OperatorPage, OperatorSourcesPage, renderPage, type BoardShown, type Site } from '#views';
import { Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource, IsNull } from 'typeorm';
import { notFound } from '../http/failure.js';
import { SITE } from '../tokens.js';
import { QUEUES_PATH } from './queue-board.js';

const SOURCES_PATH = '/operator/sources';
const MOST_UNDONE = 50;

@Controller('operator')
export class OperatorController {
  constructor(
    private readonly boards: BoardStore,
    private readonly overviews: BoardOverviewStore,
    private readonly db: DataSource,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Get()
  async overview(@Res() response: Response): Promise<void> {
    const boards = await this.shown();
    const shown = {
      site: this.site,
      boards: boards.length,
      troubled: boards.filter(({ enabled, silent, failures }) => enabled && (silent || failures > 0)).length,
      holding: boards.filter(({ held, releaseHeld }) => held > 0 && !releaseHeld).length,
      openRuns: await this.db.getRepository(Run).countBy({ finishedAt: IsNull() }),
      undone: await this.overviews.undone(MOST_UNDONE),
      sourcesPath: SOURCES_PATH,
      queuesPath: QUEUES_PATH,
    };
    response.type('html').send(renderPage(OperatorPage, shown));
  }

  @Get('sources')
  async sources(@Res() response: Response): Promise<void> {
    response
      .type('html')
      .send(renderPage(OperatorSourcesPage, { site: this.site, boards: await this.shown() }));
  }

  /** Pauses a board, switches it on again, makes it due at once, or lets close what it holds. */
  @Post('sources/:id/:verb')
  async act(@Param('id') id: string, @Param('verb') verb: string, @Res() response: Response): Promise<void> {
    const actions: Record<string, (board: number) => Promise<boolean>> = {
      pause: (board) => this.boards.switch(board, false),
      resume: (board) => this.boards.switch(board, true),
      run: (board) => this.boards.runNow(board),
      release: (board) => this.boards.release(board),
    };
    const action = Object.hasOwn(actions, verb) ? actions[verb] : undefined;
    const known = action && /^\d{1,9}$/.test(id) && (await action(Number(id)));
    if (!known) {
      throw notFound(
        'There is no such board, or this can not be done to it: what it held may have closed by now.',
      );
    }
    response.redirect(303, SOURCES_PATH);
  }

  private async shown(): Promise<BoardShown[]> {
    const now = new Date();
    const silent = (board: BoardOverview) =>
      isSilent(board, sources.get(board.source)?.pace.expectNewWithinDays ?? null, now);
    return (await this.overviews.all()).map((board) => ({ ...board, silent: silent(board) }));
  }
}
