import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { ListingRow } from './listing.entity.js';
import { Posting } from './posting.entity.js';

/** Which posting a listing is of, and what it is compared by. Written under the placing lock only. */
@Entity('placements')
@Index('placements_of', ['postingId'])
export class Placement {
  @PrimaryColumn('int', { name: 'listing_id', primaryKeyConstraintName: 'placements_pkey' })
  listingId: number;

  @OneToOne(() => ListingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'listing_id', foreignKeyConstraintName: 'placements_listing' })
  listing: Relation<ListingRow>;

  @Column('int', { name: 'posting_id' })
  postingId: number;

  @ManyToOne(() => Posting, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'posting_id', foreignKeyConstraintName: 'placements_posting' })
  posting: Relation<Posting>;

  /** null = placed before facts were kept; it is tagged anew soon. */
  @Column('jsonb', { nullable: true })
  facts: unknown;

  /** One name for all listings that contradict the same others. */
  @Column('text', { default: '' })
  twin: string;
}
