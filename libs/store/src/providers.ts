import { DataSource } from 'typeorm';
import { AlertMatchingStore } from './alerts/alert-matching.store.js';
import { MailLedgerStore } from './alerts/mail-ledger.store.js';
import { MailOverviewStore } from './alerts/mail-overview.store.js';
import { SubscriptionStore } from './alerts/subscriptions.store.js';
import { BoardOverviewStore } from './board-overview.store.js';
import { BoardStore } from './boards.store.js';
import { DecisionStore } from './decisions.store.js';
import { EmployerStore } from './employers.store.js';
import { HostTurnStore } from './host-turns.store.js';
import { ListingStore } from './listings.store.js';
import { OverdueWorkStore } from './overdue-work.store.js';
import { PageReader } from './page-reader.js';
import { PageStore } from './pages.store.js';
import { PostingStore } from './postings.store.js';
import { FullPostingStore } from './read/full-posting.store.js';
import { OpenPageStore } from './read/open-pages.store.js';
import { OutboxStore } from './read/outbox.store.js';
import { PostingSummaryStore } from './read/posting-summaries.store.js';
import { ReportStore } from './reports.store.js';
import { RetentionStore } from './retention.store.js';
import { RobotsFileStore } from './robots.store.js';
import { RunStore } from './runs.store.js';

const STORES = [
  AlertMatchingStore,
  BoardOverviewStore,
  BoardStore,
  DecisionStore,
  EmployerStore,
  FullPostingStore,
  HostTurnStore,
  ListingStore,
  MailLedgerStore,
  MailOverviewStore,
  OpenPageStore,
  OutboxStore,
  OverdueWorkStore,
  PageReader,
  PageStore,
  PostingSummaryStore,
  PostingStore,
  ReportStore,
  RetentionStore,
  RobotsFileStore,
  RunStore,
  SubscriptionStore,
];

/** What an app's module provides to have every store injected; the app itself provides the DataSource. */
export const storeProviders = STORES.map((Store) => ({
  provide: Store,
  useFactory: (db: DataSource) => new Store(db),
  inject: [DataSource],
}));
