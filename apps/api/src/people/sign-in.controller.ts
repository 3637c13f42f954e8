import { Body, Controller, Headers, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Codes, SignIns } from '@maplebridge/people';
import { Acting, Network } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { CodeRequestBody, CodeRequested, PasswordSignInBody, SignedIn, SignInBody } from './people.schema.js';
import { giveCookie, takeCookie } from './sign-in-cookie.config.js';

/** Signing in with a code or a password, and out again. */
@Controller('api/v1')
export class SignInController {
  constructor(
    private readonly codes: Codes,
    private readonly signIns: SignIns,
  ) {}

  /** Sends a one-time code to a phone or mail; the answer is the same whether or not it is known. */
  @Post('sign-in/code')
  @Operation('people.request-code', { answers: CodeRequested, idempotent: false, perMinute: 20 })
  requestCode(@Body({ schema: CodeRequestBody }) { contact, language }: z.infer<typeof CodeRequestBody>, @Network() from: string) {
    return this.codes.request({ purpose: 'sign-in', contact, language, from });
  }

  @Post('sign-in')
  @Operation('people.sign-in', { answers: SignedIn, idempotent: false, perMinute: 20 })
  async signIn(
    @Body({ schema: SignInBody }) { challengeId, code }: z.infer<typeof SignInBody>,
    @Headers('user-agent') device: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return giveCookie(reply, await this.signIns.withCode(challengeId, code, device ?? ''));
  }

  @Post('sign-in/password')
  @Operation('people.sign-in-with-password', { answers: SignedIn, idempotent: false, perMinute: 20 })
  async signInWithPassword(
    @Body({ schema: PasswordSignInBody }) { contact, password }: z.infer<typeof PasswordSignInBody>,
    @Headers('user-agent') device: string | undefined,
    @Network() from: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return giveCookie(reply, await this.signIns.withPassword(contact, password, device ?? '', from));
  }

  @Post('sign-out')
  @Operation('people.sign-out', { idempotent: false })
  async signOut(@Acting() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIns.revoke(actor, actor.signInId!);
    takeCookie(reply);
  }
}
