import { Injectable } from '@nestjs/common';
import { Clock, SYSTEM, type Actor } from '@maplebridge/kernel';
import { profileOf, type ClockName, type EndReason } from '@maplebridge/law';
import { Clocks } from '@maplebridge/deadlines';
import { Database, Events, type EventType, type Facts } from '@maplebridge/platform';
import type { CaseRow } from './case.entity.js';
import type { CaseAction, CaseState } from './case.machine.js';
import { Extensions } from './extensions.service.js';
import { CaseStore } from './case-store.service.js';
import {
  CaseClosed, CaseMediationAccepted, CaseMediationDeclined, CaseMediatorAssigned, CaseMediatorReplaced, CaseResumed, CaseSettled,
  CaseSuspended, CaseTerminated, CaseWithdrawn, DoubtReported,
} from './cases.events.js';

const EVERY_CLOCK: readonly ClockName[] = [
  'first-contact', 'service-target', 'correction', 'notify-respondent', 'respondent-answer', 'joint-choice', 'mediator-confirms', 'mediation', 'signing',
];

const MEDIATING: readonly string[] = ['in-mediation', 'selecting-mediator', 'awaiting-acceptance'] satisfies CaseState[];
const OVER: readonly string[] = ['settled', 'terminated', 'withdrawn'] satisfies CaseState[];

/** What libs above tell a case: each call joins the caller's transaction and appends the case's own event. */
@Injectable()
export class CaseLife {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly store: CaseStore,
    private readonly clocks: Clocks,
    private readonly extensions: Extensions,
    private readonly clock: Clock,
  ) {}

  /** A mediator has been chosen or appointed; called by `mediators`. */
  assignMediator(actor: Actor, caseId: string, mediatorAccountId: string): Promise<string> {
    return this.act(actor, caseId, 'assign-mediator', CaseMediatorAssigned, { mediatorAccountId }, {}, async (row) => {
      await this.clocks.meet(actor, { name: 'joint-choice', caseId });
      await this.start(actor, row, 'mediator-confirms');
    });
  }

  acceptMediation(actor: Actor, caseId: string): Promise<string> {
    return this.act(actor, caseId, 'accept-mediation', CaseMediationAccepted, { mediatorAccountId: actor.accountId ?? null }, {}, async (row) => {
      await this.clocks.meet(actor, { name: 'mediator-confirms', caseId });
      await this.start(actor, row, 'mediation');
    });
  }

  /** The mediator declines or stays silent; the sides choose again. `reason` is a code. */
  declineMediation(actor: Actor, caseId: string, reason: string): Promise<string> {
    return this.act(actor, caseId, 'decline-mediation', CaseMediationDeclined, { reason }, {}, async (row) => {
      await this.clocks.cancel(actor, { name: 'mediator-confirms', caseId });
      await this.start(actor, row, 'joint-choice');
    });
  }

  replaceMediator(actor: Actor, caseId: string, reason: string): Promise<string> {
    return this.act(actor, caseId, 'replace-mediator', CaseMediatorReplaced, { reason }, {}, async (row) => this.start(actor, row, 'joint-choice'));
  }

  /** The clock of the law stands still meanwhile. A doubt about false mediation is told to the centre alone. */
  suspend(actor: Actor, caseId: string, why: 'appraisal' | 'false-mediation-doubt' | 'fault'): Promise<string> {
    const reason = why === 'false-mediation-doubt' ? 'suspended' : why;
    return this.act(actor, caseId, 'suspend', CaseSuspended, { reason }, {}, async ({ version: seq }) => {
      if (why === 'false-mediation-doubt') this.events.append(DoubtReported, { chainId: caseId, subjectId: caseId, seq, actor });
      await this.clocks.pause(actor, { name: 'mediation', caseId }, reason);
    });
  }

  resume(actor: Actor, caseId: string): Promise<string> {
    return this.act(actor, caseId, 'resume', CaseResumed, {}, {}, async () => void (await this.clocks.resume(actor, { name: 'mediation', caseId })));
  }

  /** Called by `agreements` when the profile's moment has come. Whoever acted last, the house settles. */
  settle(caseId: string, settledAt: Date): Promise<string> {
    const patch = { settledAt, endedAt: settledAt, endReason: 'agreed' };
    return this.act(SYSTEM, caseId, 'settle', CaseSettled, { settledAt: settledAt.toISOString() }, patch, () =>
      this.clocks.meetAll(SYSTEM, { caseId }, ['mediation', 'service-target', 'signing'], settledAt));
  }

  terminate(actor: Actor, caseId: string, reason: EndReason): Promise<string> {
    return this.end(actor, caseId, 'terminate', CaseTerminated, reason);
  }

  /** The time is over and nobody made it longer, or an agreement sent out in time came to nothing after it: it ends. Else nothing happens. */
  async endOverTime(caseId: string, reason: 'time-over' | 'signature-refused'): Promise<void> {
    await this.database.transaction(async () => {
      const { state } = await this.store.lock(caseId);
      const clock = await this.clocks.standing({ name: 'mediation', caseId });
      if (clock?.state === 'expired' && MEDIATING.includes(state)) await this.terminate(SYSTEM, caseId, reason);
    });
  }

  /** Nobody answered in time, or nobody can be reached: it ends, and the applicant is free to go to court. */
  giveUpContact(actor: Actor, caseId: string): Promise<string> {
    return this.end(actor, caseId, 'give-up-contact', CaseTerminated, 'not-reached');
  }

  withdraw(actor: Actor, caseId: string): Promise<string> {
    return this.end(actor, caseId, 'withdraw', CaseWithdrawn, 'self-settled');
  }

  /** Called by `aftercare` once nothing is open any more. */
  close(caseId: string): Promise<string> {
    return this.act(SYSTEM, caseId, 'close', CaseClosed, {}, {}, async () => undefined);
  }

  /** Ends the case without an agreement of its own: every clock stops. */
  private end(actor: Actor, caseId: string, action: CaseAction, event: EventType, reason: EndReason): Promise<string> {
    const patch = { endReason: reason, endedAt: this.clock.now() };
    return this.act(actor, caseId, action, event, { reason }, patch, () => this.clocks.cancelAll(actor, { caseId }, EVERY_CLOCK));
  }

  private act(
    actor: Actor, caseId: string, action: CaseAction, event: EventType, facts: Facts, patch: Partial<CaseRow>,
    also: (row: CaseRow) => Promise<void>,
  ): Promise<string> {
    return this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const saved = await this.store.move(actor, row, { action, event, facts, patch });
      await also(saved);
      if (OVER.includes(saved.state)) await this.extensions.lapse(caseId);
      return saved.state;
    });
  }

  private async start(actor: Actor, row: CaseRow, name: ClockName): Promise<void> {
    const disputeType = row.disputeType ? { disputeType: row.disputeType as never } : {};
    await this.clocks.start(actor, { name, caseId: row.id, profile: profileOf(row.profile).id, startedAt: this.clock.now(), ...disputeType });
  }
}
