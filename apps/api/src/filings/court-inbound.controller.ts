import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { DetachedSignatures } from '@maplebridge/documents';
import { Handoff } from '@maplebridge/filings';
import { Refusal } from '@maplebridge/kernel';
import { Inbound, sha256 } from '@maplebridge/platform';
import { Operation } from '../door/operation.config.js';
import { AnswerReceived, CourtMessage, EnvelopeBody } from './filings.schema.js';

/** Where courts answer, the built-in one and others alike: verified, stored raw, answered at once, handled later. */
@Controller('api/v1/inbound')
export class CourtInboundController {
  constructor(
    private readonly signatures: DetachedSignatures,
    private readonly handoff: Handoff,
    private readonly inbound: Inbound,
  ) {}

  @Post('court')
  @Operation('filings.court-answer', { answers: AnswerReceived, idempotent: false, perMinute: 600 })
  async receive(@Body({ schema: EnvelopeBody }) { content, signature }: z.infer<typeof EnvelopeBody>) {
    const message = read(content);
    const { intact, ours, organisationId } = await this.signatures.verify(content, signature);
    if (!intact || !ours) throw new Refusal('not-allowed', 'answer-signature-wrong');
    const filing = await this.handoff.filingOf(message.answer.packageId);
    if (!filing?.courtId || filing.courtId !== message.court.id) throw new Refusal('not-found', 'package-unknown');
    // Whose key it is, not what the message or the certificate calls itself: every organisation has a key, and names repeat and change.
    if (organisationId !== filing.courtId) throw new Refusal('not-allowed', 'answer-signature-wrong');
    if (message.paper && sha256(Buffer.from(message.paper.content, 'base64')) !== message.paper.sha256) throw new Refusal('invalid', 'answer-unreadable', {}, { content: 'input-wrong' });
    await this.inbound.receive('court', `${message.answer.packageId}:${message.answer.seq}`, message);
    return { received: true };
  }
}

function read(content: string): z.infer<typeof CourtMessage> {
  try {
    return CourtMessage.parse(JSON.parse(content));
  } catch {
    throw new Refusal('invalid', 'answer-unreadable', {}, { content: 'input-wrong' });
  }
}
