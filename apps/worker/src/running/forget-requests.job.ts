import { Injectable } from '@nestjs/common';
import { Attempts, eachInTurn, Idempotency, type Sweep } from '@maplebridge/platform';

/** Answers to repeated requests and counters of attempts are kept for as long as they serve. */
@Injectable()
export class ForgetRequestsJob implements Sweep {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly attempts: Attempts,
  ) {}

  async sweep(now: Date): Promise<void> {
    await eachInTurn([this.idempotency, this.attempts], (kept) => kept.forget(now));
  }
}
