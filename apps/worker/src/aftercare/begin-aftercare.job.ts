import { Injectable } from '@nestjs/common';
import { AgreementTookEffect } from '@maplebridge/agreements';
import { Aftercare } from '@maplebridge/aftercare';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** When a mediation has ended, with an agreement or without: duties in view, visits due. */
@Injectable()
export class BeginAftercareJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly aftercare: Aftercare,
  ) {}

  run(event: StoredEvent, reaction: Reaction): Promise<void> {
    return this.database.transaction(async () => {
      if (event.type === AgreementTookEffect.type) await this.aftercare.beginSettled(event.chainId);
      else await this.aftercare.beginEnded(event.chainId, event.at);
      await reaction.done();
    });
  }
}
