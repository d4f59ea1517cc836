import type { EmployerType, Remote, Role, StateCode } from '#domain';
import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Employer } from './employer.entity.js';
import { ListingRow } from './listing.entity.js';

/** The vacancy itself, as its speaking listing describes it, with the tags' values in columns for searching. */
@Entity('postings')
@Unique('postings_listing', ['listingId'])
@Index('postings_newest', ['inField', 'publishedOn', 'id'])
@Index('postings_search', { synchronize: false })
export class Posting {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'postings_pkey' })
  id: number;

  @Column('int', { name: 'listing_id' })
  listingId: number;

  @ManyToOne(() => ListingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'listing_id', foreignKeyConstraintName: 'postings_listing_row' })
  listing: Relation<ListingRow>;

  @Column('int', { name: 'employer_id', nullable: true })
  employerId: number | null;

  @ManyToOne(() => Employer, { nullable: true })
  @JoinColumn({ name: 'employer_id', foreignKeyConstraintName: 'postings_employer' })
  employer: Relation<Employer> | null;

  /** Readable words of its address; the id before them is what counts. */
  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  location: string | null;

  /** The clean text that evidence in `description` counts in. */
  @Column('text')
  body: string;

  @Column('boolean')
  sample: boolean;

  /** The day the source says, else the day we first saw it. */
  @Column('date', { name: 'published_on' })
  publishedOn: string;

  @Column('boolean', { name: 'in_field' })
  inField: boolean;

  @Column('text', { nullable: true })
  role: Role | null;

  @Column('text')
  remote: Remote;

  @Column('text', { name: 'states_allowed', array: true, nullable: true })
  statesAllowed: StateCode[] | null;

  @Column('text', { name: 'states_excluded', array: true, nullable: true })
  statesExcluded: StateCode[] | null;

  @Column('text', { name: 'employer_type' })
  employerType: EmployerType;

  @Column('text', { name: 'rules_version' })
  rulesVersion: string;

  /** Weighted words of title, employer, place and body. */
  @Column('tsvector')
  search: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
