import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CourtBasis } from '@maplebridge/law';
import type { AskedItem, VerificationSlot } from './court-answer.rules.js';
import type { FilingState } from './filing.machine.js';

/** One joint application for one agreement; at most one lives at a time. */
@Entity({ schema: 'filings', name: 'filing' })
@Index('filing_case', ['caseId', 'createdAt'])
@Index('filing_one_live', ['agreementId'], {
  unique: true,
  where: `state NOT IN ('final', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated', 'expired', 'declined')`,
})
@Index('filing_undelivered', ['organisationId', 'askedAt'], { where: `state = 'undelivered'` })
@Index('filing_window', ['windowEnd'], { where: `state IN ('eligible', 'awaiting-co-applicant')` })
@Check('filing_state_1', `state IN ('eligible', 'awaiting-co-applicant', 'ready', 'queued', 'undelivered', 'transmitted', 'received', 'docketed', 'supplement-required', 'supplemented', 'verification-set', 'verified', 'confirmed', 'served', 'final', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated', 'expired', 'declined')`)
export class FilingRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') profile!: string;
  @Column('text') state!: FilingState;
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { name: 'court_id', nullable: true }) courtId!: string | null;
  @Column('text', { nullable: true }) basis!: CourtBasis | null;
  /** Last instant at which the court must have it; none where the law sets no limit. */
  @Column('timestamptz', { name: 'window_end', nullable: true }) windowEnd!: Date | null;
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt!: Date | null;
  @Column('timestamptz', { name: 'ready_at', nullable: true }) readyAt!: Date | null;
  /** Since when the present round of tries runs. */
  @Column('timestamptz', { name: 'queued_at', nullable: true }) queuedAt!: Date | null;
  @Column('uuid', { name: 'package_id', nullable: true }) packageId!: string | null;
  @Column('timestamptz', { name: 'received_at', nullable: true }) receivedAt!: Date | null;
  @Column('timestamptz', { name: 'accept_by', nullable: true }) acceptBy!: Date | null;
  /** Number of the last court answer that was applied. */
  @Column('integer', { name: 'answers', default: 0 }) answers!: number;
  /** The court's own case number. */
  @Column('text', { nullable: true }) number!: string | null;
  @Column('jsonb', { nullable: true }) supplement!: { answer: number; dueAt: string; items: AskedItem[] } | null;
  @Column('jsonb', { nullable: true }) slot!: VerificationSlot | null;
  @Column('text', { array: true, default: '{}' }) reasons!: string[];
  @Column('text', { default: '' }) note!: string;
  @Column('uuid', { name: 'notice_file_id', nullable: true }) noticeFileId!: string | null;
  @Column('uuid', { name: 'ruling_file_id', nullable: true }) rulingFileId!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('timestamptz', { name: 'served_at', nullable: true }) servedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** A side's own wish to be an applicant, with the undertaking it gave. */
@Entity({ schema: 'filings', name: 'co_applicant' })
export class CoApplicantRow {
  @PrimaryColumn('uuid', { name: 'filing_id' }) filingId!: string;
  @PrimaryColumn('uuid', { name: 'party_id' }) partyId!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text', { name: 'undertaking_version' }) undertakingVersion!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
}

/** When and how the ruling reached a party. */
@Entity({ schema: 'filings', name: 'service' })
export class ServiceRow {
  @PrimaryColumn('uuid', { name: 'filing_id' }) filingId!: string;
  @PrimaryColumn('uuid', { name: 'party_id' }) partyId!: string;
  @Column('text') channel!: string;
  @Column('timestamptz', { name: 'arrived_at' }) arrivedAt!: Date;
}
