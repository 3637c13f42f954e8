import { Injectable } from '@nestjs/common';
import { Cases } from '@maplebridge/cases';
import { Clocks } from '@maplebridge/deadlines';
import { SYSTEM } from '@maplebridge/kernel';
import type { ProfileId } from '@maplebridge/law';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** When the sides have not come to one mediator in time, the centre's clock to appoint begins. */
@Injectable()
export class AskToAppointJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly clocks: Clocks,
  ) {}

  async run({ chainId: caseId, facts, at }: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      if (facts['name'] === 'joint-choice') {
        const { state, profile } = await this.cases.facts(caseId);
        if (state === 'selecting-mediator') await this.clocks.start(SYSTEM, { caseId, name: 'appointment', profile: profile as ProfileId, startedAt: at });
      }
      await reaction.done();
    });
  }
}
