import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Posting } from './posting.entity.js';

/** An id that a posting had before it turned out to be the same vacancy as another: its address leads there. */
@Entity('former_postings')
@Index('former_postings_of', ['postingId'])
export class FormerPosting {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'former_postings_pkey' })
  id: number;

  @Column('int', { name: 'posting_id' })
  postingId: number;

  @ManyToOne(() => Posting, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'posting_id', foreignKeyConstraintName: 'former_postings_posting' })
  posting: Relation<Posting>;

  @Column('timestamptz', { name: 'merged_at' })
  mergedAt: Date;
}
