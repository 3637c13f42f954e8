import { Module } from '@nestjs/common';
import { DeadlinesModule } from '@maplebridge/deadlines';
import { PeopleModule } from '@maplebridge/people';
import { entities } from '@maplebridge/platform';
import { AvailabilityRow, LeaveRow } from './availability.entity.js';
import { Availability } from './availability.service.js';
import { BookingRow, ReservationRow, TickRow } from './booking.entity.js';
import { Bookings } from './bookings.service.js';
import { Offers } from './offers.service.js';
import { Reservations } from './reservations.service.js';
import { Sittings } from './sittings.service.js';
import { Upkeep } from './upkeep.service.js';

entities('bookings', [BookingRow, TickRow, ReservationRow, AvailabilityRow, LeaveRow]);

const services = [Availability, Bookings, Offers, Upkeep];

@Module({ imports: [PeopleModule, DeadlinesModule], providers: [Reservations, Sittings, ...services], exports: services })
export class BookingsModule {}
