import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { DocketIntake, Pulls, Supplements } from '@maplebridge/court';
import { Refusal, type Actor } from '@maplebridge/kernel';
import { MachineClients } from '@maplebridge/people';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { FilingLines, PackagePath, Receipt, SinceQuery, SupplementReceipt, Token, TokenBody } from './court.schema.js';
import { answerFile } from './file-answer.config.js';

/** What systems speak with the court: senders bring packages, the court's own system takes them out. */
@Controller('court/v1')
export class CourtSystemController {
  constructor(
    private readonly intake: DocketIntake,
    private readonly supplements: Supplements,
    private readonly pulls: Pulls,
    private readonly clients: MachineClients,
  ) {}

  /** The package's own id makes a repetition harmless, so no Idempotency-Key is asked for. */
  @Post('filings')
  @Operation('court.receive-filing', { answers: Receipt, idempotent: false, perMinute: 600 })
  receive(@Body() zip: unknown) {
    return this.intake.receive(bytes(zip));
  }

  @Post('supplements')
  @Operation('court.receive-supplement', { answers: SupplementReceipt, idempotent: false, perMinute: 600 })
  receiveSupplement(@Body() zip: unknown) {
    return this.supplements.receive(bytes(zip));
  }

  @Post('token')
  @Operation('court.token', { answers: Token, idempotent: false, perMinute: 60 })
  async token(@Body({ schema: TokenBody }) { client_id, client_secret }: z.infer<typeof TokenBody>) {
    const { token, seconds } = await this.clients.token(client_id, client_secret);
    return { access_token: token, token_type: 'Bearer', expires_in: seconds };
  }

  @Get('filings')
  @Operation('court.filings-since', { answers: FilingLines })
  since(@Acting() actor: Actor, @Query({ schema: SinceQuery }) { since, limit }: z.infer<typeof SinceQuery>) {
    return this.pulls.since(actor, actor.organisationId!, since, limit);
  }

  @Get('filings/:packageId/package')
  @Operation('court.package', { raw: true })
  async package(@Acting() actor: Actor, @Param({ schema: PackagePath }) { packageId }: z.infer<typeof PackagePath>, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.pulls.package(actor, actor.organisationId!, packageId);
    await answerFile(reply, { content, mediaType: 'application/zip', name: `${packageId}.zip` });
  }
}

function bytes(body: unknown): Buffer {
  if (!Buffer.isBuffer(body)) throw new Refusal('invalid', 'package-unreadable', {}, { body: 'input-wrong' });
  return body;
}
