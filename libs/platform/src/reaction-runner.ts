import { Injectable } from '@nestjs/common';
import { Clock, MINUTE, Refusal } from '@maplebridge/kernel';
import { Database } from './database.js';
import type { StoredEvent } from './event.js';
import type { Job, Reaction } from './reaction.js';

const MOST_ATTEMPTS = 20;
/** So many tries without a word of failure: it is this job that ends the workers, not a restart. */
const MOST_WITHOUT_A_WORD = 40;

/** Thrown at the moment in which nothing will try a reaction again by itself within the hour. Says which, never with whose data. */
export class ReactionDied extends Error {
  override readonly name = 'ReactionDied';
  constructor(readonly said: { readonly reaction: string; readonly do: string; readonly event: string; readonly type: string; readonly attempts: number; readonly problem: string }) {
    super(`${said.do} failed ${said.attempts} times: ${said.problem}`);
  }
}

interface Claimed {
  id: string; name: string; fence: number; attempts: number;
  event_id: string; type: string; chain_id: string; subject_id: string; seq: number;
  facts: Record<string, never>; actor_account_id: string | null; at: Date;
}

/** Runs one reaction by its id. The queue delivers; the row is the truth. */
@Injectable()
export class ReactionRunner {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `jobFor` finds the job by the reaction's name. Resolves quietly when the reaction is already done. */
  async run(id: string, jobFor: (name: string) => Job): Promise<'done' | 'nothing-to-do'> {
    const claimed = await this.claim(id);
    if (!claimed) return 'nothing-to-do';
    const reaction = this.handle(claimed);
    try {
      await jobFor(claimed.name).run(eventOf(claimed), reaction);
      if (!reaction.finished) throw new Error(`${claimed.name} ended without reaction.done().`);
      return 'done';
    } catch (error) {
      throw (await this.failed(claimed, error)) ? died(claimed, error) : error;
    }
  }

  /** From the fortieth try on it is dead until it has gone well: one that takes the worker down with it does so once an hour, not each minute. */
  private async claim(id: string): Promise<Claimed | undefined> {
    const now = this.clock.now();
    const [claimed] = await this.database.dataSource.query<Claimed[]>(
      `with taken as (
         update platform.reaction set fence = fence + 1, attempts = attempts + 1, next_at = $2, dead_at = case when attempts + 1 >= $3 then $4::timestamptz end
         where id = $1 and done_at is null and dead_at is null returning id, name, fence, attempts, event_id)
       select t.*, e.type, e.chain_id, e.subject_id, e.seq, e.facts, e.actor_account_id, e.at
       from taken t join platform.event e on e.id = t.event_id`,
      [id, new Date(now.getTime() + MINUTE), MOST_WITHOUT_A_WORD, now],
    );
    return claimed;
  }

  private handle(claimed: Claimed): Reaction & { finished: boolean } {
    const { database, clock } = this;
    return {
      id: claimed.id,
      fence: claimed.fence,
      attempt: claimed.attempts,
      finished: false,
      async done() {
        const rows = await database.manager.query<[unknown[], number]>(
          `update platform.reaction set done_at = $3, dead_at = null, last_error = null where id = $1 and fence = $2 and done_at is null returning id`,
          [claimed.id, claimed.fence, clock.now()],
        );
        if (rows[1] !== 1) throw new Refusal('conflict', 'fenced');
        this.finished = true;
      },
    };
  }

  /** Twenty tries with growing pauses (to ten minutes), then dead: an alarm for a human, and a try an hour (`Relay.revive`). True when it died now. */
  private async failed(claimed: Claimed, error: unknown): Promise<boolean> {
    const now = this.clock.now();
    const pause = Math.min(10 * MINUTE, 1000 * 2 ** Math.min(claimed.attempts, 12));
    const dead = claimed.attempts >= MOST_ATTEMPTS ? now : null;
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const [, kept] = await this.database.dataSource.query<[unknown[], number]>(
      `update platform.reaction set next_at = $3, last_error = $4, dead_at = $5 where id = $1 and fence = $2 and done_at is null`,
      [claimed.id, claimed.fence, new Date(now.getTime() + pause), text.slice(0, 500), dead],
    );
    return kept === 1 && dead !== null;
  }
}

const died = (of: Claimed, error: unknown): ReactionDied =>
  new ReactionDied({
    reaction: of.id, do: of.name, event: of.event_id, type: of.type, attempts: of.attempts,
    problem: error instanceof Refusal ? error.reason : error instanceof Error ? error.name : 'error',
  });

const eventOf = (row: Claimed): StoredEvent => ({
  id: row.event_id, type: row.type, chainId: row.chain_id, subjectId: row.subject_id, seq: row.seq,
  facts: row.facts, actorAccountId: row.actor_account_id, at: row.at,
});
