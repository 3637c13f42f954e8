import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RoomKind, RoomState } from './room.machine.js';

/** A media room as intended. Its name at the media server carries the generation; older ones are void. */
@Entity({ schema: 'sessions', name: 'media_room' })
@Index('media_room_session', ['sessionId'])
@Index('media_room_live', ['sessionId', 'id'], { where: `state = 'live'` })
@Check('media_room_kind', `kind IN ('joint','caucus','test')`)
@Check('media_room_state', `state IN ('planned','live','closed')`)
export class MediaRoomRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('text') kind!: RoomKind;
  @Column('text') state!: RoomState;
  @Column('integer', { default: 1 }) generation!: number;
  /** Of a test room: the one person it is for. */
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
}
