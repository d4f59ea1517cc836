import type { RunOutcome } from '#domain';
import {
  Check,
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

/**
 * One pull of one board for one slot. It is open until every page it fetched has been read; its counts are written
 * once, when it closes.
 */
@Entity('runs')
@Unique('runs_board_slot', ['boardId', 'slot'])
@Index('runs_open', ['boardId'], { where: 'finished_at IS NULL', unique: true })
@Check('runs_counts', 'fetched = added + changed + unchanged + rejected')
export class Run {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'runs_pkey' })
  id: number;

  @Column('int', { name: 'board_id' })
  boardId: number;

  @ManyToOne(() => Board, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'board_id', foreignKeyConstraintName: 'runs_board' })
  board: Relation<Board>;

  /** The moment this run was due; (board, slot) makes two ticks start one run. */
  @Column('timestamptz')
  slot: Date;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** When the last page was fetched, or fetching was given up. */
  @Column('timestamptz', { name: 'pulled_at', nullable: true })
  pulledAt: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  /** How fetching ended, until the run is closed; then what the pages held and the runs before made of that. */
  @Column('text', { nullable: true })
  outcome: RunOutcome | null;

  /** How fetching ended; null = it was pulled before this was kept. */
  @Column('text', { name: 'pulled_outcome', nullable: true })
  pulledOutcome: RunOutcome | null;

  @Column('text', { nullable: true })
  detail: string | null;

  @Column('int', { default: 0 })
  fetched: number;

  @Column('int', { default: 0 })
  added: number;

  @Column('int', { default: 0 })
  changed: number;

  @Column('int', { default: 0 })
  unchanged: number;

  @Column('int', { default: 0 })
  rejected: number;

  /** Vacancies of the list that are not our trade, going by their titles; not counted as fetched. */
  @Column('int', { name: 'passed_over', default: 0 })
  passedOver: number;

  /** Listings that this run found gone. */
  @Column('int', { default: 0 })
  closed: number;

  /** Listings that were gone and that this run found again. */
  @Column('int', { default: 0 })
  reopened: number;

  /** Listings that it missed and that were kept open nevertheless (invariant 3). */
  @Column('int', { default: 0 })
  held: number;

  /** An operator had said that what this run missed may close. */
  @Column('boolean', { default: false })
  released: boolean;

  /** When pull-board was last queued or last gave a sign of life. */
  @Column('timestamptz', { name: 'queued_at', default: () => 'now()' })
  queuedAt: Date;

  @Column('int', { name: 'queued_times', default: 1 })
  queuedTimes: number;
}
