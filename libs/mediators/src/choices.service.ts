import { Injectable } from '@nestjs/common';
import { Bookings, type CancelReason, Offers } from '@maplebridge/bookings';
import { CaseLife } from '@maplebridge/cases';
import { type Actor, Refusal, type Side, SYSTEM, type MeetingMode } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import type { ExclusionRow } from './choice.entity.js';
import { ChoiceBook } from './choice-book.service.js';
import type { ChoiceState } from './choice.machine.js';
import {
  MediatorAccepted,
  MediatorAgreed,
  MediatorAppointed,
  MediatorChanged,
  MediatorDeclined,
  MediatorLapsed,
  MediatorNamed,
  MediatorReplaced,
  RecusalAnswered,
} from './mediators.events.js';

export interface Choice {
  readonly mediatorId: string;
  /** Up to three times with this mediator, milliseconds since 1970; none when none suits. */
  readonly startsAt: readonly number[];
  readonly mode: MeetingMode;
  readonly venue?: string | null;
}

/** What the mediator declares before taking a case. */
export interface Disclosure {
  readonly kind: 'none' | 'related';
  readonly description: string;
}

export interface ChoiceAnswer {
  readonly id: string;
  readonly state: ChoiceState;
}

/** How a case comes by its mediator, from naming to acceptance and change. */
@Injectable()
export class Choices {
  constructor(
    private readonly database: Database,
    private readonly book: ChoiceBook,
    private readonly cases: CaseLife,
    private readonly offers: Offers,
    private readonly bookings: Bookings,
  ) {}

  /** A side names a mediator and the times that suit; when the other side has named the same, that person is asked. */
  async name(actor: Actor, caseId: string, { mediatorId, ...times }: Choice): Promise<ChoiceAnswer> {
    return this.database.transaction(async () => {
      const row = await this.book.lock(caseId);
      await this.book.requireOnPanel(caseId, mediatorId);
      await this.book.decide(row, 'name', actor, mediatorId);
      const agreed = await this.book.name(row, sideOf(actor), mediatorId);
      await this.book.save(row, MediatorNamed, actor, { mediatorId, partyId: actor.partyIds[0] ?? null });
      if (times.startsAt.length > 0) await this.offers.propose(actor, { caseId, mediatorId, ...times });
      if (!agreed) return { id: row.id, state: row.state };
      await this.book.decide(row, 'agree', actor, mediatorId, { sidesAgree: true });
      await this.book.seat(row, mediatorId, false);
      await this.book.save(row, MediatorAgreed, actor, { mediatorId });
      return this.ask(actor, row.id, caseId, mediatorId);
    });
  }

  /** The centre names the mediator when the sides have not come to one. */
  async appoint(actor: Actor, caseId: string, mediatorId: string): Promise<ChoiceAnswer> {
    return this.database.transaction(async () => {
      const row = await this.book.lock(caseId);
      await this.book.requireOnPanel(caseId, mediatorId);
      await this.book.decide(row, 'appoint', actor, mediatorId);
      await this.book.seat(row, mediatorId, true);
      await this.book.save(row, MediatorAppointed, actor, { mediatorId });
      return this.ask(actor, row.id, caseId, mediatorId);
    });
  }

  /** The mediator takes the case and says what ties there are; a time both sides agreed becomes firm. */
  async accept(actor: Actor, caseId: string, disclosure: Disclosure): Promise<ChoiceAnswer> {
    return this.database.transaction(async () => {
      const row = await this.book.lock(caseId);
      requireOwn(actor, row.mediatorId);
      const description = disclosure.description.trim();
      if (disclosure.kind === 'related' && !description)
        throw new Refusal('invalid', 'disclosure-empty', {}, { description: 'disclosure-empty' });
      await this.book.disclose(row, disclosure.kind, disclosure.kind === 'related' ? description : '');
      await this.book.decide(row, 'accept', actor, row.mediatorId);
      await this.book.save(row, MediatorAccepted, actor, { mediatorId: row.mediatorId, disclosure: disclosure.kind });
      await this.cases.acceptMediation(actor, caseId);
      await this.bookings.confirmAgreed(actor, caseId, row.mediatorId!);
      return { id: row.id, state: row.state };
    });
  }

  async decline(actor: Actor, caseId: string, reason: string): Promise<ChoiceAnswer> {
    return this.leave(actor, caseId, 'declined', reason);
  }

  /** Silence of the mediator counts as no: the sides choose again. Quietly nothing when it no longer waits. */
  async lapse(caseId: string): Promise<void> {
    await this.database.transaction(async () => {
      if ((await this.book.lock(caseId)).state === 'awaiting') await this.leave(SYSTEM, caseId, 'lapsed', '');
    });
  }

  /** The centre takes the mediator out, for example for illness. */
  async replace(actor: Actor, caseId: string, reason: string): Promise<ChoiceAnswer> {
    return this.leave(actor, caseId, 'replaced', reason);
  }

  /** A side has read the disclosure and says whether it wants another mediator; wanting one begins another round. */
  async answerRecusal(
    actor: Actor,
    caseId: string,
    { wantsChange, reason }: { wantsChange: boolean; reason: string },
  ): Promise<ChoiceAnswer> {
    return this.database.transaction(async () => {
      const row = await this.book.lock(caseId);
      await this.book.decide(row, 'answer-recusal', actor, null);
      await this.book.answerRecusal(row, sideOf(actor), wantsChange, reason);
      await this.book.save(row, RecusalAnswered, actor, { wantsChange, partyId: actor.partyIds[0] ?? null });
      return wantsChange ? this.leave(actor, caseId, 'changed', reason) : { id: row.id, state: row.state };
    });
  }

  private async ask(actor: Actor, id: string, caseId: string, mediatorId: string): Promise<ChoiceAnswer> {
    await this.cases.assignMediator(actor, caseId, mediatorId);
    await this.bookings.drop(SYSTEM, caseId, 'mediator-changed', mediatorId);
    return { id, state: 'awaiting' };
  }

  private async leave(actor: Actor, caseId: string, why: ExclusionRow['why'], reason: string): Promise<ChoiceAnswer> {
    return this.database.transaction(async () => {
      const row = await this.book.lock(caseId);
      if (why === 'declined') requireOwn(actor, row.mediatorId);
      const before = row.state;
      await this.book.decide(row, LEAVING[why].action, actor, null);
      const mediatorId = await this.book.unseat(row, why, reason);
      await this.book.save(row, LEAVING[why].event, actor, { mediatorId });
      if (before === 'accepted') await this.cases.replaceMediator(actor, caseId, why);
      else await this.cases.declineMediation(why === 'replaced' ? SYSTEM : actor, caseId, why);
      await this.bookings.drop(SYSTEM, caseId, LEAVING[why].cancel);
      return { id: row.id, state: row.state };
    });
  }
}

const LEAVING = {
  declined: { action: 'decline', event: MediatorDeclined, cancel: 'mediator-cannot' },
  lapsed: { action: 'lapse', event: MediatorLapsed, cancel: 'mediator-changed' },
  changed: { action: 'change', event: MediatorChanged, cancel: 'mediator-changed' },
  replaced: { action: 'replace', event: MediatorReplaced, cancel: 'mediator-changed' },
} as const satisfies Record<ExclusionRow['why'], { action: string; event: unknown; cancel: CancelReason }>;

function sideOf({ side }: Actor): Side {
  if (!side) throw new Refusal('not-allowed', 'not-a-side');
  return side;
}

function requireOwn({ accountId }: Actor, mediatorId: string | null): void {
  if (!mediatorId || accountId !== mediatorId) throw new Refusal('not-allowed', 'not-your-case');
}
