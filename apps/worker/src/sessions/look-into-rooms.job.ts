import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Sweep } from '@maplebridge/platform';
import { RoomPatrol } from '@maplebridge/sessions';
import { LOG } from '../running/log.config.js';

/** Who is in which room, by asking: webhooks are lossy by design. A stranger in a caucus is put out, and an alarm. */
@Injectable()
export class LookIntoRoomsJob implements Sweep {
  constructor(
    private readonly patrol: RoomPatrol,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async sweep(now: Date): Promise<void> {
    const strangers = await this.patrol.look(now);
    if (strangers > 0) this.log.error({ strangers }, 'somebody was in a private talk without belonging there, and was put out');
  }
}
