import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { CaseReads, Respondents } from '@maplebridge/cases';
import { Capabilities } from '@maplebridge/people';
import { Acting, INVITATION_COOKIE } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { giveCookie } from '../people/sign-in-cookie.config.js';
import { AnswerBody, DigitsBody, Invitation, InvitationPath, JoinBody, JoinCode, JoinCodeBody, Joined, NewState, Opened, TrackBody, Tracked } from './cases.schema.js';

type Path = z.infer<typeof InvitationPath>;

/** Without an account: the invited side, and whoever holds a case number and its code. */
@Controller('api/v1')
export class InvitationsController {
  constructor(
    private readonly respondents: Respondents,
    private readonly capabilities: Capabilities,
    private readonly reads: CaseReads,
  ) {}

  @Post('invitations/:token/open')
  @Operation('cases.open-invitation', { answers: Opened, idempotent: false, perMinute: 20 })
  async open(@Param({ schema: InvitationPath }) { token }: Path, @Body({ schema: DigitsBody }) { digits }: z.infer<typeof DigitsBody>, @Res({ passthrough: true }) reply: FastifyReply) {
    const { pass, expiresAt } = await this.capabilities.open(token, digits);
    void reply.setCookie(INVITATION_COOKIE, pass, { path: '/', httpOnly: true, secure: true, sameSite: 'lax', expires: expiresAt });
    return { expiresAt };
  }

  @Get('invitations/:token')
  @Operation('cases.invitation', { answers: Invitation })
  read(@Acting() actor: Actor, @Param({ schema: InvitationPath }) { token }: Path) {
    return this.respondents.read(actor, token);
  }

  @Post('invitations/:token/answer')
  @Operation('cases.answer', { answers: NewState })
  answer(@Acting() actor: Actor, @Param({ schema: InvitationPath }) { token }: Path, @Body({ schema: AnswerBody }) body: z.infer<typeof AnswerBody>) {
    return this.respondents.answer(actor, token, body);
  }

  @Post('invitations/:token/code')
  @Operation('cases.request-join-code', { answers: JoinCode, idempotent: false, perMinute: 10 })
  requestCode(@Param({ schema: InvitationPath }) { token }: Path, @Body({ schema: JoinCodeBody }) { language }: z.infer<typeof JoinCodeBody>) {
    return this.respondents.requestJoinCode(token, language);
  }

  @Post('invitations/:token/join')
  @Operation('cases.join', { answers: Joined, idempotent: false, perMinute: 20 })
  async join(
    @Acting() actor: Actor,
    @Param({ schema: InvitationPath }) { token }: Path,
    @Body({ schema: JoinBody }) { challengeId, code }: z.infer<typeof JoinBody>,
    @Headers('user-agent') device: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const joined = await this.respondents.join(actor, token, challengeId, code, device ?? '');
    return { ...giveCookie(reply, joined), caseId: joined.caseId };
  }

  @Post('track')
  @Operation('cases.track', { answers: Tracked, idempotent: false, perMinute: 20 })
  track(@Body({ schema: TrackBody }) { number, code }: z.infer<typeof TrackBody>) {
    return this.reads.track(number, code);
  }
}
