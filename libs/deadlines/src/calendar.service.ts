import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Actor } from '@maplebridge/kernel';
import { workingCalendar, type CalendarDay, type CalendarId, type JurisdictionProfile, type WorkingCalendar } from '@maplebridge/law';
import { Database } from '@maplebridge/platform';
import { CalendarDayRow } from './calendar-day.entity.js';

const KEPT = { name: 'deadlines.calendar', text: `select to_char(date, 'YYYY-MM-DD') as date, kind, name from deadlines.calendar_day where calendar = $1 order by date` };

/** Working days: what the law announced, with an administrator's rows on top. */
@Injectable()
export class Calendars {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The calendar in force for a profile. */
  async of(profile: JurisdictionProfile): Promise<WorkingCalendar> {
    return workingCalendar(profile, await this.kept(profile.calendar));
  }

  /** The rows an administrator keeps, by date. */
  kept(calendar: CalendarId): Promise<CalendarDay[]> {
    return this.database.read<CalendarDay>(KEPT, [calendar]);
  }

  /** Keeps one day; a second time replaces it. Running clocks keep their due moments. */
  async keep(actor: Actor, calendar: CalendarId, day: CalendarDay): Promise<void> {
    if (!actor.relations.some((relation) => relation === 'operator' || relation === 'centre-manager' || relation === 'system'))
      throw new Refusal('not-allowed');
    await this.database.transaction(async () => {
      await this.database.manager.upsert(
        CalendarDayRow,
        { calendar, date: day.date, kind: day.kind, name: day.name, keptAt: this.clock.now(), keptBy: actor.accountId ?? null },
        ['calendar', 'date'],
      );
    });
  }
}
