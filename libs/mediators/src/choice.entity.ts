import type { Side } from '@maplebridge/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ChoiceState } from './choice.machine.js';

/** A case's way to its mediator; each decline or change begins another round. */
@Entity({ schema: 'mediators', name: 'choice' })
@Check('choice_state_3', `state in ('open', 'awaiting', 'accepted')`)
@Check('choice_has_mediator', `(state = 'open') = (mediator_id is null)`)
@Index('choice_case', ['caseId'], { unique: true })
@Index('choice_mediator', ['mediatorId'], { where: 'mediator_id is not null' })
export class ChoiceRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') state!: ChoiceState;
  @Column('integer', { default: 1 }) round!: number;
  @Column('uuid', { name: 'mediator_id', nullable: true }) mediatorId!: string | null;
  @Column('boolean', { default: false }) appointed!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}

/** Whom a side has named in a round. The other side does not see it. */
@Entity({ schema: 'mediators', name: 'naming' })
@Check('naming_side_2', `side in ('applicant', 'respondent')`)
export class NamingRow {
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('integer') round!: number;
  @PrimaryColumn('text') side!: Side;
  @Column('uuid', { name: 'mediator_id' }) mediatorId!: string;
}

/** What a mediator said about ties to the parties before taking the case. */
@Entity({ schema: 'mediators', name: 'disclosure' })
@Check('disclosure_kind_2', `kind in ('none', 'related') and (kind = 'none' or description <> '')`)
export class DisclosureRow {
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('integer') round!: number;
  @Column('uuid', { name: 'mediator_id' }) mediatorId!: string;
  @Column('text') kind!: 'none' | 'related';
  @Column('text', { default: '' }) description!: string;
  @Column('timestamptz') at!: Date;
}

/** A side's answer to the question whether another mediator is wanted. */
@Entity({ schema: 'mediators', name: 'recusal_answer' })
@Check('recusal_side_2', `side in ('applicant', 'respondent')`)
export class RecusalAnswerRow {
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('integer') round!: number;
  @PrimaryColumn('text') side!: Side;
  @Column('boolean', { name: 'wants_change' }) wantsChange!: boolean;
  @Column('text', { default: '' }) reason!: string;
  @Column('timestamptz') at!: Date;
}

/** Who is out of the question in a case, and why. */
@Entity({ schema: 'mediators', name: 'exclusion' })
@Check('exclusion_why_4', `why in ('declined', 'lapsed', 'changed', 'replaced')`)
export class ExclusionRow {
  @PrimaryColumn('uuid', { name: 'choice_id' }) choiceId!: string;
  @PrimaryColumn('uuid', { name: 'mediator_id' }) mediatorId!: string;
  @Column('text') why!: 'declined' | 'lapsed' | 'changed' | 'replaced';
  @Column('text', { default: '' }) reason!: string;
  @Column('timestamptz') at!: Date;
}
