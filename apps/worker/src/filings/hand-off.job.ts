import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Handoff, type Cargo, type CourtReceipt } from '@maplebridge/filings';
import { Database, Files, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';
import { CourtWire, passing, type WireAnswer } from './court-wire.adapter.js';
import { crashPoint } from './crash-point.config.js';

/** After so many tries without an answer a person has to look. With the growing pauses this is about a quarter of an hour. */
const MOST_TRIES = 10;

const receiptSchema = z.object({
  receiptId: z.string().min(1).max(100), packageId: z.uuid(), manifestSha256: z.string().regex(/^[0-9a-f]{64}$/), receivedAt: z.iso.datetime(), acceptBy: z.iso.datetime().optional(),
});

/**
 * Brings the package to the court. The same package id every time, so that the court knows a repetition; done when its
 * receipt is stored, in the transaction that marks the reaction done.
 */
@Injectable()
export class HandOffJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly handoff: Handoff,
    private readonly wire: CourtWire,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const cargo = await this.handoff.cargo(event.subjectId);
    if (!cargo) return this.database.transaction(() => reaction.done());
    const zip = await this.files.read(cargo.fileId).catch((error: unknown) => {
      if (reaction.attempt < cargo.failures + MOST_TRIES) throw error;
      return undefined;
    });
    if (!zip) return this.giveUp(cargo, 'package-not-sent', reaction);
    const tryId = await this.handoff.begin(cargo.filingId, cargo.packageId, reaction);
    const answer = await this.wire.post('filings', cargo.packageId, reaction.fence, zip).catch((error: unknown): WireAnswer => ({ status: 0, body: String(error) }));
    const receipt = receiptSchema.safeParse(answer.body);
    if (answer.status < 300 && receipt.success && receipt.data.packageId === cargo.packageId) return this.keep(cargo, tryId, receipt.data, reaction);
    await this.failed(cargo, tryId, answer, reaction);
  }

  private keep(cargo: Cargo, tryId: string, receipt: CourtReceipt, reaction: Reaction): Promise<void> {
    return this.database.transaction(async () => {
      await this.handoff.receive(cargo.filingId, tryId, receipt);
      crashPoint('answer-read-receipt-uncommitted');
      await reaction.done();
    });
  }

  private async failed(cargo: Cargo, tryId: string, { status, body }: WireAnswer, reaction: Reaction): Promise<void> {
    const reason = (body as { reason?: unknown } | undefined)?.reason;
    const problem = typeof reason === 'string' ? reason : status === 0 ? 'court-unreachable' : `http-${status}`;
    // A 2xx without a receipt that can be read is no receipt: ask again, the id makes it harmless.
    const again = passing(status) || status < 300;
    if (status === 202) await this.handoff.transmit(cargo.filingId);
    await this.handoff.fail(tryId, status || null, problem);
    if (again && cargo.failures + 1 < MOST_TRIES) throw new Error(`The court gave no receipt: ${problem}`);
    await this.giveUp(cargo, again ? 'court-unreachable' : 'court-refused', reaction);
  }

  private giveUp(cargo: Cargo, problem: string, reaction: Reaction): Promise<void> {
    return this.database.transaction(async () => {
      await this.handoff.bury(cargo.filingId, problem);
      await reaction.done();
    });
  }
}
