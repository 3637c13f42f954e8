import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Availability, Bookings } from '@maplebridge/bookings';
import type { Actor } from '@maplebridge/kernel';
import { NewId } from '../cases/cases.schema.js';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { pageOf, readCursor } from '../door/page.config.js';
import { Hours, HoursBody, LeaveBody, LeaveList, LeavePath, Upcoming, UpcomingQuery } from './bookings.schema.js';

/** One's own hours, leave and appointments. */
@Controller('api/v1/me')
export class HoursController {
  constructor(
    private readonly availability: Availability,
    private readonly bookings: Bookings,
  ) {}

  @Get('bookings')
  @Operation('bookings.upcoming', { answers: Upcoming })
  async upcoming(@Acting() actor: Actor, @Query({ schema: UpcomingQuery }) { after }: z.infer<typeof UpcomingQuery>) {
    const { before: startsAt, beforeId: id } = readCursor(after, 'after');
    const items = await this.bookings.upcoming(actor.accountId!, startsAt && id ? { startsAt, id } : undefined);
    return pageOf(items.map((booking) => ({ ...booking, changedAt: booking.startsAt! })), 50);
  }

  @Get('hours')
  @Operation('bookings.hours', { answers: Hours })
  async hours(@Acting() actor: Actor) {
    return { items: await this.availability.week(actor.accountId!) };
  }

  @Put('hours')
  @Operation('bookings.save-hours', { answers: Hours })
  async saveHours(@Acting() actor: Actor, @Body({ schema: HoursBody }) { items }: z.infer<typeof HoursBody>) {
    return { items: await this.availability.saveHours(actor, items) };
  }

  @Get('leave')
  @Operation('bookings.leave', { answers: LeaveList })
  async leave(@Acting() actor: Actor) {
    return { items: await this.availability.leave(actor.accountId!) };
  }

  @Post('leave')
  @Operation('bookings.take-leave', { answers: NewId })
  takeLeave(@Acting() actor: Actor, @Body({ schema: LeaveBody }) { startsAt, endsAt }: z.infer<typeof LeaveBody>) {
    return this.availability.takeLeave(actor, { from: Date.parse(startsAt), until: Date.parse(endsAt) });
  }

  @Delete('leave/:leaveId')
  @Operation('bookings.end-leave', { answers: NewId })
  endLeave(@Acting() actor: Actor, @Param({ schema: LeavePath }) { leaveId }: z.infer<typeof LeavePath>) {
    return this.availability.endLeave(actor, leaveId);
  }
}
