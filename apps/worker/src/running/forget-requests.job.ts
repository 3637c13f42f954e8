import { Injectable } from '@nestjs/common';
import { Attempts, Idempotency, type Sweep } from '@maplebridge/platform';

/** Answers to repeated requests and counters of attempts are kept for as long as they serve. */
@Injectable()
export class ForgetRequestsJob implements Sweep {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly attempts: Attempts,
  ) {}

  async sweep(now: Date): Promise<void> {
    await this.idempotency.forget(now);
    await this.attempts.forget(now);
  }
}
