import { Employer, FullPostingStore, PostingSummaryStore } from '#store';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { postingReference } from '../operator/posting-reference.js';

const LARGEST_ID = 2_147_483_647;

/** Finds the employer that a reader means, by its number or by the address of one of its postings. */
@Injectable()
export class EmployerMeant {
  constructor(
    private readonly db: DataSource,
    private readonly postings: FullPostingStore,
    private readonly summaries: PostingSummaryStore,
  ) {}

  /** Null = there is none of that number, no such posting, or the posting names nobody. */
  async by(text: string): Promise<number | null> {
    const id = /^\s*\d{1,10}\s*$/.test(text) ? Number(text) : await this.employerOfPosting(text);
    if (id === null || id > LARGEST_ID) return null;
    return (await this.db.getRepository(Employer).existsBy({ id })) ? id : null;
  }

  private async employerOfPosting(text: string): Promise<number | null> {
    const named = postingReference(text);
    const id = named !== null && named <= LARGEST_ID ? await this.postings.currentId(named) : null;
    const [posting] = id === null ? [] : await this.summaries.short([id]);
    return posting?.employerId ?? null;
  }
}
