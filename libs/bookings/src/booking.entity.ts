import type { MeetingMode, Side } from '@maplebridge/kernel';
import { Check, Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';
import type { BookingState } from './booking.machine.js';

/** One appointment. Its zone and wall time are what people agreed; the instants follow from them. */
@Entity({ schema: 'bookings', name: 'booking' })
@Check('booking_state_6', `state in ('proposed', 'agreed', 'confirmed', 'moving', 'cancelled', 'expired')`)
@Check('booking_purpose_2', `purpose in ('session', 'verification')`)
@Check('booking_mode_3', `mode in ('video', 'phone', 'on-site')`)
@Check(
  'booking_fixed_has_time',
  `state not in ('agreed', 'confirmed', 'moving') or (starts_at < ends_at and wall_time is not null)`,
)
@Index('booking_one_open_offer', ['caseId', 'purpose', 'mediatorId'], {
  unique: true,
  where: `state in ('proposed', 'agreed', 'moving')`,
})
@Index('booking_mediator_starts', ['mediatorId', 'startsAt'])
@Index('booking_hold_to_end', ['heldUntil'], { where: `state in ('proposed', 'moving')` })
@Index('booking_to_remind', ['startsAt'], { where: `state = 'confirmed' and reminders < 2` })
export class BookingRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') purpose!: 'session' | 'verification';
  @Column('uuid', { name: 'mediator_id', nullable: true }) mediatorId!: string | null;
  @Column('text') state!: BookingState;
  @Column('text') mode!: MeetingMode;
  @Column('text', { nullable: true }) venue!: string | null;
  @Column('text') zone!: string;
  @Column('integer') minutes!: number;
  @Column('timestamptz', { name: 'starts_at', nullable: true }) startsAt!: Date | null;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt!: Date | null;
  @Column('text', { name: 'wall_time', nullable: true }) wallTime!: string | null;
  @Column('timestamptz', { name: 'held_until', nullable: true }) heldUntil!: Date | null;
  /** Rises with each change that calendars must follow (RFC 5545, 3.8.7.4). */
  @Column('integer', { default: 0 }) sequence!: number;
  @Column('integer', { default: 0 }) moves!: number;
  @Column('integer', { default: 0 }) reminders!: number;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason!: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}

/** A time that suits one side. */
@Entity({ schema: 'bookings', name: 'tick' })
@Check('tick_side_2', `side in ('applicant', 'respondent')`)
export class TickRow {
  @PrimaryColumn('uuid', { name: 'booking_id' }) bookingId!: string;
  @PrimaryColumn('text') side!: Side;
  @PrimaryColumn('timestamptz', { name: 'starts_at' }) startsAt!: Date;
}

/** A stretch of one person's or one place's time. The constraint, not a check before it, keeps two from having it. */
@Entity({ schema: 'bookings', name: 'reservation' })
@Exclusion('reservation_one_at_a_time', `using gist (resource_id with =, during with &&)`)
@Index('reservation_booking', ['bookingId'])
export class ReservationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'booking_id' }) bookingId!: string;
  /** A mediator's account, a party, a person's account, or a venue. */
  @Column('uuid', { name: 'resource_id' }) resourceId!: string;
  @Column('tstzrange') during!: string;
  /** Null once firm; a hold that has passed may be taken over by anybody. */
  @Column('timestamptz', { name: 'held_until', nullable: true }) heldUntil!: Date | null;
}
