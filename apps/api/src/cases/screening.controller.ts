import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Asking, CaseLife, CaseReads, Screening } from '@maplebridge/cases';
import { Acting } from '../door/acting.guard.js';
import { CasePath } from '../door/ids.schema.js';
import { Operation } from '../door/operation.config.js';
import { AskAgainBody, ContactBody, Contacts, NewId, NewState, RedirectBody, ReturnBody } from './cases.schema.js';

type Path = z.infer<typeof CasePath>;

/** The intake officer's desk: look, accept, return or redirect, and reach the other side. */
@Controller('api/v1/cases/:caseId')
export class ScreeningController {
  constructor(
    private readonly screening: Screening,
    private readonly asking: Asking,
    private readonly life: CaseLife,
    private readonly reads: CaseReads,
  ) {}

  @Post('screen')
  @Operation('cases.screen', { answers: NewState })
  async screen(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return { state: await this.screening.screen(actor, caseId) };
  }

  @Post('return')
  @Operation('cases.return', { answers: NewState })
  async return(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: ReturnBody }) { items }: z.infer<typeof ReturnBody>) {
    return { state: await this.screening.return(actor, caseId, items) };
  }

  @Post('redirect')
  @Operation('cases.redirect', { answers: NewState })
  async redirect(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: RedirectBody }) { reason }: z.infer<typeof RedirectBody>) {
    return { state: await this.screening.redirect(actor, caseId, reason) };
  }

  @Post('accept')
  @Operation('cases.accept', { answers: NewState })
  async accept(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return { state: await this.screening.accept(actor, caseId) };
  }

  @Get('contacts')
  @Operation('cases.contacts', { answers: Contacts })
  async contacts(@Param({ schema: CasePath }) { caseId }: Path) {
    return { items: await this.reads.contacts(caseId) };
  }

  @Post('contacts')
  @Operation('cases.record-contact', { answers: NewId, status: 201 })
  recordContact(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: ContactBody }) body: z.infer<typeof ContactBody>) {
    return this.screening.recordContact(actor, caseId, body);
  }

  /** Sends everybody who has not agreed a fresh link; `corrected` puts one of them right first. */
  @Post('ask-again')
  @Operation('cases.ask-again', { perMinute: 10 })
  askAgain(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path, @Body({ schema: AskAgainBody }) { corrected }: z.infer<typeof AskAgainBody>): Promise<void> {
    return this.asking.invite(actor, caseId, corrected);
  }

  /** Nobody can be reached: the mediation ends, the applicant is told. */
  @Post('give-up-contact')
  @Operation('cases.give-up-contact', { answers: NewState })
  async giveUpContact(@Acting() actor: Actor, @Param({ schema: CasePath }) { caseId }: Path) {
    return { state: await this.life.giveUpContact(actor, caseId) };
  }
}
