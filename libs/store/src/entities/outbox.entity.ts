import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const OUTBOX_KINDS = [
  'posting.opened',
  'posting.changed',
  'posting.closed',
  'posting.reopened',
  'posting.unreachable',
  'posting.merged',
] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];

/** What happened to postings, written in the transaction that did it; whoever acts on it keeps its own place in it. */
@Entity('outbox')
export class OutboxEntry {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'outbox_pkey' })
  id: number;

  @Column('text')
  kind: OutboxKind;

  /** After `posting.merged` no posting has this id any more. */
  @Column('int', { name: 'posting_id' })
  postingId: number;

  @Column('timestamptz', { name: 'happened_at', default: () => 'now()' })
  happenedAt: Date;
}
