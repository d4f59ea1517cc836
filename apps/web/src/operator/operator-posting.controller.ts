import { vacancyRules } from '#postings';
import { kindOf } from '#sources';
import { DecisionStore, FullPostingStore, PostingSummaryStore } from '#store';
import { OperatorPostingPage, renderPage, type PostingGroup, type Site } from '#views';
import { Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { notFound, ToldFailure } from '../http/failure.js';
import { outwardAddress } from '../outward-address.js';
import { SITE } from '../tokens.js';
import { postingReference } from './posting-reference.js';
import { concerns, spokenWords } from './spoken-words.js';

const rules = vacancyRules(kindOf);

/** Which listings are one posting, and an operator's word on it. */
@Controller('operator/postings')
export class OperatorPostingController {
  constructor(
    private readonly postings: FullPostingStore,
    private readonly summaries: PostingSummaryStore,
    private readonly decisions: DecisionStore,
    @Inject(SITE) private readonly site: Site,
  ) {}

  /** Leads to the posting that the overview's form asks for, or to that of a listing. */
  @Get()
  async open(@Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const { posting, listing } = query;
    const id =
      listing === undefined
        ? await this.referredTo(posting)
        : await this.postings.ofListing(numberOf(listing));
    if (id === null) throw notFound('No posting has this listing. It may have been taken out.');
    response.redirect(303, pathOf(id));
  }

  @Get(':id')
  async page(
    @Param('id') digits: string,
    @Query('join') join: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const id = await this.current(numberOf(digits));
    if (id !== Number(digits)) {
      response.redirect(302, pathOf(id));
      return;
    }
    const { other, problem } = await this.toJoin(id, join);
    const shown = { site: this.site, posting: await this.group(id), other, problem };
    const words = spokenWords(await this.decisions.decisions(id));
    response
      .status(problem === null ? 200 : 400)
      .type('html')
      .send(renderPage(OperatorPostingPage, { ...shown, words }));
  }

  @Post(':id/join/:other')
  async join(
    @Param('id') digits: string,
    @Param('other') other: string,
    @Res() response: Response,
  ): Promise<void> {
    const [one, two] = [await this.current(numberOf(digits)), await this.current(numberOf(other))];
    if (one === two) throw refused(`Posting ${digits} and posting ${other} are one already.`);
    await this.decisions.join(one, two, rules);
    response.redirect(303, pathOf(await this.current(one)));
  }

  @Post(':id/split/:listing')
  async split(
    @Param('id') digits: string,
    @Param('listing') listing: string,
    @Res() response: Response,
  ): Promise<void> {
    const id = await this.current(numberOf(digits));
    if ((await this.postings.ofListing(numberOf(listing))) !== id) {
      throw notFound(`Listing ${listing} is not one of posting ${id}. It may have been split off already.`);
    }
    const done = await this.decisions.split(numberOf(listing), rules);
    if (!done) throw refused(`Listing ${listing} is the only one of posting ${id}: nothing to split.`);
    response.redirect(303, pathOf(id));
  }

  /** Takes back what was said about a listing and those of this posting: that they belong together, or apart. */
  @Post(':id/take-back/:word/:listing')
  async takeBack(
    @Param() { id: digits, word, listing }: { id: string; word: string; listing: string },
    @Res() response: Response,
  ): Promise<void> {
    const id = await this.current(numberOf(digits));
    const said = (await this.decisions.decisions(id)).filter(
      (decision) => concerns(decision, numberOf(listing)) && word === (decision.same ? 'together' : 'apart'),
    );
    if (said.length === 0) {
      throw notFound(`Nothing is said about listing ${listing} here. It may have been taken back already.`);
    }
    for (const { a, b } of said) await this.decisions.takeBack(a, b, rules);
    response.redirect(303, pathOf(await this.current(id)));
  }

  private async toJoin(
    id: number,
    text: unknown,
  ): Promise<{ other: PostingGroup | null; problem: string | null }> {
    if (text === undefined) return { other: null, problem: null };
    const reference = typeof text === 'string' ? postingReference(text) : null;
    const other = reference === null ? null : await this.postings.currentId(reference);
    if (reference === null) return { other: null, problem: NO_REFERENCE };
    if (other === null) return { other: null, problem: noSuchPosting(reference) };
    if (other === id) return { other: null, problem: `Posting ${reference} is this one already.` };
    return { other: await this.group(other), problem: null };
  }

  private async referredTo(text: unknown): Promise<number> {
    const reference = typeof text === 'string' ? postingReference(text) : null;
    if (reference === null) throw refused(NO_REFERENCE);
    return this.current(reference);
  }

  /** The posting an id stands for now. */
  private async current(id: number): Promise<number> {
    const current = await this.postings.currentId(id);
    if (current === null) throw notFound(noSuchPosting(id));
    return current;
  }

  private async group(id: number): Promise<PostingGroup> {
    const [found] = await this.summaries.byIds([id]);
    if (!found) throw notFound(noSuchPosting(id));
    const { title, state } = found.summary;
    const listings = await this.decisions.listings(id);
    return {
      id,
      title,
      state,
      listings: listings.map((listing) => ({ ...listing, url: outwardAddress(listing.url)?.href ?? null })),
    };
  }
}

const NO_REFERENCE =
  'This is neither the id nor the address of a posting. Give a number like 123, or an address like /postings/123-medical-coder.';

const noSuchPosting = (id: number): string =>
  Number.isNaN(id)
    ? 'There is no such posting.'
    : `There is no posting ${id}, and none was merged into another under it.`;

const refused = (sentence: string): ToldFailure =>
  new ToldFailure({ status: 400, title: 'This can not be done', detail: [sentence] });

const pathOf = (id: number): string => `/operator/postings/${id}`;

/** Ids are digits; anything else is no id of anything. */
const numberOf = (text: unknown): number =>
  typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
