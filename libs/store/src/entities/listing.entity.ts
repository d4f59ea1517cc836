import type { GoneWhy, ListingExtras } from '#domain';
import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Board } from './board.entity.js';

/** One vacancy as one board gave it. Invariant 1: one row per (board, external id). */
@Entity('listings')
@Unique('listings_board_external_id', ['boardId', 'externalId'])
@Index('listings_untagged', { synchronize: false })
@Index('listings_alive', ['boardId'], { where: 'gone_at IS NULL' })
export class ListingRow {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'listings_pkey' })
  id: number;

  @Column('int', { name: 'board_id' })
  boardId: number;

  @ManyToOne(() => Board, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'board_id', foreignKeyConstraintName: 'listings_board' })
  board: Relation<Board>;

  @Column('text', { name: 'external_id' })
  externalId: string;

  /** SHA-256 of the facts below, hex: a listing that comes again unchanged is only touched. */
  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  company: string | null;

  @Column('text', { nullable: true })
  location: string | null;

  @Column('text')
  description: string;

  @Column('date', { name: 'posted_on', nullable: true })
  postedOn: string | null;

  @Column('date', { name: 'closes_on', nullable: true })
  closesOn: string | null;

  @Column('text', { name: 'requisition_id', nullable: true })
  requisitionId: string | null;

  @Column('jsonb')
  extras: ListingExtras;

  @Column('timestamptz', { name: 'first_seen_at', default: () => 'now()' })
  firstSeenAt: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;

  /** Hash of what the list said when the vacancy's own page was last read; null = it has no page of its own. */
  @Column('text', { name: 'stub_hash', nullable: true })
  stubHash: string | null;

  @Column('timestamptz', { name: 'detail_at', nullable: true })
  detailAt: Date | null;

  /** The page that last told it. */
  @Column('int', { name: 'seen_page_id' })
  seenPageId: number;

  /** The run that last named it. */
  @Column('int', { name: 'seen_run_id', nullable: true })
  seenRunId: number | null;

  /** Healthy runs in a row that did not name it. */
  @Column('int', { name: 'missed_runs', default: 0 })
  missedRuns: number;

  /** When its board was found to have it no more; null = it stood there when last seen. */
  @Column('timestamptz', { name: 'gone_at', nullable: true })
  goneAt: Date | null;

  @Column('text', { name: 'gone_why', nullable: true })
  goneWhy: GoneWhy | null;

  /** When it was last found again after it had been gone. */
  @Column('timestamptz', { name: 'came_back_at', nullable: true })
  cameBackAt: Date | null;

  /** The content hash the tags were made from; differs from `content_hash` = tagging is due. */
  @Column('text', { name: 'tagged_hash', nullable: true })
  taggedHash: string | null;

  /** The rules the tags were made with. */
  @Column('text', { name: 'tagged_rules', nullable: true })
  taggedRules: string | null;

  @Column('text', { name: 'last_error', nullable: true })
  lastError: string | null;

  @Column('timestamptz', { name: 'queued_at', default: () => 'now()' })
  queuedAt: Date;

  @Column('int', { name: 'queued_times', default: 1 })
  queuedTimes: number;
}
