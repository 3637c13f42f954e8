import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Sweep } from '@maplebridge/platform';
import { RoomPatrol } from '@maplebridge/sessions';
import { LOG } from '../running/log.config.js';

/** Nobody stays in a room to which the rows do not entitle them: every room of a running session is compared. */
@Injectable()
export class PutOutStrangersJob implements Sweep {
  constructor(
    private readonly patrol: RoomPatrol,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async sweep(): Promise<void> {
    const strangers = await this.patrol.putOutStrangers();
    if (strangers > 0) this.log.error({ strangers }, 'somebody was in a room without belonging there, and was put out');
  }
}
