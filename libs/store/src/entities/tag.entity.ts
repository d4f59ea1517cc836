import type { Evidence, TagName } from '#domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Posting } from './posting.entity.js';

/** A statement about a posting with its proof. Invariant 5, held by the database: no evidence, no row. */
@Entity('tags')
@Check('tags_evidence', "jsonb_typeof(evidence) = 'array' AND jsonb_array_length(evidence) > 0")
export class TagRow {
  @PrimaryColumn('int', { name: 'posting_id', primaryKeyConstraintName: 'tags_pkey' })
  postingId: number;

  @ManyToOne(() => Posting, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'posting_id', foreignKeyConstraintName: 'tags_posting' })
  posting: Relation<Posting>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'tags_pkey' })
  tag: TagName;

  @Column('jsonb')
  value: unknown;

  @Column('jsonb')
  evidence: Evidence[];
}
