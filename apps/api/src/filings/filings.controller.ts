import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { FilingReads, Handoff, JointApplication, Supplementing, Verification } from '@maplebridge/filings';
import type { Actor } from '@maplebridge/kernel';
import { answerFile } from '../court/file-answer.config.js';
import { Acting } from '../door/acting.guard.js';
import { CasePath, OrganisationPath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { AskBody, FilingAnswer, FilingMoved, JoinBody, SlotPath, SupplementBody, UndeliveredList, VerificationEntered } from './filings.schema.js';

type Path = z.infer<typeof CasePath>;

/** The road to the court, as the people of a case walk it. */
@Controller('api/v1')
export class FilingsController {
  constructor(
    private readonly reads: FilingReads,
    private readonly applications: JointApplication,
    private readonly supplementing: Supplementing,
    private readonly handoff: Handoff,
    private readonly verification: Verification,
  ) {}

  @Get('cases/:caseId/filing')
  @Operation('filings.read', { answers: FilingAnswer })
  read(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return this.reads.read(actor, caseId);
  }

  @Post('cases/:caseId/filing/ask')
  @Operation('filings.ask', { answers: FilingMoved })
  ask(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: AskBody }) { courtId, basis }: z.infer<typeof AskBody>) {
    return this.applications.ask(actor, caseId, { courtId, basis });
  }

  @Post('cases/:caseId/filing/join')
  @Operation('filings.join', { answers: FilingMoved })
  join(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: JoinBody }) _: z.infer<typeof JoinBody>) {
    return this.applications.join(actor, caseId);
  }

  @Post('cases/:caseId/filing/decline')
  @Operation('filings.decline', { answers: FilingMoved })
  decline(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return this.applications.decline(actor, caseId);
  }

  @Post('cases/:caseId/filing/supplement')
  @Operation('filings.supplement', { answers: FilingMoved })
  supplement(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: SupplementBody }) { items }: z.infer<typeof SupplementBody>) {
    return this.supplementing.supplement(actor, caseId, items);
  }

  @Post('cases/:caseId/filing/resend')
  @Operation('filings.resend', { answers: FilingMoved })
  resend(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return this.handoff.resend(actor, caseId);
  }

  @Get('cases/:caseId/filing/notice')
  @Operation('filings.notice', { raw: true })
  async notice(@Param({ schema: CasePath }) { caseId }: Path, @Res() reply: FastifyReply): Promise<void> {
    await answerFile(reply, { ...(await this.reads.paper(caseId, 'acceptance-notice')), mediaType: 'application/pdf' });
  }

  @Get('cases/:caseId/filing/ruling')
  @Operation('filings.ruling', { raw: true })
  async ruling(@Param({ schema: CasePath }) { caseId }: Path, @Res() reply: FastifyReply): Promise<void> {
    await answerFile(reply, { ...(await this.reads.paper(caseId, 'ruling')), mediaType: 'application/pdf' });
  }

  @Get('cases/:caseId/filing/package')
  @Operation('filings.package', { raw: true })
  async package(@Param({ schema: CasePath }) { caseId }: Path, @Res() reply: FastifyReply): Promise<void> {
    await answerFile(reply, { ...(await this.reads.package(caseId)), mediaType: 'application/zip' });
  }

  @Get('organisations/:organisationId/filings/undelivered')
  @Operation('filings.undelivered', { answers: UndeliveredList })
  async undelivered(@Param({ schema: OrganisationPath }) { organisationId }: z.infer<typeof OrganisationPath>) {
    return { items: await this.reads.undelivered(organisationId) };
  }

  @Post('verification/:slotId/enter')
  @Operation('filings.enter-verification', { answers: VerificationEntered })
  enter(@Acting() actor: Actor, @Param({ schema: SlotPath }) { slotId }: z.infer<typeof SlotPath>) {
    return this.verification.enter(actor, slotId);
  }
}
