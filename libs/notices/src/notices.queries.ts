import { Injectable } from '@nestjs/common';
import { Database } from '@maplebridge/platform';
import type { Channel } from './channel.port.js';

export interface DemoMessage {
  readonly id: string;
  readonly contact: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
}

const INBOX = {
  name: 'notices.demo-inbox',
  text: `select id, contact, channel, subject, text, at from notices.demo_message where $1::text is null or contact = $1 order by at desc, id desc limit 50`,
};

/** What the demo's phone and mailbox show. */
@Injectable()
export class NoticeLists {
  constructor(private readonly database: Database) {}

  /** The newest fifty messages of a contact, or of everybody. */
  demoInbox(contact?: string): Promise<DemoMessage[]> {
    return this.database.read<DemoMessage>(INBOX, [contact ?? null]);
  }
}
