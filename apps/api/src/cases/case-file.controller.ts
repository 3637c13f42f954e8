import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { LANGUAGES, type Actor } from '@maplebridge/kernel';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { sendFile } from '../files/send-file.config.js';
import { CaseFile } from './case-file.service.js';

const CaseFileQuery = z.strictObject({ language: z.enum(LANGUAGES).default('zh-CN') });

/** The case file of one person: everything bound that they may read. */
@Controller('api/v1')
export class CaseFileController {
  constructor(private readonly caseFile: CaseFile) {}

  /** Cover, index and papers as one PDF with page numbers; each person's holds what they may read. */
  @Get('cases/:caseId/case-file')
  @Operation('cases.case-file', { raw: true, perMinute: 10 })
  async download(
    @Acting() actor: Actor,
    @Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>,
    @Query({ schema: CaseFileQuery }) { language }: z.infer<typeof CaseFileQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, content } = await this.caseFile.bind(actor, caseId, language);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return sendFile(reply, { name, mediaType: 'application/pdf', bytes: content.length, sha256 }, Readable.from([content]));
  }
}
