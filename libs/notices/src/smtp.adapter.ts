import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Settings } from '@maplebridge/platform';
import type { Accepted, ChannelPort, Outgoing } from './channel.port.js';

/** Mail through the configured server. Its answer says that it was taken, not that it arrived. */
@Injectable()
export class SmtpAdapter implements ChannelPort {
  readonly wakes = true;
  private transport: Transporter | undefined;
  constructor(private readonly settings: Settings) {}

  async deliver({ address, subject, text, calendar, idempotencyKey }: Outgoing): Promise<Accepted> {
    const { SMTP_URL, PUBLIC_URL } = this.settings.get();
    const host = new URL(PUBLIC_URL).hostname;
    this.transport ??= createTransport(SMTP_URL ?? '');
    const messageId = `<${idempotencyKey}@${host}>`;
    await this.transport.sendMail({ from: `no-reply@${host}`, to: address, subject, text, messageId, ...(calendar ? { attachments: [fileOf(calendar)] } : {}) });
    return { externalId: messageId, delivered: false };
  }
}

const fileOf = (content: string) => ({ filename: 'appointment.ics', content, contentType: 'text/calendar; charset=utf-8' });
