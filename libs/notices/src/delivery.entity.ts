import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Channel } from './channel.port.js';
import type { DeliveryState } from './delivery.machine.js';

/** Proof of one message: when, by which channel, to whom, with what result. What it said is not kept. */
@Entity({ schema: 'notices', name: 'delivery' })
@Unique('delivery_once', ['reactionId', 'template', 'channel', 'address'])
@Check('delivery_state_known', `state in ('queued', 'held', 'sent', 'delivered', 'failed')`)
@Index('delivery_case', ['caseId'])
@Index('delivery_held', ['holdUntil'], { where: 'held is not null' })
@Index('delivery_external', ['externalId'], { where: 'external_id is not null' })
export class DeliveryRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'reaction_id' }) reactionId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('uuid', { name: 'party_id', nullable: true }) partyId!: string | null;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text') template!: string;
  @Column('text') channel!: Channel;
  @Column('text') address!: string;
  @Column('text') state!: DeliveryState;
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('text', { name: 'external_id', nullable: true }) externalId!: string | null;
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('timestamptz', { name: 'queued_at' }) queuedAt!: Date;
  @Column('timestamptz', { name: 'hold_until', nullable: true }) holdUntil!: Date | null;
  /** Only while it is held for the night: the message, encrypted. */
  @Column('bytea', { nullable: true }) held!: Buffer | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
}

/** What the demo's phone and mailbox show. Written in demo mode only. */
@Entity({ schema: 'notices', name: 'demo_message' })
@Index('demo_message_contact', ['contact', 'at'])
export class DemoMessageRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') contact!: string;
  @Column('text') channel!: Channel;
  @Column('text') subject!: string;
  @Column('text') text!: string;
  @Column('timestamptz') at!: Date;
}
