import { Injectable } from '@nestjs/common';
import { Clocks } from '@maplebridge/deadlines';
import { newId, Refusal, type Actor } from '@maplebridge/kernel';
import type { NotAcceptedGround, SupplementItem } from '@maplebridge/law';
import { Database, Settings } from '@maplebridge/platform';
import type { VerificationSlot } from './answer.rules.js';
import { COURT_CHECKS, type CourtCheck } from './checks.rules.js';
import {
  DocketAccepted, DocketChecked, DocketNotAccepted, DocketPaperReviewed, DocketResumed, DocketSupplementRequired, DocketTaken,
  DocketVerificationSet, DocketVerified,
} from './court.events.js';
import { DocketMoves, type DocketMoved } from './docket-moves.service.js';
import { DocketPaperRow, DocketRow } from './docket.entity.js';
import { nextToTake } from './docket.queries.js';

/** What the registry does with an application: take, check, accept, ask for more, verify. Deciding is `Rulings`. */
@Injectable()
export class Dockets {
  constructor(
    private readonly database: Database,
    private readonly moves: DocketMoves,
    private readonly clocks: Clocks,
    private readonly settings: Settings,
  ) {}

  /** Makes it the actor's; others see whose it is. */
  take(actor: Actor, docketId: string): Promise<DocketMoved> {
    return this.moves.move(actor, docketId, () => ({ action: 'take', event: DocketTaken, patch: { assignedTo: actor.accountId ?? null } }));
  }

  /** The most urgent one that nobody has; `Refusal` `not-found` when there is none. */
  takeNext(actor: Actor, courtId: string): Promise<DocketMoved> {
    return this.database.transaction(async () => {
      const [next] = await this.database.read<{ id: string }>(nextToTake, [courtId]);
      if (!next) throw new Refusal('not-found', 'nothing-waits');
      return this.take(actor, next.id);
    });
  }

  /** Ticks or unticks one point of the own check. */
  check(actor: Actor, docketId: string, point: CourtCheck, ticked: boolean): Promise<DocketMoved> {
    return this.moves.move(actor, docketId, (row) => ({
      action: 'check', event: DocketChecked, facts: { point, ticked },
      patch: { ticked: COURT_CHECKS.filter((id) => (id === point ? ticked : row.ticked.includes(id))) },
    }));
  }

  /** Accepts or returns one paper of the package; a returned one is asked for again by `requireSupplement`. */
  reviewPaper(actor: Actor, docketId: string, paperId: string, verdict: 'accepted' | 'returned'): Promise<DocketMoved> {
    return this.moves.move(actor, docketId, async (_, now) => {
      const { affected } = await this.database.manager.update(DocketPaperRow, { id: paperId, docketId }, { verdict, verdictAt: now });
      if (affected !== 1) throw new Refusal('not-found');
      return { action: 'check', event: DocketPaperReviewed, facts: { paperId, verdict } };
    });
  }

  /** Gives the case number; the notice of acceptance follows by itself, and the time to decide runs. */
  accept(actor: Actor, docketId: string, number: string): Promise<DocketMoved> {
    return this.moves.move(actor, docketId, async (row, now) => {
      if (await this.database.manager.existsBy(DocketRow, { courtId: row.courtId, number })) throw new Refusal('conflict', 'number-taken', {}, { number: 'number-taken' });
      await this.clocks.meet(actor, { docketId, name: 'court-accepts' });
      const { profile } = row.manifest;
      const decides = await this.clocks.start(actor, { docketId, name: 'court-decides', profile, startedAt: now });
      await this.clocks.start(actor, { docketId, name: 'court-limit', profile, startedAt: now });
      return {
        action: 'accept', event: DocketAccepted, answer: { kind: 'docketed', body: { number } },
        patch: { number, assignedTo: row.assignedTo ?? actor.accountId ?? null, decideBy: decides?.dueAt ?? null },
      };
    });
  }

  /** One notice, all items, one deadline. */
  requireSupplement(actor: Actor, docketId: string, items: readonly { item: SupplementItem; note: string }[], dueAt: Date): Promise<DocketMoved> {
    return this.moves.move(actor, docketId, async (row, now) => {
      if (dueAt <= now) throw new Refusal('invalid', 'due-in-the-past', {}, { dueAt: 'due-in-the-past' });
      await this.clocks.start(actor, { docketId, name: 'supplement', profile: row.manifest.profile, startedAt: now, dueAt });
      const asked = items.map((item) => ({ ...item, id: newId() }));
      return {
        action: 'require-supplement', event: DocketSupplementRequired, patch: { supplementBy: dueAt },
        answer: { kind: 'supplement-required', body: { items: asked, dueAt: dueAt.toISOString() } },
      };
    });
  }

  /** Back to examination after a supplement. */
  resume(actor: Actor, docketId: string): Promise<DocketMoved> {
    return this.moves.move(actor, docketId, () => ({ action: 'resume', event: DocketResumed, patch: { supplementBy: null }, answer: { kind: 'resumed', body: {} } }));
  }

  notAccept(actor: Actor, docketId: string, reasons: readonly NotAcceptedGround[], note: string): Promise<DocketMoved> {
    return this.moves.move(actor, docketId, async (_, now) => {
      await this.clocks.meet(actor, { docketId, name: 'court-accepts' });
      return {
      action: 'not-accept', event: DocketNotAccepted, facts: { reasons }, patch: { decidedAt: now }, answer: { kind: 'not-accepted', body: { reasons, note } },
      };
    });
  }

  /** The one slot in which the court verifies with both sides. */
  setVerification(actor: Actor, docketId: string, slot: Omit<VerificationSlot, 'slotId'>): Promise<DocketMoved> {
    return this.moves.move(actor, docketId, (_, now) => {
      if (new Date(slot.startsAt) <= now) throw new Refusal('invalid', 'slot-in-the-past', {}, { startsAt: 'slot-in-the-past' });
      if (slot.endsAt <= slot.startsAt) throw new Refusal('invalid', 'slot-ends-first', {}, { endsAt: 'slot-ends-first' });
      if (slot.mode === 'video' && !this.settings.get().LIVEKIT_URL) throw new Refusal('invalid', 'no-video-here', {}, { mode: 'no-video-here' });
      return { action: 'set-verification', event: DocketVerificationSet, answer: { kind: 'verification-set', body: { slot: { ...slot, slotId: newId() } } } };
    });
  }

  /** Both sides were heard, and what they said agrees with the papers. */
  verify(actor: Actor, docketId: string): Promise<DocketMoved> {
    return this.moves.move(actor, docketId, (_, now) => ({ action: 'verify', event: DocketVerified, patch: { verifiedAt: now }, answer: { kind: 'verified', body: {} } }));
  }
}
