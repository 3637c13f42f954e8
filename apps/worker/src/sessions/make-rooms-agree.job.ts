import { Injectable } from '@nestjs/common';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';
import { RoomKeeper } from '@maplebridge/sessions';

/** Repeats until the media server holds what was committed: rooms of today's generation, and only who belongs there. */
@Injectable()
export class MakeRoomsAgreeJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly keeper: RoomKeeper,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    await this.keeper.agree(event.subjectId);
    await this.database.transaction(() => reaction.done());
  }
}
