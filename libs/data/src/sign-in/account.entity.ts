import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a person signs in where there is no identity provider. */
@Entity('account')
export class AccountRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') email!: string;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

/** A signed-in browser; only the hash of its token is stored. */
@Entity('session')
export class SessionRow {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' }) lastSeenAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

/** An invitation or a password reset; only the hash of its token is stored, and it works once. */
@Entity('one_time_link')
export class OneTimeLinkRow {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') purpose!: 'invitation' | 'reset';
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}

/** Failed sign-ins of one account or address, kept under a keyed hash so that the table names nobody. */
@Entity('sign_in_attempt')
export class SignInAttemptRow {
  @PrimaryColumn('bytea') key!: Buffer;
  @Column('integer') failures!: number;
  @Column('timestamptz', { name: 'last_failed_at' }) lastFailedAt!: Date;
}
