import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Actor } from '@maplebridge/kernel';
import { Database, Events, type EventType, type Facts } from '@maplebridge/platform';
import { CaseRow, PartyRow } from './case.entity.js';
import { caseMachine, type CaseAction, type CaseStanding, type CaseState } from './case.machine.js';

export interface Move {
  readonly action: CaseAction;
  readonly event: EventType;
  readonly facts?: Facts;
  readonly patch?: Partial<CaseRow>;
  readonly standing?: Omit<CaseStanding, 'state'>;
}

/** The six steps every change of a case takes: lock, gather, decide, save, append, return. */
@Injectable()
export class CaseStore {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Locks a case for this transaction. Refusal `not-found`. */
  async lock(caseId: string): Promise<CaseRow> {
    const row = await this.database.lock(CaseRow, { id: caseId });
    if (!row) throw new Refusal('not-found', 'not-found');
    return row;
  }

  /** Decides and saves one action on a locked row; returns the row as it now is. */
  async move(actor: Actor, row: CaseRow, { action, event, facts = {}, patch = {}, standing = {} }: Move): Promise<CaseRow> {
    const state = caseMachine.decide({ state: row.state as CaseState, ...standing }, action, actor);
    return this.save(actor, row, event, facts, { ...patch, state });
  }

  /** Saves a change that is no action of the lifecycle (a paper bound, a representative named). */
  async save(actor: Actor, row: CaseRow, event: EventType, facts: Facts, patch: Partial<CaseRow>): Promise<CaseRow> {
    const changed = { ...patch, version: row.version + 1, changedAt: this.clock.now() };
    await this.database.change(CaseRow, { id: row.id, version: row.version }, changed as never);
    this.events.append(event, { chainId: row.id, subjectId: row.id, seq: changed.version, facts, actor });
    return Object.assign(row, changed);
  }

  parties(caseId: string): Promise<PartyRow[]> {
    return this.database.manager.find(PartyRow, { where: { caseId }, order: { side: 'ASC', id: 'ASC' } });
  }

  async ownParty(caseId: string, actor: Actor): Promise<PartyRow> {
    const parties = await this.parties(caseId);
    const own = parties.find((party) => actor.partyIds.includes(party.id));
    if (!own) throw new Refusal('not-allowed', 'no-party');
    return own;
  }
}
