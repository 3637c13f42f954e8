import { Injectable } from '@nestjs/common';
import type { Sweep } from '@maplebridge/platform';
import { RoomPatrol } from '@maplebridge/sessions';

/** Who is in which room, by asking: webhooks are lossy by design. */
@Injectable()
export class LookIntoRoomsJob implements Sweep {
  constructor(private readonly patrol: RoomPatrol) {}

  sweep(now: Date): Promise<void> {
    return this.patrol.look(now);
  }
}
