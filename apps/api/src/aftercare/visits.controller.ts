import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { AftercareReads, Visits } from '@maplebridge/aftercare';
import { Acting } from '../door/acting.guard.js';
import { OrganisationPath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { readCursor } from '../door/page.config.js';
import { QueueQuery, VisitBody, VisitNow, VisitPath, VisitQueue } from './aftercare.schema.js';

type Path = z.infer<typeof VisitPath>;

/** The return-visitor's queue and what comes of each visit. */
@Controller('api/v1')
export class VisitsController {
  constructor(
    private readonly reads: AftercareReads,
    private readonly visits: Visits,
  ) {}

  @Get('organisations/:organisationId/visits')
  @Operation('aftercare.visit-queue', { answers: VisitQueue })
  async queue(@Param({ schema: OrganisationPath }) { organisationId }: z.infer<typeof OrganisationPath>, @Query({ schema: QueueQuery }) { after, limit }: z.infer<typeof QueueQuery>) {
    const { before: at, beforeId: id } = readCursor(after, 'after');
    const rows = await this.reads.queue(organisationId, at && id ? { at, id } : undefined, limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? `${last.dueAt.toISOString()}~${last.id}` : null };
  }

  @Post('cases/:caseId/visits/:visitId/make')
  @Operation('aftercare.make-visit', { answers: VisitNow })
  make(@Acting() actor: Actor, @Param({ schema: VisitPath }) { caseId, visitId }: Path, @Body({ schema: VisitBody }) result: z.infer<typeof VisitBody>) {
    return this.visits.make(actor, caseId, visitId, result);
  }

  @Post('cases/:caseId/visits/:visitId/miss')
  @Operation('aftercare.miss-visit', { answers: VisitNow })
  miss(@Acting() actor: Actor, @Param({ schema: VisitPath }) { caseId, visitId }: Path) {
    return this.visits.miss(actor, caseId, visitId);
  }

  @Post('cases/:caseId/visits/:visitId/give-up')
  @Operation('aftercare.give-up-visit', { answers: VisitNow })
  giveUp(@Acting() actor: Actor, @Param({ schema: VisitPath }) { caseId, visitId }: Path) {
    return this.visits.giveUp(actor, caseId, visitId);
  }
}
