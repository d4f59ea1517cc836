import type { PostingSummary } from '#domain';
import { samplesAreOn, type Settings } from '#settings';
import { FullPostingStore, PostingSummaryStore } from '#store';
import { compareAddress, ComparePage, renderPage, type Site } from '#views';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SETTINGS, SITE } from '../tokens.js';
import { comparedIds } from './compared-ids.js';

/** Postings beside each other; the address holds which. */
@Controller('compare')
export class CompareController {
  private readonly samples: boolean;

  constructor(
    private readonly postings: FullPostingStore,
    private readonly summaries: PostingSummaryStore,
    @Inject(SITE) private readonly site: Site,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.samples = samplesAreOn(settings);
  }

  /** One comparison has one address: pasted addresses, old numbers and doubles lead to it. */
  @Get()
  async page(@Query('id') asked: unknown, @Res() response: Response): Promise<void> {
    const { ids, problems } = comparedIds(asked);
    const current = [
      ...new Set(await Promise.all(ids.map(async (id) => (await this.postings.currentId(id)) ?? id))),
    ];
    const given = [asked]
      .flat()
      .filter((text) => text !== undefined)
      .map(String);
    if (problems.length === 0 && given.join() !== current.join()) {
      response.redirect(302, compareAddress(current));
      return;
    }
    const found = await this.shown(current);
    const missing = current.filter((id) => !found.some((posting) => posting.id === id));
    const told = [...problems, ...missing.map((id) => `There is no posting ${id}, or it is no longer kept.`)];
    response
      .status(problems.length > 0 ? 400 : 200)
      .type('html')
      .send(renderPage(ComparePage, { site: this.site, postings: found, problems: told }));
  }

  /** Those that readers may see, in the order of the ids. */
  private async shown(ids: readonly number[]): Promise<PostingSummary[]> {
    const found = await this.summaries.visible(ids, { samples: this.samples });
    const byId = new Map(found.map((posting) => [posting.id, posting]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
