import type { Actor, Clock } from '@maplebridge/kernel';
import { sha256, type Database } from '@maplebridge/platform';
import { whoSignedIn, type WhoRow } from './access.queries.js';

/** Milliseconds for which a lookup counts. */
const COUNTS = 1000;
/** What is older than this when somebody is looked up is looked up with them, if it was asked for since. */
const AGEING = COUNTS / 2;
/** Tokens in one statement, and tokens known at all. */
const MOST_AT_ONCE = 500;
const MOST = 10_000;

interface Known {
  readonly who: WhoRow;
  readonly lookedUpAt: number;
  used: boolean;
}

/**
 * Who is signed in by which token: looked up afresh each second, and forgotten on any revocation. Those who come in the same
 * moment share one statement, and it renews those who are about to be due: a crowd costs a few statements a second, not one a head.
 */
export class KnownSignIns {
  private readonly known = new Map<string, Known>();
  private wanted = new Set<string>();
  private next: Promise<ReadonlyMap<string, WhoRow>> | undefined;
  /** Rises with every revocation: what was read before it is not kept. */
  private times = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  forget(): void {
    this.times++;
    this.known.clear();
  }

  /** The account behind a token; at once when it is known. */
  find(token: string): Actor | undefined | Promise<Actor | undefined> {
    const hash = sha256(token);
    const now = this.clock.now().getTime();
    const known = this.known.get(hash);
    if (!known || known.lookedUpAt + COUNTS <= now || known.who.expires_at.getTime() <= now) return this.lookUp(hash);
    known.used = true;
    return actorOf(known.who);
  }

  private async lookUp(hash: string): Promise<Actor | undefined> {
    this.wanted.add(hash);
    this.next ??= new Promise((resolve) => setImmediate(resolve)).then(() => this.ask());
    const who = (await this.next).get(hash);
    return who && actorOf(who);
  }

  private async ask(): Promise<ReadonlyMap<string, WhoRow>> {
    const [hashes, times, now] = [this.wanted, this.times, this.clock.now()];
    this.wanted = new Set();
    this.next = undefined;
    for (const [hash, known] of this.known) {
      if (hashes.size >= MOST_AT_ONCE || !known.used || known.lookedUpAt + AGEING > now.getTime()) continue;
      known.used = false; // the next statement, asked before this one has answered, leaves them to it
      hashes.add(hash);
    }
    const found = new Map((await this.database.read<WhoRow>(whoSignedIn, [[...hashes], now])).map((who) => [who.token_hash, who]));
    if (times === this.times) this.keep(hashes, found, now.getTime());
    return found;
  }

  private keep(hashes: ReadonlySet<string>, found: ReadonlyMap<string, WhoRow>, lookedUpAt: number): void {
    if (this.known.size + found.size > MOST) this.known.clear();
    for (const hash of hashes) this.known.delete(hash);
    for (const [hash, who] of found) this.known.set(hash, { who, lookedUpAt, used: false });
  }
}

const actorOf = (who: WhoRow): Actor => ({ kind: 'account', accountId: who.account_id, signInId: who.sign_in_id, relations: [], partyIds: [] });
