import { Injectable } from '@nestjs/common';
import { Clock, newId, type Actor } from '@maplebridge/kernel';
import { BUILT_IN_DAYS, dateIn, holidaysOf, PROFILES, profileOf, workingCalendar, type CalendarDay, type CalendarId, type JurisdictionProfile, type WorkingCalendar } from '@maplebridge/law';
import { Organisations } from '@maplebridge/people';
import { Database, Events, type EventType, type Facts } from '@maplebridge/platform';
import { CalendarKept, CalendarReleased } from './deadlines.events.js';
import { checkSpan, nameOfDays, yearOf, type DaysToKeep, type DaySpan, type YearDay } from './kept-days.rules.js';

const KEPT = { name: 'deadlines.calendar', text: `select to_char(date, 'YYYY-MM-DD') as date, kind, name from deadlines.calendar_day where calendar = $1 order by date` };
const ALL_KEPT = { name: 'deadlines.calendars', text: `select calendar, to_char(date, 'YYYY-MM-DD') as date, kind, name from deadlines.calendar_day` };
const KEEP = {
  name: 'deadlines.keep-days',
  text: `insert into deadlines.calendar_day (calendar, date, kind, name, kept_at, kept_by)
         select $1, day::date, $4, $5, $6, $7 from generate_series($2::date, $3::date, interval '1 day') day
         on conflict (calendar, date) do update set kind = excluded.kind, name = excluded.name, kept_at = excluded.kept_at, kept_by = excluded.kept_by`,
};
const RELEASE = { name: 'deadlines.release-days', text: `delete from deadlines.calendar_day where calendar = $1 and date between $2 and $3` };

/** One year of a calendar as somebody who keeps it sees it. */
export interface CalendarYear {
  readonly calendar: CalendarId;
  readonly year: number;
  /** The ISO date of today where the calendar holds. */
  readonly today: string;
  /** What a day off can be called. */
  readonly names: readonly string[];
  readonly items: readonly YearDay[];
}

/** Working days: what the law announced, with the days that a centre's manager entered on top. One calendar holds for all who live by it. */
@Injectable()
export class Calendars {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly organisations: Organisations,
  ) {}

  /** The calendar in force for a profile. */
  async of(profile: JurisdictionProfile): Promise<WorkingCalendar> {
    return workingCalendar(profile, await this.kept(profile.calendar));
  }

  /** Days off by the zone in which they hold, as ISO dates: what was announced, with what was entered on top. */
  async daysOff(): Promise<Map<string, string[]>> {
    const kept = await this.database.read<CalendarDay & { calendar: CalendarId }>(ALL_KEPT);
    const offIn = (calendar: CalendarId) => [...new Map([...BUILT_IN_DAYS[calendar], ...kept.filter((day) => day.calendar === calendar)].map(({ date, kind }) => [date, kind]))];
    return new Map(Object.values(PROFILES).map(({ zone, calendar }) => [zone, offIn(calendar).flatMap(([date, kind]) => (kind === 'holiday' ? [date] : []))]));
  }

  /** A year of the calendar that an organisation lives by; this year when none is asked for. */
  async year(organisationId: string, asked?: number): Promise<CalendarYear> {
    const { calendar, today } = await this.here(organisationId);
    const year = asked ?? Number(today.slice(0, 4));
    return { calendar, year, today, names: holidaysOf(calendar), items: yearOf(year, BUILT_IN_DAYS[calendar], await this.kept(calendar)) };
  }

  /** Enters days; a second time replaces them. Limits that are running are counted anew after `calendar.kept`. Refusal `calendar-…` naming the field. */
  keep(actor: Actor, organisationId: string, asked: DaysToKeep): Promise<void> {
    return this.change(actor, organisationId, CalendarKept, asked, async (calendar, today) => {
      const { from, to, kind } = asked;
      const name = nameOfDays(calendar, asked, today);
      await this.database.read(KEEP, [calendar, from, to, kind, name, this.clock.now(), actor.accountId ?? null]);
      return { kind, name };
    });
  }

  /** Takes out what was entered: these days count again as the law says. */
  release(actor: Actor, organisationId: string, span: DaySpan): Promise<void> {
    return this.change(actor, organisationId, CalendarReleased, span, async (calendar, today) => {
      checkSpan(span, today);
      await this.database.read(RELEASE, [calendar, span.from, span.to]);
      return {};
    });
  }

  /** With what these days were before, so that the organisation's chain can be read without the table. */
  private change(actor: Actor, organisationId: string, event: EventType, { from, to }: DaySpan, act: (calendar: CalendarId, today: string) => Promise<Facts>): Promise<void> {
    return this.database.transaction(async () => {
      const { calendar, today } = await this.here(organisationId);
      const before = (await this.kept(calendar)).filter(({ date }) => from <= date && date <= to).map(({ date, kind, name }) => `${date} ${kind} ${name}`);
      const facts = { calendar, from, to, before, ...(await act(calendar, today)) };
      this.events.append(event, { chainId: organisationId, subjectId: newId(this.clock.now().getTime()), seq: 1, facts, actor });
    });
  }

  private async here(organisationId: string): Promise<{ calendar: CalendarId; today: string }> {
    const { calendar, zone } = profileOf((await this.organisations.require(organisationId)).profile);
    return { calendar, today: dateIn(zone, this.clock.now()) };
  }

  private kept(calendar: CalendarId): Promise<CalendarDay[]> {
    return this.database.read<CalendarDay>(KEPT, [calendar]);
  }
}
