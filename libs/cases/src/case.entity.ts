import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Answers, ReturnItem } from './application.rules.js';
import type { Representative } from './case-facts.rules.js';

@Entity({ schema: 'cases', name: 'dispute_case' })
@Index('dispute_case_number', ['number'], { unique: true, where: 'number IS NOT NULL' })
@Index('dispute_case_queue', ['organisationId', 'state', 'changedAt', 'id'])
@Check('dispute_case_state', `state IN ('draft','submitted','screening','returned','redirected','accepted','contacting-respondent','selecting-mediator','awaiting-acceptance','in-mediation','suspended','settled','terminated','withdrawn','closed')`)
export class CaseRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { default: 'draft' }) state!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') profile!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { name: 'dispute_type', nullable: true }) disputeType!: string | null;
  /** What the applicant wrote, step by step. */
  @Column('jsonb', { default: {} }) answers!: Answers;
  @Column('bigint', { name: 'amount_minor', nullable: true }) amountMinor!: string | null;
  @Column('text', { default: 'CNY' }) currency!: string;
  @Column('text', { name: 'source_channel', default: 'online' }) sourceChannel!: string;
  @Column('uuid', { name: 'signature_file_id', nullable: true }) signatureFileId!: string | null;
  @Column('jsonb', { name: 'return_items', default: [] }) returnItems!: ReturnItem[];
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  /** Asking a mediation committee interrupts the limitation period: this is the instant on the receipt. */
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

@Entity({ schema: 'cases', name: 'party' })
@Index('party_case', ['caseId'])
@Check('party_side', `side IN ('applicant', 'respondent')`)
@Check('party_kind', `kind IN ('natural', 'legal')`)
@Check('party_answer', `answer IN ('agree', 'agree-otherwise', 'ask-for-help', 'decline')`)
export class PartyRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') side!: string;
  @Column('text') kind!: string;
  @Column('text', { default: '' }) name!: string;
  @Column('text', { default: '' }) contact!: string;
  @Column('text', { default: '' }) address!: string;
  @Column('text', { name: 'credit_code', default: '' }) creditCode!: string;
  @Column('text', { default: 'unchecked' }) capacity!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('jsonb', { nullable: true }) representative!: Representative | null;
  /** What an invited party answered, and the wish or reason that came with it: staff's to read. */
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('text', { default: '' }) wish!: string;
  @Column('integer', { default: 1 }) version!: number;
}

/** A try to reach the other side, with its proof. */
@Entity({ schema: 'cases', name: 'contact_attempt' })
@Index('contact_attempt_case', ['caseId', 'at'])
export class ContactAttemptRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'party_id' }) partyId!: string;
  @Column('text') channel!: string;
  @Column('text') result!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('uuid', { name: 'by_account_id', nullable: true }) byAccountId!: string | null;
  @Column('timestamptz') at!: Date;
}

/** A paper in the case file, in order. */
@Entity({ schema: 'cases', name: 'bound_paper' })
@Unique('bound_paper_number', ['caseId', 'number'])
export class BoundPaperRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('integer') number!: number;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'file_id' }) fileId!: string;
  /** Who may read it: `parties`, `party:<id>`, `mediator`, `centre`. */
  @Column('text', { name: 'seen_by', array: true }) seenBy!: string[];
  @Column('timestamptz') at!: Date;
}

/** The last serial used by an organisation in a year. */
@Entity({ schema: 'cases', name: 'serial' })
export class SerialRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('integer') year!: number;
  @Column('integer') last!: number;
}
