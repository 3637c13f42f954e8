import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '@maplebridge/kernel';
import { defineAccess } from '@maplebridge/people';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { Changes } from './changes.service.js';

export const changesAccess = defineAccess({ 'changes.stream': { scope: 'account', fields: [] } });

/** One stream of ids that have changed, for the whole browser. */
@Controller('api/v1')
export class ChangesController {
  constructor(private readonly changes: Changes) {}

  /** Server-sent events: `changed` with the id of a subject, `resync` after a gap. */
  @Get('changes')
  @Operation('changes.stream', { raw: true })
  stream(@Acting() actor: Actor, @Res() reply: FastifyReply): void {
    this.changes.admit(actor.accountId!);
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    this.changes.open({ accountId: actor.accountId!, signInId: actor.signInId!, stream: reply.raw });
  }
}
