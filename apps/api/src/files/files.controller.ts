import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Cases } from '@maplebridge/cases';
import { EvidenceReads } from '@maplebridge/evidence';
import { Files } from '@maplebridge/platform';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { CaseFilePath, FilePath, StoredFileView } from './files.schema.js';
import { sendFile } from './send-file.config.js';

/** Files that were received whole: one's own uploads, and those of a case. */
@Controller('api/v1')
export class FilesController {
  constructor(
    private readonly files: Files,
    private readonly cases: Cases,
    private readonly evidence: EvidenceReads,
  ) {}

  /** What the server made of an upload of one's own: its type, its fingerprint, when it was safe. */
  @Get('files/:fileId')
  @Operation('files.read', { answers: StoredFileView })
  async read(@Acting() actor: Actor, @Param({ schema: FilePath }) { fileId }: z.infer<typeof FilePath>) {
    const { id, name, mediaType, bytes, sha256, scan, state, receivedAt } = await this.files.require(fileId, actor.accountId);
    return { id, name, mediaType, bytes, sha256, scan, checked: state === 'received', receivedAt: receivedAt.toISOString() };
  }

  /** A file of a case: a paper of the case file that is open to this person, or evidence they may read. */
  @Get('cases/:caseId/files/:fileId')
  @Operation('files.open', { raw: true })
  async open(@Acting() actor: Actor, @Param({ schema: CaseFilePath }) { caseId, fileId }: z.infer<typeof CaseFilePath>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const papers = await this.cases.papers(actor, caseId);
    if (papers.some((paper) => paper.fileId === fileId)) return sendFile(reply, await this.files.require(fileId), await this.files.stream(fileId));
    const { file, content } = await this.evidence.open(actor, caseId, fileId);
    return sendFile(reply, file, content);
  }
}
