import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Hours that come back every week, as somebody wrote them on their own clock. */
@Entity({ schema: 'bookings', name: 'availability' })
@Check('availability_weekday_7', `weekday between 1 and 7`)
@Check('availability_hours_in_order', `from_minute >= 0 and from_minute < until_minute and until_minute <= 1440`)
@Index('availability_account', ['accountId'])
export class AvailabilityRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('integer') weekday!: number;
  @Column('integer', { name: 'from_minute' }) fromMinute!: number;
  @Column('integer', { name: 'until_minute' }) untilMinute!: number;
  @Column('text') zone!: string;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
}

/** Time away: nothing is offered in it; what was booked before stays until moved. */
@Entity({ schema: 'bookings', name: 'leave' })
@Check('leave_in_order', `starts_at < ends_at`)
@Index('leave_account', ['accountId', 'endsAt'])
export class LeaveRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
}
