import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One wording, for good: canonical JSON (RFC 8785) and its SHA-256. People sign that hash. */
@Entity({ schema: 'agreements', name: 'agreement_version' })
@Unique('agreement_version_number', ['agreementId', 'number'])
export class AgreementVersionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId!: string;
  @Column('integer') number!: number;
  @Column('text') content!: string;
  @Column('text') sha256!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}

/** A party's answer to one clause of one version. */
@Entity({ schema: 'agreements', name: 'clause_mark' })
@Index('clause_mark_version', ['versionId'])
export class ClauseMarkRow {
  @PrimaryColumn('uuid', { name: 'version_id' }) versionId!: string;
  @PrimaryColumn('uuid', { name: 'party_id' }) partyId!: string;
  @PrimaryColumn('text', { name: 'clause_id' }) clauseId!: string;
  @Column('text') answer!: 'agree' | 'change';
  @Column('text', { default: '' }) note!: string;
  @Column('timestamptz', { name: 'at' }) at!: Date;
}
