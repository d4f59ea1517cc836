import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ListingRow } from './listing.entity.js';

/** Two listings that were found to be one vacancy (`exact`, `text`), or to be worth showing beside each other (`linked`). */
@Entity('listing_ties')
@Index('listing_ties_of_b', ['b'])
@Check('listing_ties_order', 'a < b')
export class ListingTie {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'listing_ties_pkey' })
  a: number;

  @ManyToOne(() => ListingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'a', foreignKeyConstraintName: 'listing_ties_a' })
  listingA: Relation<ListingRow>;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'listing_ties_pkey' })
  b: number;

  @ManyToOne(() => ListingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'b', foreignKeyConstraintName: 'listing_ties_b' })
  listingB: Relation<ListingRow>;

  @Column('text')
  kind: 'exact' | 'text' | 'linked';

  @Column('text')
  why: string;
}
