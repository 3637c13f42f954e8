import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LobbyEntryState } from './lobby.machine.js';
import type { SessionRole } from './media.rules.js';

/** One person in one session: their place at the door, their seat, and how their identity was compared. */
@Entity({ schema: 'sessions', name: 'participant' })
@Unique('participant_once', ['sessionId', 'accountId'])
@Index('participant_account', ['accountId'])
@Check('participant_state', `state IN ('requested','waiting','admitted','denied','left','removed')`)
@Check('participant_role', `role IN ('mediator','party','court','observer')`)
@Check('participant_identity', `identity_outcome IN ('same','different')`)
export class ParticipantRow {
  /** Also the identity that the media server knows. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'party_id', nullable: true }) partyId!: string | null;
  @Column('text', { nullable: true }) side!: string | null;
  @Column('text') role!: SessionRole;
  /** The name as it was that day. */
  @Column('text') name!: string;
  @Column('text') state!: LobbyEntryState;
  @Column('timestamptz', { name: 'waiting_since', nullable: true }) waitingSince!: Date | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt!: Date | null;
  @Column('uuid', { name: 'caucus_room_id', nullable: true }) caucusRoomId!: string | null;
  @Column('boolean', { name: 'may_share', default: false }) mayShare!: boolean;
  @Column('timestamptz', { name: 'asked_private_at', nullable: true }) askedPrivateAt!: Date | null;
  @Column('text', { name: 'identity_outcome', nullable: true }) identityOutcome!: 'same' | 'different' | null;
  @Column('text', { name: 'identity_method', nullable: true }) identityMethod!: string | null;
  @Column('uuid', { name: 'identity_by', nullable: true }) identityBy!: string | null;
  @Column('timestamptz', { name: 'identity_at', nullable: true }) identityAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}
