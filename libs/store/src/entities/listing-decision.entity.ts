import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ListingRow } from './listing.entity.js';

/** What an operator said about two listings; it stands whatever the rules find. */
@Entity('listing_decisions')
@Index('listing_decisions_of_b', ['b'])
@Check('listing_decisions_order', 'a < b')
export class ListingDecision {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'listing_decisions_pkey' })
  a: number;

  @ManyToOne(() => ListingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'a', foreignKeyConstraintName: 'listing_decisions_a' })
  listingA: Relation<ListingRow>;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'listing_decisions_pkey' })
  b: number;

  @ManyToOne(() => ListingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'b', foreignKeyConstraintName: 'listing_decisions_b' })
  listingB: Relation<ListingRow>;

  @Column('boolean')
  same: boolean;

  @Column('timestamptz', { name: 'decided_at', default: () => 'now()' })
  decidedAt: Date;
}
