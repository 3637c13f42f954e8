import { Injectable } from '@nestjs/common';
import { Clocks } from '@maplebridge/deadlines';
import type { Sweep } from '@maplebridge/platform';

/** Marks clocks that have run out; what follows from it hangs on `clock.expired`. */
@Injectable()
export class ExpireClocksJob implements Sweep {
  constructor(private readonly clocks: Clocks) {}

  async sweep(now: Date): Promise<void> {
    await this.clocks.expire(now);
  }
}
