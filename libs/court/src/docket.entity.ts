import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DocketState } from './docket.machine.js';
import type { PackageManifest } from './manifest.schema.js';
import type { Receipt } from './receipt.rules.js';

/** One application as this court holds it; born from a package, never from a form. */
@Entity({ schema: 'court', name: 'docket' })
@Unique('docket_package', ['packageId'])
@Index('docket_number', ['courtId', 'number'], { unique: true, where: 'number IS NOT NULL' })
@Index('docket_inbox', ['courtId', 'state', 'acceptBy', 'id'])
@Index('docket_since', ['courtId', 'receivedAt', 'id'])
@Check('docket_state_1', `state IN ('received', 'supplement-required', 'supplemented', 'docketed', 'verification-set', 'verified', 'confirmed', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated')`)
export class DocketRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'package_id' }) packageId!: string;
  @Column('uuid', { name: 'court_id' }) courtId!: string;
  @Column('text') state!: DocketState;
  @Column('integer', { default: 1 }) version!: number;
  @Column('jsonb') manifest!: PackageManifest;
  @Column('text', { name: 'manifest_sha256' }) manifestSha256!: string;
  @Column('uuid', { name: 'package_file_id' }) packageFileId!: string;
  /** Every fingerprint held and the signature is good. */
  @Column('boolean') intact!: boolean;
  @Column('text', { name: 'signed_by', nullable: true }) signedBy!: string | null;
  @Column('jsonb') receipt!: Receipt;
  /** Names of both sides, for the list and its search. */
  @Column('text') parties!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('uuid', { name: 'assigned_to', nullable: true }) assignedTo!: string | null;
  /** Points of the own check that are ticked. */
  @Column('text', { array: true, default: '{}' }) ticked!: string[];
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('timestamptz', { name: 'accept_by' }) acceptBy!: Date;
  @Column('timestamptz', { name: 'decide_by', nullable: true }) decideBy!: Date | null;
  @Column('timestamptz', { name: 'supplement_by', nullable: true }) supplementBy!: Date | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt!: Date | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  /** How many answers have been given; the number of the last one. */
  @Column('integer', { name: 'answers', default: 0 }) answers!: number;
}

/** A paper of the package or of a supplement, as a stored file of this court. */
@Entity({ schema: 'court', name: 'docket_paper' })
@Unique('docket_paper_path', ['docketId', 'source', 'path'])
@Check('docket_paper_verdict', `verdict IS NULL OR verdict IN ('accepted', 'returned')`)
export class DocketPaperRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'docket_id' }) docketId!: string;
  /** The package's or the supplement's id. */
  @Column('uuid') source!: string;
  @Column('integer') position!: number;
  @Column('text') path!: string;
  @Column('text') document!: string;
  @Column('text') title!: string;
  @Column('uuid', { name: 'file_id', nullable: true }) fileId!: string | null;
  @Column('text') sha256!: string;
  @Column('bigint') bytes!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('boolean') intact!: boolean;
  @Column('text', { nullable: true }) verdict!: 'accepted' | 'returned' | null;
  @Column('timestamptz', { name: 'verdict_at', nullable: true }) verdictAt!: Date | null;
}
