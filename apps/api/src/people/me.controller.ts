import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '@maplebridge/kernel';
import { Accounts, Consents, Identities, maskNumber, SignIns } from '@maplebridge/people';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { AcceptTextsBody, Identity, IdentityBody, IdentityState, LanguageBody, Me, PasswordBody, SignInList, SignInPath } from './people.schema.js';

/** One's own account: particulars, sign-ins, texts accepted, identity. */
@Controller('api/v1/me')
export class MeController {
  constructor(
    private readonly accounts: Accounts,
    private readonly signIns: SignIns,
    private readonly consents: Consents,
    private readonly identities: Identities,
  ) {}

  @Get()
  @Operation('people.me', { answers: Me })
  async me(@Acting() actor: Actor) {
    const [me, consents] = await Promise.all([this.accounts.me(actor), this.consents.of(actor.accountId!)]);
    return { ...me, consents };
  }

  @Put('language')
  @Operation('people.set-language')
  async setLanguage(@Acting() actor: Actor, @Body({ schema: LanguageBody }) { language }: z.infer<typeof LanguageBody>): Promise<void> {
    await this.accounts.setLanguage(actor, language);
  }

  @Put('password')
  @Operation('people.set-password', { perMinute: 10 })
  setPassword(@Acting() actor: Actor, @Body({ schema: PasswordBody }) { password }: z.infer<typeof PasswordBody>): Promise<void> {
    return this.signIns.setPassword(actor, password);
  }

  @Get('sign-ins')
  @Operation('people.sign-ins', { answers: SignInList })
  async list(@Acting() actor: Actor) {
    return { items: await this.accounts.signIns(actor) };
  }

  @Post('sign-ins/:signInId/revoke')
  @Operation('people.revoke-sign-in')
  revoke(@Acting() actor: Actor, @Param({ schema: SignInPath }) { signInId }: z.infer<typeof SignInPath>): Promise<void> {
    return this.signIns.revoke(actor, signInId);
  }

  @Post('texts/accept')
  @Operation('people.accept-texts')
  acceptTexts(@Acting() actor: Actor, @Body({ schema: AcceptTextsBody }) body: z.infer<typeof AcceptTextsBody>): Promise<void> {
    const { items, language, serviceAddress } = body;
    return this.consents.accept(actor, items.map(({ text, version }) => ({
      text, textVersion: version, language, ...(text === 'service-address' && serviceAddress ? { details: serviceAddress } : {}),
    })));
  }

  @Post('identity/state')
  @Operation('people.state-identity', { answers: IdentityState })
  async stateIdentity(@Acting() actor: Actor, @Body({ schema: IdentityBody }) body: z.infer<typeof IdentityBody>) {
    await this.identities.state(actor, body);
    return { state: 'stated' };
  }

  @Get('identity')
  @Operation('people.identity', { answers: Identity })
  async identity(@Acting() actor: Actor) {
    const identity = await this.identities.of(actor.accountId!);
    if (!identity) return { state: 'none', name: '', documentKind: '', documentNumber: '' };
    const { state, name, documentKind, documentNumber } = identity;
    return { state, name, documentKind, documentNumber: maskNumber(documentNumber) };
  }
}
