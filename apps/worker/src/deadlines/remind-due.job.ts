import { Injectable } from '@nestjs/common';
import { Clocks } from '@maplebridge/deadlines';
import type { Sweep } from '@maplebridge/platform';

/** Says which limits are near; who hears of it hangs on `clock.reminder-due`. */
@Injectable()
export class RemindDueJob implements Sweep {
  constructor(private readonly clocks: Clocks) {}

  async sweep(now: Date): Promise<void> {
    await this.clocks.remind(now);
  }
}
