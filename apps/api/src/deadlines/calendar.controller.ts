import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Calendars } from '@maplebridge/deadlines';
import type { Actor } from '@maplebridge/kernel';
import { Acting } from '../door/acting.guard.js';
import { OrganisationPath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { CalendarYear, KeepBody, SpanBody, YearQuery } from './deadlines.schema.js';

type Path = z.infer<typeof OrganisationPath>;

/** The working days by which limits are counted, kept by a centre's manager. */
@Controller('api/v1/organisations/:organisationId/calendar')
export class CalendarController {
  constructor(private readonly calendars: Calendars) {}

  @Get()
  @Operation('deadlines.calendar', { answers: CalendarYear })
  year(@Param({ schema: OrganisationPath }) { organisationId }: Path, @Query({ schema: YearQuery }) { year }: z.infer<typeof YearQuery>) {
    return this.calendars.year(organisationId, year);
  }

  @Post('keep')
  @Operation('deadlines.keep-days')
  keep(@Acting() actor: Actor, @Param({ schema: OrganisationPath }) { organisationId }: Path, @Body({ schema: KeepBody }) days: z.infer<typeof KeepBody>): Promise<void> {
    return this.calendars.keep(actor, organisationId, days);
  }

  @Post('release')
  @Operation('deadlines.release-days')
  release(@Acting() actor: Actor, @Param({ schema: OrganisationPath }) { organisationId }: Path, @Body({ schema: SpanBody }) span: z.infer<typeof SpanBody>): Promise<void> {
    return this.calendars.release(actor, organisationId, span);
  }
}
