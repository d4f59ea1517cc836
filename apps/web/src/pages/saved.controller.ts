import { samplesAreOn, type Settings } from '#settings';
import { FullPostingStore, PostingSummaryStore } from '#store';
import { MOST_SAVED, renderPage, SavedPage, type Site } from '#views';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { allowScript } from '../http/security-headers.js';
import { todayUtc } from '../search/search.js';
import { SETTINGS, SITE } from '../tokens.js';
import { cardOf } from './card-of.js';
import { idsIn } from './ids-in.js';

/** Postings that a reader has put aside: the browser keeps which, the address says them. */
@Controller('saved')
export class SavedController {
  private readonly samples: boolean;

  constructor(
    private readonly summaries: PostingSummaryStore,
    private readonly postings: FullPostingStore,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.samples = samplesAreOn(settings);
  }

  @Get()
  async page(@Query('id') id: unknown, @Res() response: Response): Promise<void> {
    const asked = idsIn(id).slice(0, MOST_SAVED);
    const found = await this.found(asked);
    const page = renderPage(SavedPage, {
      site: this.site,
      postings: found.map((summary) => cardOf({ summary, stateMatch: null })),
      missing: asked.length - found.length,
      today: todayUtc(),
    });
    allowScript(response).type('html').send(page);
  }

  /** In the order asked for; one that was merged into another is shown as that. */
  private async found(asked: number[]) {
    const there = await this.byId(asked);
    const current = new Map<number, number>();
    for (const id of asked) current.set(id, there.has(id) ? id : await this.nowCalled(id));
    for (const [id, summary] of await this.byId([...current.values()].filter((id) => !there.has(id))))
      there.set(id, summary);
    return [...new Set(current.values())].flatMap((id) => there.get(id) ?? []);
  }

  private async nowCalled(id: number): Promise<number> {
    return (await this.postings.currentId(id)) ?? id;
  }

  private async byId(ids: number[]) {
    const found = await this.summaries.visible(ids, { samples: this.samples });
    return new Map(found.map((summary) => [summary.id, summary]));
  }
}
