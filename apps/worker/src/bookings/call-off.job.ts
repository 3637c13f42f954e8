import { Injectable } from '@nestjs/common';
import { Bookings } from '@maplebridge/bookings';
import { SYSTEM } from '@maplebridge/kernel';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** A mediation that has ended needs no appointment: times still to come are given back, and everybody is told. */
@Injectable()
export class CallOffJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly bookings: Bookings,
  ) {}

  async run({ chainId }: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      await this.bookings.drop(SYSTEM, chainId, 'mediation-over');
      await reaction.done();
    });
  }
}
