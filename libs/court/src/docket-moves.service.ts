import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Actor } from '@maplebridge/kernel';
import { Database, Events, type EventType, type Facts } from '@maplebridge/platform';
import { AnswerRow } from './answer.entity.js';
import { PAPER_OF, type AnswerBody, type AnswerKind } from './answer.rules.js';
import { unchecked } from './checks.rules.js';
import { AnswerGiven, AnswerWhole } from './court.events.js';
import { DocketRow } from './docket.entity.js';
import { docketMachine, type DocketAction, type DocketFacts, type DocketState } from './docket.machine.js';

export interface DocketMove {
  readonly action: DocketAction;
  readonly event: EventType;
  readonly patch?: Partial<DocketRow>;
  readonly facts?: Facts;
  readonly answer?: { readonly kind: AnswerKind; readonly body: AnswerBody };
}

export interface DocketMoved {
  readonly id: string;
  readonly state: DocketState;
  readonly allowedActions: DocketAction[];
}

export const docketFacts = (row: DocketRow): DocketFacts => ({
  state: row.state, numbered: row.number !== null, verified: row.verifiedAt !== null, intact: row.intact, unchecked: unchecked(row.ticked),
});

/** The one way in which a docket changes: locked, decided by the table, saved, written down, answered. */
@Injectable()
export class DocketMoves {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** `Refusal` `not-found`, or what the machine says. */
  move(actor: Actor, docketId: string, plan: (row: DocketRow, now: Date) => DocketMove | Promise<DocketMove>): Promise<DocketMoved> {
    return this.database.transaction(async () => {
      const row = await this.lock(docketId);
      const now = this.clock.now();
      const { action, event, patch = {}, facts, answer } = await plan(row, now);
      const state = docketMachine.decide(docketFacts(row), action, actor);
      const version = row.version + 1;
      const change = { ...patch, state, version, answers: row.answers + (answer ? 1 : 0) };
      await this.database.change(DocketRow, { id: docketId, version: row.version }, change);
      this.events.append(event, { chainId: docketId, subjectId: docketId, seq: version, facts, actor });
      if (answer) await this.give(actor, { ...row, ...change }, answer, now);
      const after = { ...row, ...change };
      return { id: docketId, state, allowedActions: docketMachine.actionsFor(docketFacts(after), actor) };
    });
  }

  private async lock(id: string): Promise<DocketRow> {
    const row = await this.database.lock(DocketRow, { id });
    if (!row) throw new Refusal('not-found');
    return row;
  }

  private async give(actor: Actor, row: DocketRow, { kind, body }: { kind: AnswerKind; body: AnswerBody }, now: Date): Promise<void> {
    const whole = !PAPER_OF[kind];
    const answer = { docketId: row.id, seq: row.answers, kind, body, issuedPaperId: null, givenAt: now, wholeAt: whole ? now : null, sentAt: null };
    await this.database.manager.insert(AnswerRow, answer);
    this.events.append(whole ? AnswerWhole : AnswerGiven, { chainId: row.id, subjectId: row.id, seq: row.version, facts: { answer: row.answers }, actor });
  }
}
