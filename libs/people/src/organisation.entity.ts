import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'people', name: 'organisation' })
@Index('organisation_code', ['code'], { unique: true })
@Check('organisation_kind', `kind IN ('court', 'mediation-organisation', 'station', 'agency')`)
export class OrganisationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('text') kind!: string;
  /** Short unique code; case numbers begin with it. */
  @Column('text') code!: string;
  @Column('jsonb') name!: { 'zh-CN': string; en: string };
  @Column('text', { default: 'cn-people' }) profile!: string;
  @Column('text', { default: '' }) phone!: string;
  @Column('jsonb', { default: {} }) address!: Record<string, string>;
  @Column('text', { default: 'Asia/Shanghai' }) zone!: string;
}

/** A role held in an organisation. */
@Entity({ schema: 'people', name: 'membership' })
@Index('membership_account', ['accountId'])
@Index('membership_live', ['organisationId', 'accountId', 'role'], { unique: true, where: 'until IS NULL' })
export class MembershipRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') role!: string;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}

/** Credentials of a court's system (OAuth client credentials, RFC 6749 4.4). */
@Entity({ schema: 'people', name: 'machine_client' })
export class MachineClientRow {
  @PrimaryColumn('text') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text', { name: 'secret_mac' }) secretMac!: string;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}

@Entity({ schema: 'people', name: 'machine_token' })
export class MachineTokenRow {
  @PrimaryColumn('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('text', { name: 'client_id' }) clientId!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
