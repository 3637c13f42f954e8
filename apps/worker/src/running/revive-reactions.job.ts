import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Relay, type Sweep } from '@maplebridge/platform';
import { LOG } from './log.config.js';

/** What failed twenty times is tried once an hour for three days: most troubles outside are over by then. */
@Injectable()
export class ReviveReactionsJob implements Sweep {
  constructor(
    private readonly relay: Relay,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async sweep(now: Date): Promise<void> {
    const revived = await this.relay.revive(now);
    if (revived > 0) this.log.warn({ revived }, 'reactions that had died are tried once more');
  }
}
