import { Controller, Get, Param } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Files } from '@maplebridge/platform';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { FilePath, StoredFileView } from './files.schema.js';

@Controller('api/v1')
export class FilesController {
  constructor(private readonly files: Files) {}

  /** What the server made of an upload of one's own: its type, its fingerprint, when it was safe. */
  @Get('files/:fileId')
  @Operation('files.read', { answers: StoredFileView })
  async read(@Acting() actor: Actor, @Param({ schema: FilePath }) { fileId }: z.infer<typeof FilePath>) {
    const { id, name, mediaType, bytes, sha256, scan, state, receivedAt } = await this.files.require(fileId, actor.accountId);
    return { id, name, mediaType, bytes, sha256, scan, checked: state === 'received', receivedAt: receivedAt.toISOString() };
  }
}
