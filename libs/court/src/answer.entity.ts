import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AnswerBody, AnswerKind } from './answer.rules.js';

/** What the court answers to the sender, in order. Sent once it is whole: a paper, where one belongs to it, is made. */
@Entity({ schema: 'court', name: 'answer' })
@Index('answer_unsent', ['docketId', 'seq'], { where: 'sent_at IS NULL' })
@Check('answer_kind_1', `kind IN ('docketed', 'not-accepted', 'supplement-required', 'verification-set', 'verified', 'resumed', 'confirmed', 'dismissed', 'withdrawn', 'deemed-withdrawn', 'terminated')`)
export class AnswerRow {
  @PrimaryColumn('uuid', { name: 'docket_id' }) docketId!: string;
  @PrimaryColumn('integer') seq!: number;
  @Column('text') kind!: AnswerKind;
  @Column('jsonb') body!: AnswerBody;
  @Column('uuid', { name: 'issued_paper_id', nullable: true }) issuedPaperId!: string | null;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('timestamptz', { name: 'whole_at', nullable: true }) wholeAt!: Date | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
}

/** A paper this court made: notice of acceptance or ruling, rendered and sealed. */
@Entity({ schema: 'court', name: 'issued_paper' })
@Index('issued_paper_docket', ['docketId'])
export class IssuedPaperRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'docket_id' }) docketId!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'file_id' }) fileId!: string;
  @Column('text') sha256!: string;
  @Column('bigint') bytes!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}
