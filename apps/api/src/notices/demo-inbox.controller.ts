import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { NoticeLists } from '@maplebridge/notices';
import { contactOf } from '@maplebridge/people';
import { Operation } from '../door/operation.config.js';
import { DemoInbox, DemoInboxQuery } from './notices.schema.js';

/** Registered only when demo mode is on: what the demo's phones and mailboxes received. */
@Controller('api/v1/demo')
export class DemoInboxController {
  constructor(private readonly notices: NoticeLists) {}

  @Get('inbox')
  @Operation('notices.demo-inbox', { answers: DemoInbox })
  async list(@Query({ schema: DemoInboxQuery }) { contact }: z.infer<typeof DemoInboxQuery>) {
    return { items: await this.notices.demoInbox(contact ? contactOf(contact).value : undefined) };
  }
}
