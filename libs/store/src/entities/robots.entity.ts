import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The robots.txt of an origin, as last fetched. */
@Entity('robots')
export class Robots {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'robots_pkey' })
  origin: string;

  @Column('text')
  text: string;

  @Column('timestamptz', { name: 'fetched_at' })
  fetchedAt: Date;
}
