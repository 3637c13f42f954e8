import { Injectable } from '@nestjs/common';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';
import { Seating } from '@maplebridge/sessions';

/** Who was taken off a case gives up their seats in its sessions; an organisation has none. */
@Injectable()
export class GiveUpSeatsJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly seating: Seating,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const { accountId } = event.facts;
    await this.database.transaction(async () => {
      if (typeof accountId === 'string') await this.seating.giveUp(event.chainId, accountId);
      await reaction.done();
    });
  }
}
