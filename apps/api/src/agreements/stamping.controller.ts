import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { isId, Refusal, type Actor } from '@maplebridge/kernel';
import { AgreementReads, Stamping } from '@maplebridge/agreements';
import { Files } from '@maplebridge/platform';
import { Acting } from '../door/acting.guard.js';
import { CasePath, OrganisationPath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { Stamped, ToStampList, ToStampQuery, VersionBody } from './agreements.schema.js';

/** The seal-keeper's queue and act, and the sealed paper for everybody who may read the agreement. */
@Controller('api/v1')
export class StampingController {
  constructor(
    private readonly stamping: Stamping,
    private readonly reads: AgreementReads,
    private readonly files: Files,
  ) {}

  @Get('organisations/:organisationId/agreements/to-stamp')
  @Operation('agreements.to-stamp', { answers: ToStampList })
  async toStamp(@Param({ schema: OrganisationPath }) { organisationId }: z.infer<typeof OrganisationPath>, @Query({ schema: ToStampQuery }) { after, limit }: z.infer<typeof ToStampQuery>) {
    const items = await this.reads.waitingForStamp(organisationId, after ? cursor(after) : undefined, limit);
    const last = items.at(-1);
    return { items, next: last && items.length === limit ? `${last.mediatorSignedAt.toISOString()}_${last.id}` : null };
  }

  @Post('cases/:caseId/agreement/stamp')
  @Operation('agreements.stamp', { answers: Stamped })
  stamp(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>, @Body({ schema: VersionBody }) { number }: z.infer<typeof VersionBody>) {
    return this.stamping.stamp(actor, caseId, number);
  }

  @Get('cases/:caseId/agreement/document')
  @Operation('agreements.document', { raw: true })
  async document(@Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>, @Res() reply: FastifyReply): Promise<void> {
    const pdf = await this.files.read(await this.reads.sealedFile(caseId));
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', 'attachment; filename="agreement.pdf"')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', 'sandbox')
      .send(pdf);
  }
}

function cursor(after: string): { at: Date; id: string } {
  const [at = '', id = ''] = after.split('_');
  if (Number.isNaN(Date.parse(at)) || !isId(id)) throw new Refusal('invalid', 'invalid-input', {}, { after: 'input-wrong' });
  return { at: new Date(at), id };
}
