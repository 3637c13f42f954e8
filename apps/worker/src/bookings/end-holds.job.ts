import { Injectable } from '@nestjs/common';
import { Upkeep } from '@maplebridge/bookings';
import type { Sweep } from '@maplebridge/platform';

/** Offered times that nobody took are given back; a wish to move that found no time falls away. */
@Injectable()
export class EndHoldsJob implements Sweep {
  constructor(private readonly upkeep: Upkeep) {}

  async sweep(now: Date): Promise<void> {
    await this.upkeep.endHolds(now);
  }
}
