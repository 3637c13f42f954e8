import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Refusal, type Actor } from '@maplebridge/kernel';
import { ChoiceViews, Directory, type MediatorEntry } from '@maplebridge/mediators';
import { slotOf } from '../bookings/bookings.controller.js';
import { Acting } from '../door/acting.guard.js';
import { Operation } from '../door/operation.config.js';
import { AskedList, DirectoryQuery, Mediator, MediatorList, MediatorPath } from './mediators.schema.js';

/** Who mediates, for anybody to read. */
@Controller('api/v1')
export class DirectoryController {
  constructor(
    private readonly directory: Directory,
    private readonly views: ChoiceViews,
  ) {}

  @Get('mediators')
  @Operation('mediators.directory', { answers: MediatorList })
  async list(@Query({ schema: DirectoryQuery }) { after, ...filter }: z.infer<typeof DirectoryQuery>) {
    const { items, next } = await this.directory.page({ ...filter, ...(after ? { after: placeOf(after) } : {}) });
    return { items: items.map(mediatorOf), next: next ? `${next.id}~${next.sortName}` : null };
  }

  @Get('mediators/:mediatorId')
  @Operation('mediators.read', { answers: Mediator })
  async read(@Param({ schema: MediatorPath }) { mediatorId }: z.infer<typeof MediatorPath>) {
    return mediatorOf(await this.directory.require(mediatorId));
  }

  /** Cases that wait for one's yes or no. */
  @Get('me/asked')
  @Operation('mediators.asked', { answers: AskedList })
  async asked(@Acting() actor: Actor) {
    return { items: await this.views.asked(actor.accountId!) };
  }
}

/** Exactly what the contract lists: the order of names is the directory's own business. */
export const mediatorOf = ({ nextFree, sortName: _, ...mediator }: MediatorEntry) => ({ ...mediator, nextFree: nextFree && slotOf(nextFree) });

const PLACE = /^([0-9a-f-]{36})~(.{1,80})$/;
function placeOf(after: string): { id: string; sortName: string } {
  const [, id, sortName] = PLACE.exec(after) ?? [];
  if (!id || !sortName) throw new Refusal('invalid', 'invalid-input', {}, { after: 'input-wrong' });
  return { id, sortName };
}
