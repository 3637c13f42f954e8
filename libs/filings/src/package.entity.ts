import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** What was packed, once and for ever: the signed manifest and the file that holds all of it. */
@Entity({ schema: 'filings', name: 'package' })
@Unique('package_filing', ['filingId'])
export class PackageRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'filing_id' }) filingId!: string;
  /** Canonical JSON, the very bytes that were signed. */
  @Column('text') manifest!: string;
  @Column('text', { name: 'manifest_sha256' }) manifestSha256!: string;
  @Column('uuid', { name: 'file_id' }) fileId!: string;
  @Column('integer') files!: number;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  /** The court's receipt as it came. */
  @Column('jsonb', { nullable: true }) receipt!: Record<string, unknown> | null;
}

/** One try to bring something to the court. */
@Entity({ schema: 'filings', name: 'transmission' })
@Index('transmission_filing', ['filingId', 'startedAt'])
@Check('transmission_state', `state IN ('started', 'answered', 'failed')`)
export class TransmissionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'filing_id' }) filingId!: string;
  /** What travels: the package, or a supplement. */
  @Column('uuid', { name: 'cargo_id' }) cargoId!: string;
  @Column('integer') attempt!: number;
  @Column('integer') fence!: number;
  @Column('text') state!: 'started' | 'answered' | 'failed';
  @Column('integer', { name: 'http_status', nullable: true }) httpStatus!: number | null;
  @Column('text', { default: '' }) problem!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** What we brought because the court asked for more. */
@Entity({ schema: 'filings', name: 'supplement' })
@Index('supplement_of_filing', ['filingId'])
export class FilingSupplementRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'filing_id' }) filingId!: string;
  @Column('integer') answer!: number;
  @Column('jsonb') items!: { id: string; text: string; fileIds: string[] }[];
  @Column('uuid', { name: 'by_account_id' }) byAccountId!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'received_at', nullable: true }) receivedAt!: Date | null;
}

/** A court's answer as it came; applied in order, however they arrive. */
@Entity({ schema: 'filings', name: 'court_answer' })
export class CourtAnswerRow {
  @PrimaryColumn('uuid', { name: 'filing_id' }) filingId!: string;
  @PrimaryColumn('integer') seq!: number;
  @Column('text') kind!: string;
  @Column('jsonb') body!: Record<string, unknown>;
  @Column('uuid', { name: 'paper_file_id', nullable: true }) paperFileId!: string | null;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('timestamptz', { name: 'applied_at', nullable: true }) appliedAt!: Date | null;
}
