import { DataSource } from 'typeorm';
import { BoardOverviewStore } from './board-overview.store.js';
import { BoardStore } from './boards.store.js';
import { DecisionStore } from './decisions.store.js';
import { HostTurnStore } from './host-turns.store.js';
import { ListingStore } from './listings.store.js';
import { OverdueWorkStore } from './overdue-work.store.js';
import { PageStore } from './pages.store.js';
import { PostingStore } from './postings.store.js';
import { OutboxStore } from './read/outbox.store.js';
import { PostingSummaryStore } from './read/posting-summaries.store.js';
import { RobotsFileStore } from './robots.store.js';
import { RunStore } from './runs.store.js';
import { PostingSearch } from './search/posting-search.js';

const STORES = [
  BoardOverviewStore,
  BoardStore,
  DecisionStore,
  HostTurnStore,
  ListingStore,
  OutboxStore,
  OverdueWorkStore,
  PageStore,
  PostingSearch,
  PostingSummaryStore,
  PostingStore,
  RobotsFileStore,
  RunStore,
];

/** What an app's module provides to have every store injected; the app itself provides the DataSource. */
export const storeProviders = STORES.map((Store) => ({
  provide: Store,
  useFactory: (db: DataSource) => new Store(db),
  inject: [DataSource],
}));
