import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Refusal, type Actor } from '@maplebridge/kernel';
import { CASE_STATES, CaseLife, CaseReads, Cases, Respondents, type CaseState as State } from '@maplebridge/cases';
import { Acting } from '../door/acting.guard.js';
import { CasePath, OrganisationPath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { pageOf, readCursor } from '../door/page.config.js';
import { CapacityBody, CaseHome, CaseList, CaseQueue, NewState, PageQuery, Papers, QueueQuery, RepresentativeBody, SuspendBody, TerminateBody, Timeline, TimelineQuery } from './cases.schema.js';

type Path = z.infer<typeof CasePath>;
const OPEN: readonly State[] = ['submitted', 'screening', 'returned', 'accepted', 'contacting-respondent', 'selecting-mediator', 'awaiting-acceptance'];

/** Cases as lists and as one page, and what ends or interrupts a mediation. */
@Controller('api/v1')
export class CasesController {
  constructor(
    private readonly reads: CaseReads,
    private readonly life: CaseLife,
    private readonly cases: Cases,
    private readonly respondents: Respondents,
  ) {}

  @Get('cases')
  @Operation('cases.mine', { answers: CaseList })
  async mine(@Acting() actor: Actor, @Query({ schema: PageQuery }) { before, most }: z.infer<typeof PageQuery>) {
    return pageOf(await this.reads.mine(actor, { ...readCursor(before), most: most + 1 }), most);
  }

  @Get('organisations/:organisationId/cases')
  @Operation('cases.queue', { answers: CaseQueue })
  async queue(@Param({ schema: OrganisationPath }) { organisationId }: z.infer<typeof OrganisationPath>, @Query({ schema: QueueQuery }) { before, most, states }: z.infer<typeof QueueQuery>) {
    const wanted = states ? states.split(',').map(stateOf) : OPEN;
    return pageOf(await this.reads.queue(organisationId, wanted, { ...readCursor(before), most: most + 1 }), most);
  }

  @Get('cases/:caseId')
  @Operation('cases.read', { answers: CaseHome })
  read(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return this.reads.home(actor, caseId);
  }

  @Get('cases/:caseId/timeline')
  @Operation('cases.timeline', { answers: Timeline })
  async timeline(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Query({ schema: TimelineQuery }) { after }: z.infer<typeof TimelineQuery>) {
    return { items: await this.reads.timeline(actor, caseId, after) };
  }

  @Get('cases/:caseId/papers')
  @Operation('cases.papers', { answers: Papers })
  async papers(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return { items: await this.cases.papers(actor, caseId) };
  }

  @Post('cases/:caseId/withdraw')
  @Operation('cases.withdraw', { answers: NewState })
  async withdraw(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return { state: await this.life.withdraw(actor, caseId) };
  }

  @Post('cases/:caseId/terminate')
  @Operation('cases.terminate', { answers: NewState })
  async terminate(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: TerminateBody }) { reason }: z.infer<typeof TerminateBody>) {
    return { state: await this.life.terminate(actor, caseId, reason) };
  }

  @Post('cases/:caseId/suspend')
  @Operation('cases.suspend', { answers: NewState })
  async suspend(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: SuspendBody }) { reason }: z.infer<typeof SuspendBody>) {
    return { state: await this.life.suspend(actor, caseId, reason) };
  }

  @Post('cases/:caseId/resume')
  @Operation('cases.resume', { answers: NewState })
  async resume(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return { state: await this.life.resume(actor, caseId) };
  }

  @Post('cases/:caseId/representative')
  @Operation('cases.name-representative')
  nameRepresentative(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: RepresentativeBody }) body: z.infer<typeof RepresentativeBody>): Promise<void> {
    return this.respondents.nameRepresentative(actor, caseId, body);
  }

  @Post('cases/:caseId/capacity')
  @Operation('cases.set-capacity')
  setCapacity(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: CapacityBody }) body: z.infer<typeof CapacityBody>): Promise<void> {
    return this.cases.setCapacity(actor, caseId, body.partyId, body.capacity);
  }
}

function stateOf(text: string): State {
  const state = CASE_STATES.find((known) => known === text);
  if (!state) throw new Refusal('invalid', 'invalid-input', {}, { states: 'input-wrong' });
  return state;
}
