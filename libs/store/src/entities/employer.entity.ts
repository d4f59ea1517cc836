import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Who hires. */
@Entity('employers')
@Unique('employers_name_key', ['nameKey'])
export class Employer {
  @PrimaryGeneratedColumn('identity', { primaryKeyConstraintName: 'employers_pkey' })
  id: number;

  /** As first seen. */
  @Column('text')
  name: string;

  /** The name in lower case, blanks folded: what makes two spellings one employer. */
  @Column('text', { name: 'name_key' })
  nameKey: string;

  @Column('timestamptz', { name: 'first_seen_at', default: () => 'now()' })
  firstSeenAt: Date;
}
