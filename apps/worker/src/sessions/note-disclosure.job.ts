import { Injectable } from '@nestjs/common';
import { MediatorAccepted } from '@maplebridge/mediators';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';
import { Sessions } from '@maplebridge/sessions';

/** A mediator accepts with their disclosure, so from then on it stands; another mediator has to make their own. */
@Injectable()
export class NoteDisclosureJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      await this.sessions.noteDisclosure(event.chainId, event.type === MediatorAccepted.type);
      await reaction.done();
    });
  }
}
