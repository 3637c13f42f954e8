import { Injectable } from '@nestjs/common';
import { Clocks } from '@maplebridge/deadlines';
import type { Actor } from '@maplebridge/kernel';
import type { DismissalGround } from '@maplebridge/law';
import type { EventType } from '@maplebridge/platform';
import type { AnswerBody, AnswerKind } from './answer.rules.js';
import { DocketConfirmed, DocketDeemedWithdrawn, DocketDismissed, DocketTerminated, DocketWithdrawn } from './court.events.js';
import type { DocketAction } from './docket.machine.js';
import { DocketMoves, type DocketMoved } from './docket-moves.service.js';

const CLOCKS = ['court-accepts', 'court-decides', 'court-limit', 'supplement'] as const;

/** How an application ends. Confirming, dismissing and terminating are a judge's alone (the machine says so). */
@Injectable()
export class Rulings {
  constructor(
    private readonly moves: DocketMoves,
    private readonly clocks: Clocks,
  ) {}

  /** The agreement is valid; on default it can be enforced. */
  confirm(actor: Actor, docketId: string): Promise<DocketMoved> {
    return this.end(actor, docketId, 'confirm', DocketConfirmed, 'confirmed', {});
  }

  dismiss(actor: Actor, docketId: string, reasons: readonly DismissalGround[], note: string): Promise<DocketMoved> {
    return this.end(actor, docketId, 'dismiss', DocketDismissed, 'dismissed', { reasons, note });
  }

  /** The applicants took it back before the ruling. */
  withdraw(actor: Actor, docketId: string): Promise<DocketMoved> {
    return this.end(actor, docketId, 'withdraw', DocketWithdrawn, 'withdrawn', {});
  }

  /** A supplement or the verification was missed without a reason. */
  deemWithdrawn(actor: Actor, docketId: string, note: string): Promise<DocketMoved> {
    return this.end(actor, docketId, 'deem-withdrawn', DocketDeemedWithdrawn, 'deemed-withdrawn', { note });
  }

  /** A real dispute over civil rights came up: the special procedure ends, the way to a suit is open. */
  terminate(actor: Actor, docketId: string, note: string): Promise<DocketMoved> {
    return this.end(actor, docketId, 'terminate', DocketTerminated, 'terminated', { note });
  }

  private end(actor: Actor, docketId: string, action: DocketAction, event: EventType, kind: AnswerKind, body: AnswerBody): Promise<DocketMoved> {
    return this.moves.move(actor, docketId, async (row, now) => {
      await this.clocks.meetAll(actor, { docketId }, CLOCKS);
      return {
      action, event, facts: { reasons: [...(body.reasons ?? [])] }, patch: { decidedAt: now, decidedBy: actor.accountId ?? null },
        answer: { kind, body: { ...body, ...(row.number && { number: row.number }) } },
      };
    });
  }
}
