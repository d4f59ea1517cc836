import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { ListingRow } from './listing.entity.js';

/** What a board changed in a listing, as readers see it. */
@Entity('listing_changes')
@Index('listing_changes_of', ['listingId', 'at'])
export class ListingChangeRow {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'listing_changes_pkey' })
  id: number;

  @Column('int', { name: 'listing_id' })
  listingId: number;

  @ManyToOne(() => ListingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'listing_id', foreignKeyConstraintName: 'listing_changes_listing' })
  listing: Relation<ListingRow>;

  @Column('timestamptz')
  at: Date;

  @Column('jsonb')
  changes: { field: string; before: string | null; after: string | null }[];
}
