import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A short link or tracking code: a hashed, expiring capability for one case. */
@Entity({ schema: 'people', name: 'capability' })
@Unique('capability_token', ['tokenMac'])
@Index('capability_case', ['caseId'])
@Check('capability_kind', `kind IN ('invitation', 'tracking')`)
export class CapabilityRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'party_id', nullable: true }) partyId!: string | null;
  @Column('text', { name: 'token_mac' }) tokenMac!: string;
  /** The phone or mail that was invited; its last four characters open the link. */
  @Column('text', { default: '' }) contact!: string;
  @Column('text', { name: 'pass_mac', nullable: true }) passMac!: string | null;
  @Column('timestamptz', { name: 'pass_expires_at', nullable: true }) passExpiresAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
