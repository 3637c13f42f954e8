import { Injectable } from '@nestjs/common';
import { Handoff, Supplementing } from '@maplebridge/filings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';
import { CourtWire } from './court-wire.adapter.js';

/** Brings what the court asked for. One supplement id, one supplement there. */
@Injectable()
export class SendSupplementJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly supplementing: Supplementing,
    private readonly handoff: Handoff,
    private readonly wire: CourtWire,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const supplementId = String(event.facts['supplementId']);
    const { filingId, zip, received } = await this.supplementing.bundle(supplementId);
    if (received) return this.database.transaction(() => reaction.done());
    const tryId = await this.handoff.begin(filingId, supplementId, reaction);
    const { status } = await this.wire.post('supplements', supplementId, reaction.fence, zip).catch(() => ({ status: 0 }));
    if (status === 0 || status >= 300) {
      await this.handoff.fail(tryId, status || null, status === 0 ? 'court-unreachable' : `http-${status}`);
      throw new Error(`The court did not take the supplement: ${status}`);
    }
    await this.database.transaction(async () => {
      await this.handoff.supplementReceived(supplementId, tryId);
      await reaction.done();
    });
  }
}
