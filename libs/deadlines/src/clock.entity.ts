import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ClockHolder } from './deadlines.events.js';
import type { ClockKind, ClockName, ClockUnit, ProfileId } from '@maplebridge/law';
import type { ClockState } from './clock.machine.js';

export interface StoredPause {
  readonly from: string;
  readonly until: string | null;
  readonly reason: string;
}

@Entity({ schema: 'deadlines', name: 'clock' })
@Check('clock_state_known', `state in ('running', 'paused', 'met', 'expired', 'cancelled')`)
@Check('clock_holder_known', `holder in ('case', 'docket')`)
@Index('clock_one_open', ['holderId', 'name', 'subjectId'], { unique: true, where: `state in ('running', 'paused', 'expired')` })
@Index('clock_holder', ['holderId'])
@Index('clock_due', ['dueAt'], { where: `state = 'running'` })
@Index('clock_remind', ['remindAt'], { where: `state = 'running'` })
export class ClockRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') holder!: ClockHolder;
  @Column('uuid', { name: 'holder_id' }) holderId!: string;
  /** What within the holder it is about (an obligation); the holder itself otherwise. */
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('text') name!: ClockName;
  @Column('text') profile!: ProfileId;
  @Column('text') kind!: ClockKind;
  /** Null: somebody set the date. */
  @Column('integer', { nullable: true }) length!: number | null;
  @Column('text') unit!: ClockUnit;
  @Column('integer', { default: 0 }) extended!: number;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  /** The next moment at which somebody is reminded; null when none is left. */
  @Column('timestamptz', { name: 'remind_at', nullable: true }) remindAt!: Date | null;
  @Column('jsonb', { default: [] }) pauses!: StoredPause[];
  @Column('text') state!: ClockState;
  @Column('timestamptz', { name: 'met_at', nullable: true }) metAt!: Date | null;
  @Column('timestamptz', { name: 'expired_at', nullable: true }) expiredAt!: Date | null;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}
