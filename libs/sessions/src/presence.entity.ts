import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

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
  @Column('text', { name: 'left_from', nullable: true }) leftFrom!: 'webhook' | 'inferred' | null;
  @Column('text', { name: 'left_reason', nullable: true }) leftReason!: string | null;
  @Column('integer', { default: 0 }) misses!: number;
}
