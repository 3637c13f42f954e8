import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Actor } from '@maplebridge/kernel';
import { Database, Events, type EventType, type Facts } from '@maplebridge/platform';
import { FilingRow } from './filing.entity.js';
import { filingMachine, type FilingAction, type FilingFacts, type FilingState } from './filing.machine.js';

export interface FilingMove {
  readonly action: FilingAction;
  readonly event: EventType;
  readonly standing?: Partial<FilingFacts>;
  readonly patch?: Partial<FilingRow>;
  readonly facts?: Facts;
}

export interface FilingMoved {
  readonly id: string;
  readonly state: FilingState;
}

/** The facts a row tells by itself; what others know comes in `standing`. */
export const standingOf = (row: Pick<FilingRow, 'state' | 'windowEnd' | 'packageId'>, now: Date, more: Partial<FilingFacts> = {}): FilingFacts => ({
  state: row.state, windowOver: row.windowEnd !== null && row.windowEnd < now, missingConsents: 0, actorConsented: false, packed: row.packageId !== null, openItems: 0, ...more,
});

/** The one way in which a filing changes: locked, decided by the table, saved, written down. */
@Injectable()
export class FilingMoves {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The case's newest application, locked for this transaction. `Refusal` `not-found`. */
  async lockOfCase(caseId: string): Promise<FilingRow> {
    const row = (await this.database.lockAll(FilingRow, { caseId })).at(-1);
    if (!row) throw new Refusal('not-found', 'no-filing');
    return row;
  }

  async lock(filingId: string): Promise<FilingRow> {
    const row = await this.database.lock(FilingRow, { id: filingId });
    if (!row) throw new Refusal('not-found', 'no-filing');
    return row;
  }

  /** Inside a transaction, on a locked row; answers with the row as it is now. */
  async move(actor: Actor, row: FilingRow, { action, event, standing, patch = {}, facts }: FilingMove): Promise<FilingRow> {
    const state = filingMachine.decide(standingOf(row, this.clock.now(), standing), action, actor);
    const next: FilingRow = { ...row, ...patch, state, version: row.version + 1 };
    await this.database.change(FilingRow, { id: row.id, version: row.version }, { ...patch, state, version: next.version });
    this.events.append(event, { chainId: row.caseId, subjectId: row.id, seq: next.version, facts, actor });
    return next;
  }
}

export const moved = ({ id, state }: FilingRow): FilingMoved => ({ id, state });
