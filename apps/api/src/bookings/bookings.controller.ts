import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Bookings, calendarFile, Offers, SESSION, type Slot } from '@maplebridge/bookings';
import type { Actor } from '@maplebridge/kernel';
import { Settings } from '@maplebridge/platform';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { BookingChanged, BookingPath, BookingsOfCase, CancelBody, LanguageQuery, ProposeBody, Times, VenueQuery } from './bookings.schema.js';

type Path = z.infer<typeof CasePath>;
type OnePath = z.infer<typeof BookingPath>;

/** Appointments of one case: times that are free, offered, ticked, moved, called off, and the calendar file. */
@Controller('api/v1/cases/:caseId')
export class BookingsController {
  constructor(
    private readonly bookings: Bookings,
    private readonly offers: Offers,
    private readonly settings: Settings,
  ) {}

  @Get('bookings')
  @Operation('bookings.of-case', { answers: BookingsOfCase })
  async ofCase(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return { items: await this.bookings.ofCase(actor, caseId) };
  }

  /** Times with the mediator of the case; with a venue, those at which the place is free as well. */
  @Get('times')
  @Operation('bookings.times', { answers: Times })
  async times(@Param({ schema: CasePath }) { caseId }: Path, @Query({ schema: VenueQuery }) { venue }: z.infer<typeof VenueQuery>) {
    return timesOf(await this.offers.times(caseId, { venue }));
  }

  @Post('times')
  @Operation('bookings.propose', { answers: BookingChanged })
  propose(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: ProposeBody }) body: z.infer<typeof ProposeBody>) {
    return this.offers.propose(actor, { ...body, caseId, startsAt: body.startsAt.map((at) => Date.parse(at)) });
  }

  @Post('bookings/:bookingId/ask-to-move')
  @Operation('bookings.ask-to-move', { answers: BookingChanged })
  askToMove(@Acting() actor: Actor, @Param({ schema: BookingPath }) { caseId, bookingId }: OnePath) {
    return this.bookings.askToMove(actor, caseId, bookingId);
  }

  @Post('bookings/:bookingId/keep')
  @Operation('bookings.keep', { answers: BookingChanged })
  keep(@Acting() actor: Actor, @Param({ schema: BookingPath }) { caseId, bookingId }: OnePath) {
    return this.bookings.keep(actor, caseId, bookingId);
  }

  @Post('bookings/:bookingId/cancel')
  @Operation('bookings.cancel', { answers: BookingChanged })
  cancel(@Acting() actor: Actor, @Param({ schema: BookingPath }) { caseId, bookingId }: OnePath, @Body({ schema: CancelBody }) { reason }: z.infer<typeof CancelBody>) {
    return this.bookings.cancel(actor, caseId, bookingId, reason);
  }

  /** The appointment for one's own calendar; it names neither the parties nor the dispute. */
  @Get('bookings/:bookingId/calendar.ics')
  @Operation('bookings.calendar-file', { raw: true })
  async calendar(
    @Param({ schema: BookingPath }) { caseId, bookingId }: OnePath,
    @Query({ schema: LanguageQuery }) { language }: z.infer<typeof LanguageQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const booking = await this.bookings.withTime(caseId, bookingId);
    const file = calendarFile(booking, language, this.settings.get().PUBLIC_URL);
    await reply
      .header('content-disposition', 'attachment; filename="appointment.ics"')
      .header('cache-control', 'no-store')
      .type('text/calendar; charset=utf-8')
      .send(file);
  }
}

/** Slots as the contract has them; the zone of the first speaks for all of one mediator. */
export const timesOf = (slots: readonly Slot[]) => ({ zone: slots[0]?.zone ?? 'Asia/Shanghai', minutes: SESSION.minutes, items: slots.map(slotOf) });
export const slotOf = ({ startsAt, endsAt, wallTime, zone, full }: Slot) =>
  ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt), wallTime, zone, full });
