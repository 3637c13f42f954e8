import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Sweep } from '@maplebridge/platform';
import { RoomPatrol } from '@maplebridge/sessions';
import { LOG } from '../running/log.config.js';

/** Who is in which room, by asking: webhooks are lossy by design. Where none come at all it says so, once, and once when they are back. */
@Injectable()
export class LookIntoRoomsJob implements Sweep {
  private deaf = false;

  constructor(
    private readonly patrol: RoomPatrol,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async sweep(now: Date): Promise<void> {
    await this.patrol.look(now);
    const deaf = await this.patrol.deaf(now);
    if (deaf && !this.deaf) this.log.error('the media server tells nothing: somebody came into a room over a minute ago and no webhook has arrived since');
    if (!deaf && this.deaf) this.log.info('the media server tells again who comes and goes');
    this.deaf = deaf;
  }
}
