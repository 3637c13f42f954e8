import { Injectable } from '@nestjs/common';
import { Settings } from '@maplebridge/platform';
import type { Channel, ChannelPort } from './channel.port.js';
import { DemoInboxAdapter } from './demo-inbox.adapter.js';
import { SmtpAdapter } from './smtp.adapter.js';

/** Which way out there is for a channel here: a provider, the demo inbox, or none. */
@Injectable()
export class Channels {
  constructor(
    private readonly settings: Settings,
    private readonly inbox: DemoInboxAdapter,
    private readonly smtp: SmtpAdapter,
  ) {}

  of(channel: Channel): ChannelPort | undefined {
    const { SMTP_URL, DEMO } = this.settings.get();
    if (channel === 'mail' && SMTP_URL) return this.smtp;
    return DEMO ? this.inbox : undefined;
  }
}
