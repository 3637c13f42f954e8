import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { AftercareReads, Performances, Satisfaction } from '@maplebridge/aftercare';
import { Files } from '@maplebridge/platform';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { Aftercare, DisputeBody, PerformanceNow, PerformancePath, ReportBody, SatisfactionBody } from './aftercare.schema.js';

type Path = z.infer<typeof PerformancePath>;

/** What the parties do afterwards: tick off what was agreed, and say how it was. */
@Controller('api/v1/cases/:caseId')
export class PerformancesController {
  constructor(
    private readonly reads: AftercareReads,
    private readonly performances: Performances,
    private readonly satisfaction: Satisfaction,
    private readonly files: Files,
  ) {}

  @Get('aftercare')
  @Operation('aftercare.read', { answers: Aftercare })
  read(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>) {
    return this.reads.of(actor, caseId);
  }

  @Get('performances/:performanceId/proof')
  @Operation('aftercare.proof', { raw: true })
  async proof(@Param({ schema: PerformancePath }) { caseId, performanceId }: Path, @Res() reply: FastifyReply): Promise<void> {
    const fileId = await this.reads.proof(caseId, performanceId);
    const { mediaType } = await this.files.require(fileId);
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', 'attachment; filename="proof"')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', 'sandbox')
      .send(await this.files.read(fileId));
  }

  @Post('performances/:performanceId/report')
  @Operation('aftercare.report', { answers: PerformanceNow })
  report(@Acting() actor: Actor, @Param({ schema: PerformancePath }) { caseId, performanceId }: Path, @Body({ schema: ReportBody }) { proofFileId }: z.infer<typeof ReportBody>) {
    return this.performances.report(actor, caseId, performanceId, proofFileId);
  }

  @Post('performances/:performanceId/confirm')
  @Operation('aftercare.confirm', { answers: PerformanceNow })
  confirm(@Acting() actor: Actor, @Param({ schema: PerformancePath }) { caseId, performanceId }: Path) {
    return this.performances.confirm(actor, caseId, performanceId);
  }

  @Post('performances/:performanceId/dispute')
  @Operation('aftercare.dispute', { answers: PerformanceNow })
  dispute(@Acting() actor: Actor, @Param({ schema: PerformancePath }) { caseId, performanceId }: Path, @Body({ schema: DisputeBody }) { reason, note }: z.infer<typeof DisputeBody>) {
    return this.performances.dispute(actor, caseId, performanceId, reason, note);
  }

  @Post('satisfaction')
  @Operation('aftercare.give-satisfaction')
  give(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>, @Body({ schema: SatisfactionBody }) answers: z.infer<typeof SatisfactionBody>): Promise<void> {
    return this.satisfaction.give(actor, caseId, answers);
  }
}
