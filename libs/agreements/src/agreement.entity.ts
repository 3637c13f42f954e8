import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AgreementState } from './agreement.machine.js';

@Entity({ schema: 'agreements', name: 'agreement' })
@Check('agreement_state_7', `state in ('draft', 'ready', 'signing', 'signed-by-parties', 'signed', 'stamped', 'void')`)
@Check('agreement_moments_in_state', `state not in ('signed-by-parties', 'signed', 'stamped') or last_party_signed_at is not null`)
@Check('agreement_stamped_has_moment', `(state = 'stamped') = (stamped_at is not null)`)
@Index('agreement_one_live', ['caseId'], { unique: true, where: `state <> 'void'` })
@Index('agreement_case', ['caseId', 'createdAt'])
@Index('agreement_to_stamp', ['organisationId', 'mediatorSignedAt'], { where: `state = 'signed'` })
export class AgreementRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') profile!: string;
  @Column('text') state!: AgreementState;
  /** The version in force; earlier ones stay readable, their signatures do not count. */
  @Column('integer') number!: number;
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @Column('text', { name: 'override_reason', default: '' }) overrideReason!: string;
  @Column('timestamptz', { name: 'sign_by', nullable: true }) signBy!: Date | null;
  @Column('timestamptz', { name: 'last_party_signed_at', nullable: true }) lastPartySignedAt!: Date | null;
  @Column('timestamptz', { name: 'mediator_signed_at', nullable: true }) mediatorSignedAt!: Date | null;
  @Column('timestamptz', { name: 'stamped_at', nullable: true }) stampedAt!: Date | null;
  @Column('timestamptz', { name: 'effective_at', nullable: true }) effectiveAt!: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('uuid', { name: 'refused_by', nullable: true }) refusedBy!: string | null;
  @Column('text', { name: 'refusal_reason', default: '' }) refusalReason!: string;
  /** Scan of the paper that was signed by hand, where it was. */
  @Column('uuid', { name: 'paper_file_id', nullable: true }) paperFileId!: string | null;
  /** The rendered and sealed PDF. Making it is no act of law: it moves no moment. */
  @Column('uuid', { name: 'sealed_file_id', nullable: true }) sealedFileId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
