import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Notices } from '@maplebridge/notices';
import type { Sweep } from '@maplebridge/platform';
import { LOG } from '../running/log.config.js';

/** In the morning: sends what quiet hours held. */
@Injectable()
export class ReleaseHeldJob implements Sweep {
  constructor(
    private readonly notices: Notices,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async sweep(now: Date): Promise<void> {
    await this.notices.release(now, (delivery) => this.log.error({ delivery }, 'a message could not be sent in twenty tries and is given up'));
  }
}
