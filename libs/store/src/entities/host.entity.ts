import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose turn it is at a host: one request at a time over all processes, with a pause between. */
@Entity('hosts')
export class Host {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'hosts_pkey' })
  host: string;

  /** The turn in progress ends then by itself, should its holder die; a living holder keeps moving it. */
  @Column('timestamptz', { name: 'busy_until', default: () => "'-infinity'" })
  busyUntil: Date;

  /** Who has the turn. */
  @Column('uuid', { nullable: true })
  holder: string | null;

  @Column('timestamptz', { name: 'next_allowed_at', default: () => "'-infinity'" })
  nextAllowedAt: Date;
}
