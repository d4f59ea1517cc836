import type { Listing, RejectedRecord } from '#domain';
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
import { Run } from './run.entity.js';

/** One fetched answer, kept as it came (gzip). (run, seq) makes a page that was fetched twice one page. */
@Entity('pages')
@Unique('pages_run_seq', ['runId', 'seq'])
@Index('pages_unread', ['queuedAt'], { where: 'read_at IS NULL' })
@Index('pages_latest', ['boardId', 'requestKey', 'id'])
@Index('pages_old', ['fetchedAt'])
@Index('pages_leaning', ['bodyPageId'], { where: 'body_page_id IS NOT NULL' })
export class Page {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'pages_pkey' })
  id: number;

  @Column('int', { name: 'run_id' })
  runId: number;

  @ManyToOne(() => Run, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'pages_run' })
  run: Relation<Run>;

  @Column('int', { name: 'board_id' })
  boardId: number;

  @ManyToOne(() => Board, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'board_id', foreignKeyConstraintName: 'pages_board' })
  board: Relation<Board>;

  /** Position in the pull, from 0. */
  @Column('int')
  seq: number;

  /** Method, address and body of the request in one text: the same request of the next pull finds its validators here. */
  @Column('text', { name: 'request_key' })
  requestKey: string;

  @Column('jsonb')
  request: {
    url: string;
    method?: 'GET' | 'POST';
    headers?: Record<string, string>;
    secretQuery?: Record<string, string>;
    body?: string;
    stub?: Listing;
  };

  /** As answered; 304 = the page is as it was on `sameAs`. */
  @Column('int')
  status: number;

  @Column('text', { name: 'content_type', nullable: true })
  contentType: string | null;

  @Column('text', { nullable: true })
  etag: string | null;

  @Column('text', { name: 'last_modified', nullable: true })
  lastModified: string | null;

  /** SHA-256 of the decoded body, hex. */
  @Column('text', { name: 'body_hash' })
  bodyHash: string;

  /** gzip; null when the body is that of another page. */
  @Column('bytea', { nullable: true })
  body: Buffer | null;

  /** The page that holds the body, when this one brought nothing new. */
  @Column('int', { name: 'body_page_id', nullable: true })
  bodyPageId: number | null;

  /** The page of the previous pull whose listings this one confirms, unread. */
  @Column('int', { name: 'same_as', nullable: true })
  sameAs: number | null;

  @Column('timestamptz', { name: 'fetched_at', default: () => 'now()' })
  fetchedAt: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt: Date | null;

  @Column('int', { default: 0 })
  fetched: number;

  @Column('int', { default: 0 })
  added: number;

  @Column('int', { default: 0 })
  changed: number;

  @Column('int', { default: 0 })
  unchanged: number;

  /** Records that could not become listings, and why. */
  @Column('jsonb', { default: () => "'[]'" })
  rejected: RejectedRecord[];

  /** External ids of vacancies that this list names again as they are known, so that they weren't asked for. */
  @Column('jsonb', { default: () => "'[]'" })
  again: string[];

  /** External ids of the listings that it tells; null = it was read before they were kept. */
  @Column('jsonb', { nullable: true })
  named: string[] | null;

  /** How many vacancies of this list are not our trade, going by their titles. */
  @Column('int', { name: 'passed_over', default: 0 })
  passedOver: number;

  /** How long the answer said it holds; null = it didn't say. */
  @Column('int', { name: 'fresh_for_seconds', nullable: true })
  freshForSeconds: number | null;

  /** Why reading failed the last time, for the operator. */
  @Column('text', { name: 'last_error', nullable: true })
  lastError: string | null;

  @Column('timestamptz', { name: 'queued_at', default: () => 'now()' })
  queuedAt: Date;

  @Column('int', { name: 'queued_times', default: 1 })
  queuedTimes: number;
}
