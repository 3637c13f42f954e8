import { Module } from '@nestjs/common';
import { PeopleModule } from '@maplebridge/people';
import { entities } from '@maplebridge/platform';
import { CalendarDayRow } from './calendar-day.entity.js';
import { Calendars } from './calendar.service.js';
import { ClockRow } from './clock.entity.js';
import { ClockLists } from './clocks.queries.js';
import { Clocks } from './clocks.service.js';

entities('deadlines', [ClockRow, CalendarDayRow]);

const services = [Calendars, Clocks, ClockLists];

@Module({ imports: [PeopleModule], providers: services, exports: services })
export class DeadlinesModule {}
