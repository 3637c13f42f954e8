import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Applications, CaseReads, type Answers } from '@maplebridge/cases';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { refusalOf } from '../door/input.pipe.js';
import { Operation } from '../door/operation.config.js';
import { Application, DraftBody, Drafted, NewState, Receipt, Saved, StepAny, stepBodies, StepPath, SubmitBody, TrackingCode } from './cases.schema.js';

/** An application on its way: drafted, saved step by step, sent with its receipt, sent again after correction. */
@Controller('api/v1/cases')
export class ApplicationsController {
  constructor(
    private readonly applications: Applications,
    private readonly reads: CaseReads,
  ) {}

  @Post()
  @Operation('cases.draft', { answers: Drafted, status: 201, perMinute: 20 })
  draft(@Acting() actor: Actor, @Body({ schema: DraftBody }) { organisationId }: z.infer<typeof DraftBody>) {
    return this.applications.draft(actor, organisationId);
  }

  @Get(':caseId/application')
  @Operation('cases.application', { answers: Application })
  application(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>) {
    return this.reads.application(actor, caseId);
  }

  /** Saves one step; a step is checked by its own schema, so that each field names its own mistake. */
  @Put(':caseId/application/:step')
  @Operation('cases.save', { answers: Saved })
  save(@Acting() actor: Actor, @Param({ schema: StepPath }) { caseId, step }: z.infer<typeof StepPath>, @Body({ schema: StepAny }) body: unknown) {
    const read = stepBodies[step].safeParse(body);
    if (!read.success) throw refusalOf(read.error.issues);
    return this.applications.save(actor, caseId, step, read.data as NonNullable<Answers[typeof step]>);
  }

  @Post(':caseId/submit')
  @Operation('cases.submit', { answers: Receipt, perMinute: 20 })
  submit(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>, @Body({ schema: SubmitBody }) body: z.infer<typeof SubmitBody>) {
    return this.applications.submit(actor, caseId, body.signatureFileId);
  }

  @Post(':caseId/resubmit')
  @Operation('cases.resubmit', { answers: NewState })
  async resubmit(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>) {
    await this.applications.resubmit(actor, caseId);
    return { state: 'screening' };
  }

  @Post(':caseId/tracking-code/reissue')
  @Operation('cases.reissue-tracking', { answers: TrackingCode, perMinute: 5 })
  async reissueTracking(@Param({ schema: CasePath }) { caseId }: z.infer<typeof CasePath>) {
    return { trackingCode: await this.applications.reissueTracking(caseId) };
  }
}
