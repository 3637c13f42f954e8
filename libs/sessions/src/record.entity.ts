import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { RecordState } from './record.machine.js';

export interface RecordItem {
  readonly kind: 'topic' | 'undisputed-fact';
  readonly text: string;
}

/** What the session's record says in its newest version. */
@Entity({ schema: 'sessions', name: 'record' })
@Check('record_state', `state IN ('draft','proposed','confirmed')`)
export class RecordRow {
  @PrimaryColumn('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('text') state!: RecordState;
  /** Rises with every edit; a confirmation holds for one number only. */
  @Column('integer', { default: 1 }) number!: number;
  @Column('jsonb', { default: [] }) items!: RecordItem[];
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity({ schema: 'sessions', name: 'record_confirmation' })
@Unique('record_confirmation_once', ['sessionId', 'number', 'side'])
export class RecordConfirmationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('integer') number!: number;
  @Column('text') side!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('timestamptz') at!: Date;
}
