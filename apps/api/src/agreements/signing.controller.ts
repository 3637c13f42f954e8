import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Clauses, PaperSigning, Payments, Signing } from '@maplebridge/agreements';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { CodeSent, DutyPath, MarkBody, MediatorSigned, Opened, PaperBody, PaperTaken, PartySigned, PaymentBody, Received, SignBody, VersionBody } from './agreements.schema.js';

type Path = z.infer<typeof CasePath>;

/** Reading clause by clause, signing by hand and code, the paper road, payments made at signing. */
@Controller('api/v1/cases/:caseId/agreement')
export class SigningController {
  constructor(
    private readonly clauses: Clauses,
    private readonly signing: Signing,
    private readonly paper: PaperSigning,
    private readonly payments: Payments,
  ) {}

  @Post('mark-clause')
  @Operation('agreements.mark-clause', { answers: Opened })
  markClause(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: MarkBody }) body: z.infer<typeof MarkBody>) {
    return this.clauses.mark(actor, caseId, body);
  }

  @Post('request-code')
  @Operation('agreements.request-code', { answers: CodeSent, perMinute: 10 })
  requestCode(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: VersionBody }) { number }: z.infer<typeof VersionBody>) {
    return this.signing.requestCode(actor, caseId, number);
  }

  @Post('sign')
  @Operation('agreements.sign', { answers: PartySigned, perMinute: 20 })
  sign(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: SignBody }) body: z.infer<typeof SignBody>) {
    return this.signing.sign(actor, caseId, body);
  }

  @Post('sign-as-mediator')
  @Operation('agreements.sign-as-mediator', { answers: MediatorSigned, perMinute: 20 })
  signAsMediator(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: SignBody }) body: z.infer<typeof SignBody>) {
    return this.signing.signAsMediator(actor, caseId, body);
  }

  @Post('accept-paper')
  @Operation('agreements.accept-paper', { answers: PaperTaken })
  acceptPaper(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: PaperBody }) body: z.infer<typeof PaperBody>) {
    return this.paper.accept(actor, caseId, { ...body, signedAt: new Date(body.signedAt) });
  }

  @Post('payments/:dutyId/record')
  @Operation('agreements.record-payment', { answers: Received })
  recordPayment(@Acting() actor: Actor, @Param({ schema: DutyPath }) { caseId, dutyId }: z.infer<typeof DutyPath>, @Body({ schema: PaymentBody }) { slipFileId }: z.infer<typeof PaymentBody>) {
    return this.payments.record(actor, caseId, dutyId, slipFileId);
  }

  @Post('payments/:dutyId/confirm')
  @Operation('agreements.confirm-payment', { answers: Received })
  confirmPayment(@Acting() actor: Actor, @Param({ schema: DutyPath }) { caseId, dutyId }: z.infer<typeof DutyPath>) {
    return this.payments.confirm(actor, caseId, dutyId);
  }
}
