import type { RunOutcome } from '#domain';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One tenant of a source, and when it is next asked. */
@Entity('boards')
@Unique('boards_source_token', ['source', 'token'])
@Index('boards_due', ['nextRunAt'], { where: 'enabled' })
@Check('boards_every_minutes', 'every_minutes > 0')
export class Board {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'boards_pkey' })
  id: number;

  @Column('text')
  source: string;

  @Column('text')
  token: string;

  /** Another scheme and host than the source's usual one. */
  @Column('text', { nullable: true })
  origin: string | null;

  /** Who hires, when the board is one employer's and its listings don't say. */
  @Column('text', { nullable: true })
  employer: string | null;

  /** Invented postings of the simulator. */
  @Column('boolean', { default: false })
  sample: boolean;

  @Column('boolean', { default: true })
  enabled: boolean;

  @Column('int', { name: 'every_minutes' })
  everyMinutes: number;

  @Column('timestamptz', { name: 'next_run_at', default: () => 'now()' })
  nextRunAt: Date;

  @Column('text', { name: 'last_outcome', nullable: true })
  lastOutcome: RunOutcome | null;

  /** The last outcome in words, for the operator. */
  @Column('text', { name: 'last_detail', nullable: true })
  lastDetail: string | null;

  @Column('timestamptz', { name: 'last_healthy_at', nullable: true })
  lastHealthyAt: Date | null;

  /** Runs in a row that were not healthy. */
  @Column('int', { default: 0 })
  failures: number;

  /** When the board first answered that it doesn't exist; null = it answers, or was never missing. */
  @Column('timestamptz', { name: 'missing_since', nullable: true })
  missingSince: Date | null;

  /** When a run last brought a vacancy that wasn't known. */
  @Column('timestamptz', { name: 'last_new_at', nullable: true })
  lastNewAt: Date | null;

  /** Listings that seem gone and are kept open until another run agrees or an operator releases them. */
  @Column('int', { default: 0 })
  held: number;

  @Column('timestamptz', { name: 'held_since', nullable: true })
  heldSince: Date | null;

  /** Why they are held, for the operator. */
  @Column('text', { name: 'held_detail', nullable: true })
  heldDetail: string | null;

  /** An operator said that what the next run misses may close. */
  @Column('boolean', { name: 'release_held', default: false })
  releaseHeld: boolean;

  /** Since when it has been answering with nothing; null = it has not. */
  @Column('timestamptz', { name: 'empty_since', nullable: true })
  emptySince: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
