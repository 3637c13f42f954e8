import { Injectable } from '@nestjs/common';
import { Clock } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import type { Accepted, ChannelPort, Outgoing } from './channel.port.js';
import { DemoMessageRow } from './delivery.entity.js';

/** The demo's phone and mailbox: a table. The same message twice is one. */
@Injectable()
export class DemoInboxAdapter implements ChannelPort {
  readonly wakes = false;
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async deliver({ channel, address, subject, text, idempotencyKey: id }: Outgoing): Promise<Accepted> {
    const row = { id, contact: address, channel, subject, text, at: this.clock.now() };
    await this.database.transaction(() => this.database.manager.upsert(DemoMessageRow, row, ['id']));
    return { externalId: id, delivered: true };
  }
}
