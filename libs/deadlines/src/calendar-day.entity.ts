import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDay, CalendarId } from '@maplebridge/law';

/** A day an administrator keeps; it wins over the built-in one of the same date. */
@Entity({ schema: 'deadlines', name: 'calendar_day' })
@Check('calendar_day_kind_known', `kind in ('holiday', 'workday')`)
export class CalendarDayRow {
  @PrimaryColumn('text') calendar!: CalendarId;
  @PrimaryColumn('date') date!: string;
  @Column('text') kind!: CalendarDay['kind'];
  @Column('text') name!: string;
  @Column('timestamptz', { name: 'kept_at' }) keptAt!: Date;
  @Column('uuid', { name: 'kept_by', nullable: true }) keptBy!: string | null;
}
