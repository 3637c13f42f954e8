import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { AgreementReads, Agreements, agreementView, TermsPreflight } from '@maplebridge/agreements';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { AgreementAnswer, AgreementRead, DraftBody, Preview, RefuseBody, ReviseBody, SendBody, VersionBody, VersionList } from './agreements.schema.js';

type Path = z.infer<typeof CasePath>;

/** Writing: draft, versions, preflight, sending to be signed, refusal. */
@Controller('api/v1/cases/:caseId/agreement')
export class AgreementsController {
  constructor(
    private readonly agreements: Agreements,
    private readonly reads: AgreementReads,
    private readonly preflight: TermsPreflight,
  ) {}

  @Get()
  @Operation('agreements.read', { answers: AgreementRead })
  async read(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    const { agreement, ...rest } = await this.reads.read(actor, caseId);
    return { ...rest, agreement: agreement && agreementView(agreement, actor) };
  }

  @Post()
  @Operation('agreements.draft', { answers: AgreementAnswer, status: 201 })
  draft(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: DraftBody }) { terms }: z.infer<typeof DraftBody>) {
    return this.agreements.draft(actor, caseId, terms);
  }

  @Post('preview')
  @Operation('agreements.preview', { answers: Preview, idempotent: false })
  preview(@Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: DraftBody }) { terms }: z.infer<typeof DraftBody>) {
    return this.preflight.preview(caseId, terms);
  }

  @Get('versions')
  @Operation('agreements.versions', { answers: VersionList })
  async versions(@Param({ schema: CasePath }) { caseId }: Path) {
    const found = await this.reads.of(caseId);
    const items = found ? await this.reads.versions(found, 50) : [];
    return { items: items.map(({ content, ...version }) => ({ ...version, text: content.text, terms: content.terms })) };
  }

  @Post('revise')
  @Operation('agreements.revise', { answers: AgreementAnswer })
  revise(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: ReviseBody }) body: z.infer<typeof ReviseBody>) {
    return this.agreements.revise(actor, caseId, body.number, body.terms);
  }

  @Post('approve')
  @Operation('agreements.approve', { answers: AgreementAnswer })
  approve(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: VersionBody }) { number }: z.infer<typeof VersionBody>) {
    return this.agreements.approve(actor, caseId, number);
  }

  @Post('send-to-sign')
  @Operation('agreements.send-to-sign', { answers: AgreementAnswer })
  sendToSign(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: SendBody }) { number, reason }: z.infer<typeof SendBody>) {
    return this.agreements.sendToSign(actor, caseId, number, reason);
  }

  @Post('refuse')
  @Operation('agreements.refuse', { answers: AgreementAnswer })
  refuse(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: RefuseBody }) { number, reason }: z.infer<typeof RefuseBody>) {
    return this.agreements.refuse(actor, caseId, number, reason);
  }
}
