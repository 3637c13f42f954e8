import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { DocketReads, Dockets } from '@maplebridge/court';
import type { Actor } from '@maplebridge/kernel';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { AcceptBody, CheckBody, Docket, DocketMoved, DocketPaperPath, DocketPath, NotAcceptBody, ReviewPaperBody, SlotBody, SupplementBody } from './court.schema.js';
import { answerFile } from './file-answer.config.js';

type Path = z.infer<typeof DocketPath>;

/** The review page: one application, and what the registry does with it. */
@Controller('api/v1/dockets/:docketId')
export class DocketController {
  constructor(
    private readonly dockets: Dockets,
    private readonly reads: DocketReads,
  ) {}

  @Get()
  @Operation('court.read', { answers: Docket })
  read(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path) {
    return this.reads.read(actor, docketId);
  }

  @Get('papers/:paperId')
  @Operation('court.paper', { raw: true })
  async paper(@Param({ schema: DocketPaperPath }) { docketId, paperId }: z.infer<typeof DocketPaperPath>, @Res() reply: FastifyReply): Promise<void> {
    await answerFile(reply, await this.reads.paper(docketId, paperId));
  }

  @Post('papers/:paperId/review')
  @Operation('court.review-paper', { answers: DocketMoved })
  review(@Acting() actor: Actor, @Param({ schema: DocketPaperPath }) { docketId, paperId }: z.infer<typeof DocketPaperPath>, @Body({ schema: ReviewPaperBody }) { verdict }: z.infer<typeof ReviewPaperBody>) {
    return this.dockets.reviewPaper(actor, docketId, paperId, verdict);
  }

  @Post('take')
  @Operation('court.take', { answers: DocketMoved })
  take(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path) {
    return this.dockets.take(actor, docketId);
  }

  @Post('check')
  @Operation('court.check', { answers: DocketMoved })
  check(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path, @Body({ schema: CheckBody }) { point, ticked }: z.infer<typeof CheckBody>) {
    return this.dockets.check(actor, docketId, point, ticked);
  }

  @Post('accept')
  @Operation('court.accept', { answers: DocketMoved })
  accept(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path, @Body({ schema: AcceptBody }) { number }: z.infer<typeof AcceptBody>) {
    return this.dockets.accept(actor, docketId, number);
  }

  @Post('require-supplement')
  @Operation('court.require-supplement', { answers: DocketMoved })
  requireSupplement(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path, @Body({ schema: SupplementBody }) { items, dueAt }: z.infer<typeof SupplementBody>) {
    return this.dockets.requireSupplement(actor, docketId, items, new Date(dueAt));
  }

  @Post('resume')
  @Operation('court.resume', { answers: DocketMoved })
  resume(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path) {
    return this.dockets.resume(actor, docketId);
  }

  @Post('not-accept')
  @Operation('court.not-accept', { answers: DocketMoved })
  notAccept(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path, @Body({ schema: NotAcceptBody }) { reasons, note }: z.infer<typeof NotAcceptBody>) {
    return this.dockets.notAccept(actor, docketId, reasons, note);
  }

  @Post('set-verification')
  @Operation('court.set-verification', { answers: DocketMoved })
  setVerification(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path, @Body({ schema: SlotBody }) slot: z.infer<typeof SlotBody>) {
    return this.dockets.setVerification(actor, docketId, slot);
  }

  @Post('verify')
  @Operation('court.verify', { answers: DocketMoved })
  verify(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path) {
    return this.dockets.verify(actor, docketId);
  }
}
