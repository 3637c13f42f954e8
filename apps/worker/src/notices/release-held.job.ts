import { Injectable } from '@nestjs/common';
import { Notices } from '@maplebridge/notices';
import type { Sweep } from '@maplebridge/platform';

/** In the morning: sends what quiet hours held. */
@Injectable()
export class ReleaseHeldJob implements Sweep {
  constructor(private readonly notices: Notices) {}

  async sweep(now: Date): Promise<void> {
    await this.notices.release(now);
  }
}
