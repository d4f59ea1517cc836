import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Posting } from './posting.entity.js';

export const OUTBOX_KINDS = ['posting.opened', 'posting.changed'] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];

/** What happened to postings, written in the transaction that did it; whoever acts on it keeps its own place in it. */
@Entity('outbox')
export class OutboxEntry {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'outbox_pkey' })
  id: number;

  @Column('text')
  kind: OutboxKind;

  @Column('int', { name: 'posting_id' })
  postingId: number;

  @ManyToOne(() => Posting, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'posting_id', foreignKeyConstraintName: 'outbox_posting' })
  posting: Relation<Posting>;

  @Column('timestamptz', { name: 'happened_at', default: () => 'now()' })
  happenedAt: Date;
}
