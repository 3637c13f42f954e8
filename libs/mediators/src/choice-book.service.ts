import { Injectable } from '@nestjs/common';
import { type Actor, Clock, newId, Refusal, type Side } from '@maplebridge/kernel';
import { Involvements } from '@maplebridge/people';
import { Database, Events, type EventType, type Facts } from '@maplebridge/platform';
import { LessThan } from 'typeorm';
import { type ChoiceAction, type ChoiceFacts, choiceMachine } from './choice.machine.js';
import { ChoiceRow, DisclosureRow, ExclusionRow, NamingRow, RecusalAnswerRow } from './choice.entity.js';
import { ON_PANEL } from './directory.queries.js';

/** Lock, facts, save: the steps that all deeds on a choice share. Inside a transaction only. */
@Injectable()
export class ChoiceBook {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly involvements: Involvements,
  ) {}

  /** The case's choice, locked; begun when nobody has chosen yet. */
  async lock(caseId: string): Promise<ChoiceRow> {
    await this.database.manager.query(
      `insert into mediators.choice (id, case_id, state) values ($1, $2, 'open') on conflict (case_id) do nothing`,
      [newId(), caseId],
    );
    return (await this.database.lock(ChoiceRow, { caseId }))!;
  }

  /** Decides for `mediatorId` (who is in question) and throws the machine's refusal. */
  async decide(
    row: ChoiceRow,
    action: ChoiceAction,
    actor: Actor,
    mediatorId: string | null,
    known: Partial<ChoiceFacts> = {},
  ): Promise<void> {
    const facts = { ...(await this.facts(row, actor, mediatorId)), ...known };
    row.state = choiceMachine.decide(facts, action, actor);
  }

  async facts(row: ChoiceRow, { side }: Actor, mediatorId: string | null): Promise<ChoiceFacts> {
    const { id: choiceId, round } = row;
    const disclosed = await this.database.manager.existsBy(DisclosureRow, { choiceId, round });
    const asked = { choiceId, side, wantsChange: true, round: LessThan(round) };
    const changes = side ? await this.database.manager.countBy(RecusalAnswerRow, asked) : 0;
    const excluded = mediatorId ? await this.isExcluded(row, mediatorId) : false;
    return { state: row.state, sidesAgree: false, disclosed, excluded, changes, over: false };
  }

  /** Refuses who is not on the panel of the case's organisation or no longer listed. */
  async requireOnPanel(caseId: string, mediatorId: string): Promise<void> {
    const [found] = await this.database.read(ON_PANEL, [caseId, mediatorId]);
    if (!found) throw new Refusal('invalid', 'not-on-panel', {}, { mediatorId: 'not-on-panel' });
  }

  /** Notes whom a side names; true when every side has now named the same. */
  async name(row: ChoiceRow, side: Side, mediatorId: string): Promise<boolean> {
    await this.database.manager.upsert(NamingRow, { choiceId: row.id, round: row.round, side, mediatorId }, [
      'choiceId',
      'round',
      'side',
    ]);
    const named = await this.database.manager.findBy(NamingRow, { choiceId: row.id, round: row.round });
    return named.length === 2 && named.every((naming) => naming.mediatorId === mediatorId);
  }

  async disclose(row: ChoiceRow, kind: 'none' | 'related', description: string): Promise<void> {
    const { id: choiceId, round, mediatorId } = row;
    await this.database.manager.upsert(
      DisclosureRow,
      { choiceId, round, mediatorId: mediatorId!, kind, description, at: this.clock.now() },
      ['choiceId', 'round'],
    );
  }

  async answerRecusal(row: ChoiceRow, side: Side, wantsChange: boolean, reason: string): Promise<void> {
    const answer = { choiceId: row.id, round: row.round, side, wantsChange, reason, at: this.clock.now() };
    await this.database.manager.upsert(RecusalAnswerRow, answer, ['choiceId', 'round', 'side']);
  }

  /** Writes a mediator into the row and into the case. */
  async seat(row: ChoiceRow, mediatorId: string, appointed: boolean): Promise<void> {
    Object.assign(row, { mediatorId, appointed });
    await this.involvements.add({ caseId: row.caseId, accountId: mediatorId, relation: 'mediator' });
  }

  /** Takes the mediator out of the case and out of the question, and begins another round. */
  async unseat(row: ChoiceRow, why: ExclusionRow['why'], reason: string): Promise<string> {
    const mediatorId = row.mediatorId!;
    await this.involvements.end({ caseId: row.caseId, accountId: mediatorId, relation: 'mediator' });
    await this.database.manager.upsert(
      ExclusionRow,
      { choiceId: row.id, mediatorId, why, reason, at: this.clock.now() },
      ['choiceId', 'mediatorId'],
    );
    Object.assign(row, { mediatorId: null, appointed: false, round: row.round + 1 });
    return mediatorId;
  }

  /** Saves what changed and says so in the log. */
  async save(row: ChoiceRow, event: EventType, actor: Actor, facts: Facts): Promise<void> {
    const { id, version, state, round, mediatorId, appointed } = row;
    await this.database.change(ChoiceRow, { id, version }, { state, round, mediatorId, appointed, version: version + 1 });
    row.version = version + 1;
    this.events.append(event, {
      chainId: row.caseId,
      subjectId: id,
      seq: row.version,
      facts: { round, ...facts },
      actor,
    });
  }

  /** Out of the question: who declined or was changed here, and who belongs to a side. */
  private async isExcluded(row: ChoiceRow, mediatorId: string): Promise<boolean> {
    if (await this.database.manager.existsBy(ExclusionRow, { choiceId: row.id, mediatorId })) return true;
    const sides = await this.involvements.accounts(row.caseId, ['applicant', 'respondent', 'representative', 'helper']);
    return sides.some(({ accountId }) => accountId === mediatorId);
  }
}
