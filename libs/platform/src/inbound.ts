import { Injectable } from '@nestjs/common';
import { Clock, newId, SYSTEM } from '@maplebridge/kernel';
import { Database } from './database.js';
import { defineEvent } from './event.js';
import { Events } from './events.js';

export const InboundReceived = defineEvent({ type: 'inbound.received', chain: 'organisation', audience: [] });

/** The door for what other systems send: stored raw once, answered at once, handled later by a reaction. */
@Injectable()
export class Inbound {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Stores one verified message; false when this source sent the same id before. */
  async receive(source: string, externalId: string, content: Record<string, unknown>): Promise<boolean> {
    return this.database.transaction(async () => {
      const id = newId();
      const stored = await this.database.manager.query<unknown[]>(
        `insert into platform.inbound (id, source, external_id, content, received_at) values ($1,$2,$3,$4,$5)
         on conflict (source, external_id) do nothing returning id`,
        [id, source, externalId, content, this.clock.now()],
      );
      if (stored.length === 0) return false;
      this.events.append(InboundReceived, { chainId: id, subjectId: id, seq: 1, facts: { source }, actor: SYSTEM });
      return true;
    });
  }

  async content(id: string): Promise<Record<string, unknown> | undefined> {
    const [row] = await this.database.read<{ content: Record<string, unknown> }>(
      { name: 'platform.inbound-content', text: 'select content from platform.inbound where id = $1' },
      [id],
    );
    return row?.content;
  }

  /** When this source was heard last. */
  async lastFrom(source: string): Promise<Date | undefined> {
    const [row] = await this.database.read<{ at: Date }>(
      { name: 'platform.inbound-last', text: 'select received_at as at from platform.inbound where source = $1 order by id desc limit 1' },
      [source],
    );
    return row?.at;
  }

  /** Call in the transaction of the effect. */
  async handled(id: string): Promise<void> {
    await this.database.manager.query('update platform.inbound set handled_at = $2 where id = $1', [id, this.clock.now()]);
  }
}
