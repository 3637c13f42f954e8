import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PerformanceState } from './performance.machine.js';
import type { VisitState } from './visit.machine.js';

/** The care of one case after it ended. */
@Entity({ schema: 'aftercare', name: 'care' })
export class CareRow {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') profile!: string;
  /** Null when it ended without an agreement. */
  @Column('uuid', { name: 'agreement_id', nullable: true }) agreementId!: string | null;
  @Column('timestamptz', { name: 'ended_at' }) endedAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}

/** The joint application as far as closing cares: it may begin before the case has settled. */
@Entity({ schema: 'aftercare', name: 'application' })
export class ApplicationRow {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('boolean') open!: boolean;
  /** When the road took this turn; an older report changes nothing. */
  @Column('timestamptz') at!: Date;
}

@Entity({ schema: 'aftercare', name: 'performance' })
@Unique('performance_once_a_duty', ['agreementId', 'dutyId'])
@Check('performance_state_6', `state in ('open', 'overdue', 'reported', 'disputed', 'confirmed', 'standing')`)
@Check('performance_amount_with_currency', '(amount_minor is null) = (currency is null)')
@Index('performance_case', ['caseId'])
export class PerformanceRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId!: string;
  @Column('text', { name: 'duty_id' }) dutyId!: string;
  @Column('text', { name: 'obligation_id' }) obligationId!: string;
  @Column('text') kind!: 'pay' | 'do' | 'refrain';
  /** 1 for the first instalment; 0 when done at once. */
  @Column('integer') part!: number;
  @Column('uuid', { name: 'debtor_id', nullable: true }) debtorId!: string | null;
  @Column('uuid', { name: 'creditor_id', nullable: true }) creditorId!: string | null;
  @Column('bigint', { name: 'amount_minor', nullable: true }) amountMinor!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column('text') state!: PerformanceState;
  @Column('uuid', { name: 'proof_file_id', nullable: true }) proofFileId!: string | null;
  @Column('timestamptz', { name: 'reported_at', nullable: true }) reportedAt!: Date | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('text', { name: 'dispute_reason', nullable: true }) disputeReason!: string | null;
  @Column('text', { name: 'dispute_note', default: '' }) disputeNote!: string;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity({ schema: 'aftercare', name: 'visit' })
@Check('visit_state_4', `state in ('due', 'made', 'given-up', 'spared')`)
@Check('visit_kind_2', `kind in ('ended', 'due-date')`)
@Index('visit_case', ['caseId'])
@Index('visit_queue', ['organisationId', 'dueAt', 'id'], { where: `state = 'due'` })
export class VisitRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  /** After the mediation ended, or at the due date of an obligation. */
  @Column('text') kind!: 'ended' | 'due-date';
  /** Not to be made before. */
  @Column('timestamptz', { name: 'from_at' }) fromAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('text') state!: VisitState;
  @Column('integer', { default: 0 }) tries!: number;
  @Column('text', { nullable: true }) method!: string | null;
  @Column('text', { nullable: true }) kept!: string | null;
  @Column('text', { default: '' }) note!: string;
  @Column('timestamptz', { name: 'made_at', nullable: true }) madeAt!: Date | null;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

/** Three answers of one person, once. */
@Entity({ schema: 'aftercare', name: 'satisfaction' })
@Check('satisfaction_one_to_five', 'ease between 1 and 5 and fairness between 1 and 5 and overall between 1 and 5')
export class SatisfactionRow {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('integer') ease!: number;
  @Column('integer') fairness!: number;
  @Column('integer') overall!: number;
  @Column('text', { default: '' }) comment!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
}
