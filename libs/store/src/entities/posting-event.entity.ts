import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Posting } from './posting.entity.js';

/** What happened to a posting: closed, reopened, unreachable, split. */
@Entity('posting_events')
@Index('posting_events_of', ['postingId', 'at'])
export class PostingEvent {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'posting_events_pkey' })
  id: number;

  @Column('int', { name: 'posting_id' })
  postingId: number;

  @ManyToOne(() => Posting, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'posting_id', foreignKeyConstraintName: 'posting_events_posting' })
  posting: Relation<Posting>;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  kind: string;

  /** For a closing, why; else null. */
  @Column('text', { nullable: true })
  why: string | null;
}
