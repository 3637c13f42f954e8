import { Injectable } from '@nestjs/common';
import { Database } from '@maplebridge/platform';
import type { Channel } from './channel.port.js';
import type { DeliveryState } from './delivery.machine.js';
import { masked } from './message.rules.js';

export interface DemoMessage {
  readonly id: string;
  readonly contact: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
}

export interface DeliveryProof {
  readonly id: string;
  readonly template: string;
  readonly channel: Channel;
  /** Masked but for its last characters. */
  readonly address: string;
  readonly partyId: string | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly queuedAt: Date;
  readonly sentAt: Date | null;
  readonly deliveredAt: Date | null;
}

const INBOX = {
  name: 'notices.demo-inbox',
  text: `select id, contact, channel, subject, text, at from notices.demo_message where $1::text is null or contact = $1 order by at desc, id desc limit 50`,
};
const OF_CASE = {
  name: 'notices.of-case',
  text: `select id, template, channel, address, party_id as "partyId", state, attempts, queued_at as "queuedAt", sent_at as "sentAt", delivered_at as "deliveredAt"
           from notices.delivery where case_id = $1 order by queued_at`,
};

/** What was sent, for staff; and the demo's inbox. */
@Injectable()
export class NoticeLists {
  constructor(private readonly database: Database) {}

  /** The newest fifty messages of a contact, or of everybody. */
  demoInbox(contact?: string): Promise<DemoMessage[]> {
    return this.database.read<DemoMessage>(INBOX, [contact ?? null]);
  }

  async deliveriesOf(caseId: string): Promise<DeliveryProof[]> {
    const rows = await this.database.read<DeliveryProof>(OF_CASE, [caseId]);
    return rows.map((row) => ({ ...row, address: masked(row.address) }));
  }
}
