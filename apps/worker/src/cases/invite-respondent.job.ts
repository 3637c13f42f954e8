import { Injectable } from '@nestjs/common';
import { SYSTEM } from '@maplebridge/kernel';
import { Asking } from '@maplebridge/cases';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** An accepted application asks the other side by itself. */
@Injectable()
export class InviteRespondentJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly asking: Asking,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      await this.asking.invite(SYSTEM, event.chainId);
      await reaction.done();
    });
  }
}
