import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { DocketReads, Dockets, Pulls } from '@maplebridge/court';
import { Clock, DAY, type Actor } from '@maplebridge/kernel';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { CourtPath, DocketMoved, Inbox, InboxQuery, PullBody, PullList, PullsQuery } from './court.schema.js';
import { answerFile } from './file-answer.config.js';

type Path = z.infer<typeof CourtPath>;

/** The court's inbox, and taking applications out of it. */
@Controller('api/v1/organisations/:organisationId')
export class InboxController {
  constructor(
    private readonly reads: DocketReads,
    private readonly dockets: Dockets,
    private readonly pulls: Pulls,
    private readonly clock: Clock,
  ) {}

  @Get('dockets')
  @Operation('court.inbox', { answers: Inbox })
  inbox(@Param({ schema: CourtPath }) { organisationId }: Path, @Query({ schema: InboxQuery }) { tab, text, days, after }: z.infer<typeof InboxQuery>) {
    const receivedAfter = days ? new Date(this.clock.now().getTime() - days * DAY) : undefined;
    return this.reads.inbox(organisationId, { tab, text, ...(receivedAfter && { receivedAfter }), ...(after && { after }) });
  }

  @Post('dockets/take-next')
  @Operation('court.take-next', { answers: DocketMoved })
  takeNext(@Acting() actor: Actor, @Param({ schema: CourtPath }) { organisationId }: Path) {
    return this.dockets.takeNext(actor, organisationId);
  }

  @Post('pulls')
  @Operation('court.pull', { raw: true, idempotent: false })
  async pull(@Acting() actor: Actor, @Param({ schema: CourtPath }) { organisationId }: Path, @Body({ schema: PullBody }) { docketIds, format }: z.infer<typeof PullBody>, @Res() reply: FastifyReply): Promise<void> {
    await answerFile(reply, await this.pulls.pull(actor, organisationId, docketIds, format));
  }

  @Get('pulls')
  @Operation('court.pulls', { answers: PullList })
  list(@Param({ schema: CourtPath }) { organisationId }: Path, @Query({ schema: PullsQuery }) { after }: z.infer<typeof PullsQuery>) {
    return this.pulls.list(organisationId, after);
  }
}
