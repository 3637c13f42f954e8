import { Injectable } from '@nestjs/common';
import { Asking, Screening } from '@maplebridge/cases';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** What silence comes to: an application not corrected lapses, a mediation nobody answers to ends. */
@Injectable()
export class ActOnLapseJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly screening: Screening,
    private readonly asking: Asking,
  ) {}

  async run({ chainId, facts }: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      if (facts['name'] === 'correction') await this.screening.lapse(chainId);
      if (facts['name'] === 'respondent-answer') await this.asking.lapse(chainId);
      await reaction.done();
    });
  }
}
