import { Injectable } from '@nestjs/common';
import { Performances } from '@maplebridge/aftercare';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** Money handed over at signing but recorded or received after the seal. */
@Injectable()
export class FollowPaymentJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly performances: Performances,
  ) {}

  run(event: StoredEvent, reaction: Reaction): Promise<void> {
    return this.database.transaction(async () => {
      await this.performances.followPayment(event.chainId, String(event.facts['dutyId']));
      await reaction.done();
    });
  }
}
