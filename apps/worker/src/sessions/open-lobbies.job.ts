import { Injectable } from '@nestjs/common';
import type { Sweep } from '@maplebridge/platform';
import { RoomPatrol } from '@maplebridge/sessions';

/** Half an hour before a session its door opens by itself. */
@Injectable()
export class OpenLobbiesJob implements Sweep {
  constructor(private readonly patrol: RoomPatrol) {}

  async sweep(now: Date): Promise<void> {
    await this.patrol.openLobbies(now);
  }
}
