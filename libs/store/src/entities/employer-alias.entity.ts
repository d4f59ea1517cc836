import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Employer } from './employer.entity.js';

/** A name an employer goes by. Listings find their employer by it. */
@Entity('employer_aliases')
@Index('employer_aliases_of', ['employerId'])
export class EmployerAlias {
  @PrimaryColumn('text', { name: 'name_key', primaryKeyConstraintName: 'employer_aliases_pkey' })
  nameKey: string;

  /** Stays as it is when the employer is merged into another, so that a merge can be undone. */
  @Column('int', { name: 'employer_id' })
  employerId: number;

  @ManyToOne(() => Employer, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'employer_id', foreignKeyConstraintName: 'employer_aliases_employer' })
  employer: Relation<Employer>;

  /** As written where it was first met. */
  @Column('text')
  name: string;

  @Column('text')
  source: 'listing' | 'catalogue' | 'operator';

  @Column('timestamptz', { name: 'added_at', default: () => 'now()' })
  addedAt: Date;
}
