import { handle, tagListings } from '#queue';
import { PostingStore } from '#store';
import { Injectable } from '@nestjs/common';
import { vacancies } from '../close-run.js';

@Injectable()
export class TagListingsHandler {
  constructor(private readonly postings: PostingStore) {}

  readonly handler = handle(tagListings, ({ listingIds }) => this.postings.tagDue(listingIds, vacancies));
}
