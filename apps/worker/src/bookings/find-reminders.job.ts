import { Injectable } from '@nestjs/common';
import { Upkeep } from '@maplebridge/bookings';
import type { Sweep } from '@maplebridge/platform';

/** Says which appointments are a day or an hour away; what is sent hangs on `booking.reminder-due`. */
@Injectable()
export class FindRemindersJob implements Sweep {
  constructor(private readonly upkeep: Upkeep) {}

  async sweep(now: Date): Promise<void> {
    await this.upkeep.remind(now);
  }
}
