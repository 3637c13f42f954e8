import { Body, Controller, Get, Param, Post, Put, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Evidence, EvidenceReads } from '@maplebridge/evidence';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { CaseFilePath } from '../files/files.schema.js';
import { sendFile } from '../files/send-file.config.js';
import { AddBody, DescribeBody, DiscloseBody, EvidenceList, ItemId, ItemPath } from './evidence.schema.js';

/** Evidence of a case: brought, described, opened to others, taken back, looked at. */
@Controller('api/v1/cases/:caseId/evidence')
export class EvidenceController {
  constructor(
    private readonly evidence: Evidence,
    private readonly reads: EvidenceReads,
  ) {}

  @Get()
  @Operation('evidence.list', { answers: EvidenceList })
  async list(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>) {
    const { items, mayAdd } = await this.reads.list(actor, caseId);
    return { items: items.map((item) => ({ ...item, addedAt: item.addedAt.toISOString() })), mayAdd };
  }

  @Post()
  @Operation('evidence.add', { answers: ItemId, status: 201 })
  add(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>, @Body({ schema: AddBody }) body: z.infer<typeof AddBody>) {
    return this.evidence.add(actor, caseId, body);
  }

  @Put(':itemId')
  @Operation('evidence.describe', { answers: ItemId })
  describe(@Acting() actor: Actor, @Param({ schema: ItemPath }) { caseId, itemId }: z.infer<typeof ItemPath>, @Body({ schema: DescribeBody }) body: z.infer<typeof DescribeBody>) {
    return this.evidence.describe(actor, caseId, itemId, body);
  }

  @Post(':itemId/disclose')
  @Operation('evidence.disclose', { answers: ItemId })
  disclose(@Acting() actor: Actor, @Param({ schema: ItemPath }) { caseId, itemId }: z.infer<typeof ItemPath>, @Body({ schema: DiscloseBody }) { to }: z.infer<typeof DiscloseBody>) {
    return this.evidence.disclose(actor, caseId, itemId, to);
  }

  @Post(':itemId/withdraw')
  @Operation('evidence.withdraw', { answers: ItemId })
  withdraw(@Acting() actor: Actor, @Param({ schema: ItemPath }) { caseId, itemId }: z.infer<typeof ItemPath>) {
    return this.evidence.withdraw(actor, caseId, itemId);
  }

  /** The file itself, for who may read the item; the first look by somebody else is kept. */
  @Get('files/:fileId')
  @Operation('evidence.open', { raw: true })
  async open(@Acting() actor: Actor, @Param({ schema: CaseFilePath }) { caseId, fileId }: z.infer<typeof CaseFilePath>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { file, content } = await this.reads.open(actor, caseId, fileId);
    return sendFile(reply, file, content);
  }
}
