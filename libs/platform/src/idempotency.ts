import { Injectable } from '@nestjs/common';
import { Clock, DAY, Refusal } from '@maplebridge/kernel';
import { canonicalJson, sha256 } from './canonical.js';
import { Database } from './database.js';
import { Keys } from './keys.js';

export interface Claim {
  readonly owner: string;
  readonly operation: string;
  readonly key: string;
  readonly request: unknown;
}

/** One effect per key: the key, the effect and its answer are one transaction. */
@Injectable()
export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` once for this key; a repetition gets the stored answer, another body under the key is refused. */
  async once<T>(claim: Claim, work: () => Promise<T>): Promise<T> {
    const requestHash = sha256(canonicalJson(claim.request));
    const context = `${claim.owner}\n${claim.operation}\n${claim.key}`;
    return this.database.transaction(async () => {
      const where = [claim.owner, claim.operation, claim.key];
      const claimed = await this.database.manager.query<unknown[]>(
        `insert into platform.idempotency (owner, operation, key, request_hash, at) values ($1,$2,$3,$4,$5) on conflict do nothing returning key`,
        [...where, requestHash, this.clock.now()],
      );
      if (claimed.length === 0) return this.replay<T>(where, requestHash, context);
      const answer = await work();
      const sealed = this.keys.encrypt(JSON.stringify(answer ?? null), context);
      await this.database.manager.query(
        'update platform.idempotency set answer = $4 where owner = $1 and operation = $2 and key = $3',
        [...where, sealed],
      );
      return answer;
    });
  }

  /** Forgets what is older than a day: by then nobody repeats a request, and an answer may hold what is shown once. */
  async forget(now: Date): Promise<void> {
    await this.database.transaction(() => this.database.manager.query('delete from platform.idempotency where at < $1', [new Date(now.getTime() - DAY)]));
  }

  private async replay<T>(where: string[], requestHash: string, context: string): Promise<T> {
    const [row] = await this.database.manager.query<{ request_hash: string; answer: Buffer | null }[]>(
      'select request_hash, answer from platform.idempotency where owner = $1 and operation = $2 and key = $3',
      where,
    );
    if (!row?.answer) throw new Refusal('conflict', 'still-working');
    if (row.request_hash !== requestHash) throw new Refusal('not-ready', 'idempotency-key-reused');
    return JSON.parse(this.keys.decrypt(row.answer, context).toString()) as T;
  }
}
