import { Injectable } from '@nestjs/common';
import { Choices } from '@maplebridge/mediators';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** A mediator who has not answered in time is no longer asked; the sides choose again. */
@Injectable()
export class LapseRequestJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly choices: Choices,
  ) {}

  async run({ chainId, facts }: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      if (facts['name'] === 'mediator-confirms') await this.choices.lapse(chainId);
      await reaction.done();
    });
  }
}
