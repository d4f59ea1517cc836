import type { Evidence, TagName } from '#domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ListingRow } from './listing.entity.js';

/** A statement about a posting, with its proof in the words of one of its listings. Invariant 5, held by the database: no evidence, no row. */
@Entity('tags')
@Check('tags_evidence', "jsonb_typeof(evidence) = 'array' AND jsonb_array_length(evidence) > 0")
export class TagRow {
  @PrimaryColumn('int', { name: 'listing_id', primaryKeyConstraintName: 'tags_pkey' })
  listingId: number;

  @ManyToOne(() => ListingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'listing_id', foreignKeyConstraintName: 'tags_listing' })
  listing: Relation<ListingRow>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'tags_pkey' })
  tag: TagName;

  @Column('jsonb')
  value: unknown;

  @Column('jsonb')
  evidence: Evidence[];
}
