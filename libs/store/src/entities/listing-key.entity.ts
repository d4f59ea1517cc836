import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ListingRow } from './listing.entity.js';

/** The index in which listings of one vacancy meet: hashes of numbers, addresses, names with titles, and bands of texts. */
@Entity('listing_keys')
@Index('listing_keys_of', ['listingId'])
export class ListingKey {
  /** As text, like every bigint. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'listing_keys_pkey' })
  key: string;

  @PrimaryColumn('int', { name: 'listing_id', primaryKeyConstraintName: 'listing_keys_pkey' })
  listingId: number;

  @ManyToOne(() => ListingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'listing_id', foreignKeyConstraintName: 'listing_keys_listing' })
  listing: Relation<ListingRow>;
}
