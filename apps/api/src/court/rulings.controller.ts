import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Rulings } from '@maplebridge/court';
import type { Actor } from '@maplebridge/kernel';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { DismissBody, DocketMoved, DocketPath, NoteBody } from './court.schema.js';

type Path = z.infer<typeof DocketPath>;

/** How an application ends; the machine says who may. */
@Controller('api/v1/dockets/:docketId')
export class RulingsController {
  constructor(private readonly rulings: Rulings) {}

  @Post('confirm')
  @Operation('court.confirm', { answers: DocketMoved })
  confirm(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path) {
    return this.rulings.confirm(actor, docketId);
  }

  @Post('dismiss')
  @Operation('court.dismiss', { answers: DocketMoved })
  dismiss(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path, @Body({ schema: DismissBody }) { reasons, note }: z.infer<typeof DismissBody>) {
    return this.rulings.dismiss(actor, docketId, reasons, note);
  }

  @Post('withdraw')
  @Operation('court.withdraw', { answers: DocketMoved })
  withdraw(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path) {
    return this.rulings.withdraw(actor, docketId);
  }

  @Post('deem-withdrawn')
  @Operation('court.deem-withdrawn', { answers: DocketMoved })
  deemWithdrawn(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path, @Body({ schema: NoteBody }) { note }: z.infer<typeof NoteBody>) {
    return this.rulings.deemWithdrawn(actor, docketId, note);
  }

  @Post('terminate')
  @Operation('court.terminate', { answers: DocketMoved })
  terminate(@Acting() actor: Actor, @Param({ schema: DocketPath }) { docketId }: Path, @Body({ schema: NoteBody }) { note }: z.infer<typeof NoteBody>) {
    return this.rulings.terminate(actor, docketId, note);
  }
}
