import type { MeetingMode } from '@maplebridge/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SessionKind, SessionState } from './session.machine.js';

/** One meeting of one case; its id is that of the booking it came from, so a link sent today works tomorrow. */
@Entity({ schema: 'sessions', name: 'session' })
@Index('session_case', ['caseId', 'startsAt'])
@Index('session_soon', ['startsAt'], { where: `state = 'scheduled'` })
@Check('session_state', `state IN ('scheduled','open','in-joint','in-caucus','paused','ended','record-confirmed','converted','no-show','cancelled')`)
@Check('session_kind', `kind IN ('mediation','verification')`)
@Check('session_mode', `mode IN ('video','phone','on-site')`)
export class SessionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') kind!: SessionKind;
  @Column('text') mode!: MeetingMode;
  @Column('text') state!: SessionState;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('uuid', { name: 'mediator_account_id', nullable: true }) mediatorAccountId!: string | null;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('uuid', { name: 'caucus_room_id', nullable: true }) caucusRoomId!: string | null;
  @Column('timestamptz', { name: 'caucus_since', nullable: true }) caucusSince!: Date | null;
  /** The evidence item that everyone sees now, and its page from 1. */
  @Column('uuid', { name: 'shown_item_id', nullable: true }) shownItemId!: string | null;
  @Column('integer', { name: 'shown_page', nullable: true }) shownPage!: number | null;
  @Column('integer', { default: 1 }) version!: number;
}
