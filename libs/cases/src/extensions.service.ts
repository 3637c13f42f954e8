import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, SYSTEM, type Actor } from '@maplebridge/kernel';
import type { DisputeType } from '@maplebridge/law';
import { Clocks, type ClockView } from '@maplebridge/deadlines';
import { Database, Events, type EventType, type Facts } from '@maplebridge/platform';
import { CaseStore } from './case-store.service.js';
import { ExtensionAgreed, ExtensionDeclined, ExtensionLapsed, ExtensionProposed } from './cases.events.js';
import { ExtensionRow } from './extension.entity.js';
import { extensionMachine, type ExtensionAction, type ExtensionFacts, type ExtensionState } from './extension.machine.js';
import { askedOf, extensionRule, isMediating, voicesOf } from './extension.rules.js';

export interface ExtensionAnswer {
  readonly id: string;
  readonly state: ExtensionState;
}

/** More time for a mediation: proposed by one, agreed by all, or there is none. */
@Injectable()
export class Extensions {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly store: CaseStore,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** Proposes one of the profile's lengths; who proposes agrees. `signed`: all sides have signed already. Refusals `extension-not-now`, `extension-waits`, `extension-length`. */
  propose(actor: Actor, caseId: string, length: number, signed: boolean): Promise<ExtensionAnswer> {
    return this.database.transaction(async () => {
      const { asked, lengths, mediating } = await this.about(caseId);
      const waiting = (await this.database.one(ExtensionRow, { caseId, state: 'open' })) !== null;
      const facts = { state: extensionMachine.initial, mediating: mediating && !signed, waiting, offered: lengths.includes(length) };
      const state = extensionMachine.decide(facts, 'propose', actor);
      const voices = voicesOf(actor);
      const agreed = asked.filter((one) => voices.includes(one));
      const row: ExtensionRow = { id: newId(), caseId, state, length, proposedBy: voices[0]!, agreed, declinedBy: null, proposedAt: this.clock.now(), version: 1 };
      await this.database.add(ExtensionRow, row);
      const [longer] = await this.clocks.ifLonger({ name: 'mediation', caseId }, [length]);
      this.tell(ExtensionProposed, row, actor, { dueAt: longer!.dueAt.toISOString() });
      return this.settle(actor, row, asked);
    });
  }

  /** Agrees, or does not. With the last yes the time is longer; with the first no the proposal is over. */
  answer(actor: Actor, caseId: string, { proposalId, agrees }: { readonly proposalId: string; readonly agrees: boolean }): Promise<ExtensionAnswer> {
    return this.database.transaction(async () => {
      const { asked, mediating, dueAt } = await this.about(caseId);
      const row = await this.database.lock(ExtensionRow, { id: proposalId, caseId });
      if (!row) throw new Refusal('not-found', 'extension-unknown', {}, { proposalId: 'extension-unknown' });
      const mine = voicesOf(actor).filter((voice) => asked.includes(voice));
      const agreedByActor = mine.length > 0 && mine.every((voice) => row.agreed.includes(voice));
      const action: ExtensionAction = agrees ? 'agree' : 'decline';
      const state = extensionMachine.decide({ state: row.state, mediating, asked: mine.length > 0, agreedByActor }, action, actor);
      if (!agrees) {
        const declined = await this.save(row, { state, declinedBy: mine[0]! });
        this.tell(ExtensionDeclined, declined, actor, { dueAt: dueAt.toISOString() });
        return answerOf(declined);
      }
      return this.settle(actor, await this.save(row, { agreed: [...new Set([...row.agreed, ...mine])] }), asked);
    });
  }

  /** The mediation is over: what was proposed has lost its object. Joins the caller's transaction. */
  async lapse(caseId: string): Promise<void> {
    const row = await this.database.lock(ExtensionRow, { caseId, state: 'open' });
    if (!row) return;
    const state = extensionMachine.decide({ state: row.state, mediating: false }, 'lapse', SYSTEM);
    this.tell(ExtensionLapsed, await this.save(row, { state }), SYSTEM);
  }

  /** Once nobody is missing, the clock is extended, once for this agreement. */
  private async settle(actor: Actor, row: ExtensionRow, asked: readonly string[]): Promise<ExtensionAnswer> {
    const missing = asked.filter((one) => !row.agreed.includes(one)).length;
    if (missing > 0) {
      if (row.version > 1) this.tell(ExtensionAgreed, row, actor, { everybody: false });
      return answerOf(row);
    }
    const facts: ExtensionFacts = { state: row.state, mediating: true, missing };
    const agreed = await this.save(row, { state: extensionMachine.decide(facts, 'complete', SYSTEM) });
    const longer = await this.clocks.extend(actor, { name: 'mediation', caseId: row.caseId }, row.length, 'all-agreed');
    this.tell(ExtensionAgreed, agreed, actor, { everybody: true, dueAt: longer!.dueAt.toISOString() });
    return answerOf(agreed);
  }

  /** The case, locked, with who has to agree and whether there is time that can be longer. */
  private async about(caseId: string): Promise<{ asked: string[]; lengths: readonly number[]; mediating: boolean; dueAt: Date }> {
    const { profile, disputeType } = await this.store.lock(caseId);
    const rule = extensionRule(profile, disputeType as DisputeType | null);
    const parties = await this.store.parties(caseId);
    const clocks = [await this.clocks.standing({ name: 'mediation', caseId }), await this.clocks.standing({ name: 'signing', caseId })];
    const open = clocks.filter((clock): clock is ClockView => clock !== undefined);
    const asked = rule ? askedOf(parties.map(({ id }) => id), rule) : [];
    return { asked, lengths: rule?.lengths ?? [], mediating: rule !== undefined && isMediating(open, this.clock.now()), dueAt: open[0]?.dueAt ?? this.clock.now() };
  }

  private async save(row: ExtensionRow, patch: Partial<ExtensionRow>): Promise<ExtensionRow> {
    const next = { ...row, ...patch, version: row.version + 1 };
    await this.database.change(ExtensionRow, { id: row.id, version: row.version }, next);
    return next;
  }

  private tell(type: EventType, row: ExtensionRow, actor: Actor, facts: Facts = {}): void {
    this.events.append(type, { chainId: row.caseId, subjectId: row.id, seq: row.version, facts: { length: row.length, ...facts }, actor });
  }
}

const answerOf = ({ id, state }: ExtensionRow): ExtensionAnswer => ({ id, state });
