import { BoardStore, Run } from '#store';
import { OperatorPage, renderPage, type Site } from '#views';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource, IsNull } from 'typeorm';
import { SITE } from '../tokens.js';
import { QUEUES_PATH } from './queue-board.js';

@Controller('operator')
export class OperatorController {
  constructor(
    private readonly boards: BoardStore,
    private readonly db: DataSource,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Get()
  async overview(@Res() response: Response): Promise<void> {
    const boards = await this.boards.all();
    const openRuns = await this.db.getRepository(Run).countBy({ finishedAt: IsNull() });
    const shown = { site: this.site, boards, openRuns, queuesPath: QUEUES_PATH };
    response.type('html').send(renderPage(OperatorPage, shown));
  }
}
