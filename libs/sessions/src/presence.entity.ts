import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Presence } from './attendance.rules.js';

/** One connection of one person, as told by webhooks and polls (`attendance.rules.ts`). */
@Entity({ schema: 'sessions', name: 'presence' })
@Index('presence_participant', ['participantId'])
@Index('presence_open', ['roomName'], { where: 'left_at IS NULL' })
@Check('presence_joined_from', `joined_from IN ('webhook','poll')`)
@Check('presence_left_from', `left_from IN ('webhook','inferred')`)
export class PresenceRow {
  @PrimaryColumn('text') sid!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('text', { name: 'room_name' }) roomName!: string;
  @Column('timestamptz', { name: 'joined_at' }) joinedAt!: Date;
  @Column('text', { name: 'joined_from' }) joinedFrom!: 'webhook' | 'poll';
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt!: Date | null;
  /** Null beside a `leftAt`: they were there until the session ended. */
  @Column('text', { name: 'left_from', nullable: true }) leftFrom!: 'webhook' | 'inferred' | null;
  @Column('text', { name: 'left_reason', nullable: true }) leftReason!: string | null;
  @Column('integer', { default: 0 }) misses!: number;
}

export const asPresence = (row: PresenceRow): Presence => ({
  sid: row.sid, participantId: row.participantId, room: row.roomName, joinedAt: row.joinedAt.getTime(), joinedFrom: row.joinedFrom,
  seenAt: row.seenAt.getTime(), leftAt: row.leftAt?.getTime() ?? null, leftFrom: row.leftFrom, leftReason: row.leftReason, misses: row.misses,
});

export const asRow = (presence: Presence): PresenceRow => ({
  sid: presence.sid, participantId: presence.participantId, roomName: presence.room, joinedAt: new Date(presence.joinedAt), joinedFrom: presence.joinedFrom,
  seenAt: new Date(presence.seenAt), leftAt: presence.leftAt === null ? null : new Date(presence.leftAt), leftFrom: presence.leftFrom, leftReason: presence.leftReason, misses: presence.misses,
});
