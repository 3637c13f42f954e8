import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Offers } from '@maplebridge/bookings';
import type { Actor } from '@maplebridge/kernel';
import { Choices, ChoiceViews } from '@maplebridge/mediators';
import { timesOf } from '../bookings/bookings.controller.js';
import { Times, VenueQuery } from '../bookings/bookings.schema.js';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { mediatorOf } from './directory.controller.js';
import { AcceptBody, AppointBody, CandidatePath, Candidates, ChoiceChanged, MediatorChoice, NameBody, ReasonBody, RecusalBody } from './mediators.schema.js';

type Path = z.infer<typeof CasePath>;

/** How a case comes by its mediator: named by both sides or appointed, asked, accepted, replaced. */
@Controller('api/v1/cases/:caseId')
export class ChoiceController {
  constructor(
    private readonly choices: Choices,
    private readonly views: ChoiceViews,
    private readonly offers: Offers,
  ) {}

  @Get('mediator-choice')
  @Operation('mediators.choice', { answers: MediatorChoice })
  async read(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    const { mediator, ...view } = await this.views.ofCase(actor, caseId);
    return { ...view, mediator: mediator && mediatorOf(mediator) };
  }

  @Get('mediator-candidates')
  @Operation('mediators.candidates', { answers: Candidates })
  async candidates(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    const { suggestions, others } = await this.views.candidates(actor, caseId);
    return { suggestions: suggestions.map(({ reasons, mediator }) => ({ reasons, mediator: mediatorOf(mediator) })), others: others.map(mediatorOf) };
  }

  @Get('mediator-candidates/:mediatorId/times')
  @Operation('mediators.times', { answers: Times })
  async times(@Param({ schema: CandidatePath }) { caseId, mediatorId }: z.infer<typeof CandidatePath>, @Query({ schema: VenueQuery }) { venue }: z.infer<typeof VenueQuery>) {
    return timesOf(await this.offers.times(caseId, { mediatorId, venue }));
  }

  @Post('mediator-choice')
  @Operation('mediators.name', { answers: ChoiceChanged })
  name(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: NameBody }) body: z.infer<typeof NameBody>) {
    return this.choices.name(actor, caseId, { ...body, startsAt: body.startsAt.map((at) => Date.parse(at)) });
  }

  @Post('mediator-choice/appoint')
  @Operation('mediators.appoint', { answers: ChoiceChanged })
  appoint(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: AppointBody }) { mediatorId }: z.infer<typeof AppointBody>) {
    return this.choices.appoint(actor, caseId, mediatorId);
  }

  @Post('mediator-choice/accept')
  @Operation('mediators.accept', { answers: ChoiceChanged })
  accept(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: AcceptBody }) body: z.infer<typeof AcceptBody>) {
    return this.choices.accept(actor, caseId, body);
  }

  @Post('mediator-choice/decline')
  @Operation('mediators.decline', { answers: ChoiceChanged })
  decline(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: ReasonBody }) { reason }: z.infer<typeof ReasonBody>) {
    return this.choices.decline(actor, caseId, reason);
  }

  @Post('mediator-choice/answer-recusal')
  @Operation('mediators.answer-recusal', { answers: ChoiceChanged })
  answerRecusal(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: RecusalBody }) body: z.infer<typeof RecusalBody>) {
    return this.choices.answerRecusal(actor, caseId, body);
  }

  @Post('mediator-choice/replace')
  @Operation('mediators.replace', { answers: ChoiceChanged })
  replace(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: ReasonBody }) { reason }: z.infer<typeof ReasonBody>) {
    return this.choices.replace(actor, caseId, reason);
  }
}
