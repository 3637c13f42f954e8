import { Body, Controller, Get, Headers, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Refusal } from '@maplebridge/kernel';
import { Accounts, SignIns } from '@maplebridge/people';
import { Operation } from '../door/operation.config.js';
import { DemoAccounts, DemoSignInBody, SignedIn } from './people.schema.js';
import { giveCookie } from './sign-in-cookie.config.js';

/** Registered only when demo mode is on: one click signs in as a demo person. */
@Controller('api/v1/demo')
export class DemoPeopleController {
  constructor(
    private readonly accounts: Accounts,
    private readonly signIns: SignIns,
  ) {}

  @Get('accounts')
  @Operation('people.demo-accounts', { answers: DemoAccounts })
  async list() {
    return { items: await this.accounts.demo() };
  }

  @Post('sign-in')
  @Operation('people.demo-sign-in', { answers: SignedIn, idempotent: false })
  async signIn(
    @Body({ schema: DemoSignInBody }) { accountId }: z.infer<typeof DemoSignInBody>,
    @Headers('user-agent') device: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const known = (await this.accounts.demo()).some((account) => account.accountId === accountId);
    if (!known) throw new Refusal('not-found', 'not-found');
    return giveCookie(reply, await this.signIns.begin(accountId, device ?? ''));
  }
}
