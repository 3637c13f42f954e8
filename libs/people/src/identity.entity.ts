import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a person said about who they are, with a photo of the document; compared by a human later. */
@Entity({ schema: 'people', name: 'identity' })
@Check('identity_state', `state IN ('stated', 'compared', 'refused')`)
export class IdentityRow {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'document_kind' }) documentKind!: string;
  /** Encrypted; shown to the person and to the one who compares. */
  @Column('bytea', { name: 'document_number' }) documentNumber!: Buffer;
  @Column('uuid', { name: 'photo_file_id' }) photoFileId!: string;
  @Column('text', { default: 'stated' }) state!: string;
  @Column('text', { nullable: true }) method!: string | null;
  @Column('uuid', { name: 'compared_by', nullable: true }) comparedBy!: string | null;
  @Column('timestamptz', { name: 'stated_at' }) statedAt!: Date;
  @Column('timestamptz', { name: 'compared_at', nullable: true }) comparedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}

/** The consent ledger: which version of which text one person accepted, when, and whether they took it back. */
@Entity({ schema: 'people', name: 'consent' })
@Index('consent_account', ['accountId', 'text'])
export class ConsentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') text!: string;
  @Column('text', { name: 'text_version' }) textVersion!: string;
  @Column('text') language!: string;
  @Column('jsonb', { default: {} }) details!: Record<string, string>;
  @Column('timestamptz', { name: 'accepted_at' }) acceptedAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
