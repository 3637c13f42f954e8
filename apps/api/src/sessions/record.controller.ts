import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Records, type RecordView } from '@maplebridge/sessions';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { ConfirmBody, RecordBody, SessionPath, SessionRecord } from './sessions.schema.js';

type Path = z.infer<typeof SessionPath>;
const answers = SessionRecord;

/** The record of a session: written by its host, confirmed by both sides. */
@Controller('api/v1/cases/:caseId/sessions/:sessionId/record')
export class RecordController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation('sessions.record', { answers })
  read(@Acting() actor: Actor, @Param({ schema: SessionPath }) { caseId, sessionId }: Path): Promise<RecordView> {
    return this.records.read(actor, caseId, sessionId);
  }

  /** Replaces the items; confirmations of the earlier number no longer count. */
  @Put()
  @Operation('sessions.write-record', { answers })
  write(@Acting() actor: Actor, @Param({ schema: SessionPath }) { caseId, sessionId }: Path, @Body({ schema: RecordBody }) { items }: z.infer<typeof RecordBody>): Promise<RecordView> {
    return this.records.write(actor, caseId, sessionId, items);
  }

  @Post('propose')
  @Operation('sessions.propose-record', { answers })
  propose(@Acting() actor: Actor, @Param({ schema: SessionPath }) { caseId, sessionId }: Path): Promise<RecordView> {
    return this.records.propose(actor, caseId, sessionId);
  }

  @Post('confirm')
  @Operation('sessions.confirm-record', { answers })
  confirm(@Acting() actor: Actor, @Param({ schema: SessionPath }) { caseId, sessionId }: Path, @Body({ schema: ConfirmBody }) { number }: z.infer<typeof ConfirmBody>): Promise<RecordView> {
    return this.records.confirm(actor, caseId, sessionId, number);
  }
}
