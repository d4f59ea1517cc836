import type { EmployerType } from '#domain';
import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';

/** Who hires: one row for all its names. */
@Entity('employers')
@Unique('employers_name_key', ['nameKey'])
export class Employer {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'employers_pkey' })
  id: number;

  /** As on file, as first seen, or as an operator set it. */
  @Column('text')
  name: string;

  /** The name it was made by, folded: one for all spellings. */
  @Column('text', { name: 'name_key' })
  nameKey: string;

  /** null = not known, but for what its postings say. */
  @Column('text', { nullable: true })
  type: EmployerType | null;

  @Column('text', { name: 'type_source', nullable: true })
  typeSource: 'catalogue' | 'operator' | null;

  /** Where the type is from, in words. */
  @Column('text', { name: 'type_evidence', nullable: true })
  typeEvidence: string | null;

  /** Host name of its own site. */
  @Column('text', { nullable: true })
  site: string | null;

  /** Does it hire for others? null = not known. */
  @Column('boolean', { nullable: true })
  agency: boolean | null;

  @Column('int', { name: 'parent_id', nullable: true })
  parentId: number | null;

  /** The company that owns it. */
  @ManyToOne(() => Employer, { nullable: true })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'employers_parent' })
  parent: Relation<Employer> | null;

  /** The row that stands for this one since an operator, or the catalogue, found both to be one employer. */
  @Column('int', { name: 'merged_into', nullable: true })
  mergedInto: number | null;

  @ManyToOne(() => Employer, { nullable: true })
  @JoinColumn({ name: 'merged_into', foreignKeyConstraintName: 'employers_merged_into' })
  survivor: Relation<Employer> | null;

  @Column('timestamptz', { name: 'first_seen_at', default: () => 'now()' })
  firstSeenAt: Date;
}
