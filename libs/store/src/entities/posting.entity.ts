import type { ClosedWhy, EmployerType, PostingState, Remote, Role, StateCode, TaggedFacts } from '#domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Employer } from './employer.entity.js';
import { ListingRow } from './listing.entity.js';

/** The vacancy itself, as its speaking listing describes it, with the tags' values in columns for searching. */
@Entity('postings')
@Index('postings_listing', ['listingId'])
@Index('postings_employer_of', ['employerId'])
@Index('postings_look_again', ['lookAgainAt'], { where: 'look_again_at IS NOT NULL' })
export class Posting {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'postings_pkey' })
  id: number;

  /** The listing that speaks for it. */
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

  /** Every place it is advertised at, the speaker's first. */
  @Column('text', { array: true, default: () => "'{}'" })
  places: string[];

  /** Ids of the sources that list it, the speaker's first. */
  @Column('text', { array: true, default: () => "'{}'" })
  sources: string[];

  /** What the speaker's tags say, in short. */
  @Column('jsonb', { default: () => "'{}'" })
  facts: TaggedFacts;

  /** Of everything above: a posting that is saved as it was is no news. */
  @Column('text', { name: 'content_hash', default: '' })
  contentHash: string;

  /** When the first of its listings was first seen. */
  @Column('timestamptz', { name: 'first_seen_at', default: () => 'now()' })
  firstSeenAt: Date;

  /** When one of its listings last changed. */
  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;

  @Column('text', { default: 'open' })
  state: PostingState;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('text', { name: 'closed_why', nullable: true })
  closedWhy: ClosedWhy | null;

  /** When it last closed, kept when it opens again. */
  @Column('timestamptz', { name: 'last_closed_at', nullable: true })
  lastClosedAt: Date | null;

  @Column('timestamptz', { name: 'reopened_at', nullable: true })
  reopenedAt: Date | null;

  /** When its state is to be decided again without any news. */
  @Column('timestamptz', { name: 'look_again_at', nullable: true })
  lookAgainAt: Date | null;
}
