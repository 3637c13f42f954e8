import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Actor } from '@maplebridge/kernel';
import { Database, Events, Files, type StoredFile } from '@maplebridge/platform';
import { Cases } from '@maplebridge/cases';
import { ViewingRow } from './evidence.entity.js';
import { EvidenceViewed } from './evidence.events.js';
import { evidenceMachine } from './evidence.machine.js';
import { itemByFile, itemsOfCase, type ItemRead } from './evidence.queries.js';
import { isOwn, mayAdd, mayRead, readersOf, takesEvidence } from './evidence.rules.js';
import { factsOf } from './evidence.service.js';

/** Evidence as one actor may read it; opening another's file leaves a trace in its custody. */
@Injectable()
export class EvidenceReads {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly files: Files,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /** Everything this actor may read in this case, oldest first, and whether they may add to it. */
  async list(actor: Actor, caseId: string) {
    const { state } = await this.cases.facts(caseId);
    const items = (await this.database.read<ItemRead>(itemsOfCase, [caseId])).filter((item) => mayRead(actor, item));
    return { items: items.map((item) => shown(actor, item, state)), mayAdd: mayAdd(actor) && takesEvidence(state) };
  }

  /** The file behind an item this actor may read, and its content. Refuses `not-found`, or `not-ready` while it is being checked. */
  async open(actor: Actor, caseId: string, fileId: string): Promise<{ file: StoredFile; content: Readable }> {
    const [item] = await this.database.read<ItemRead>(itemByFile, [caseId, fileId]);
    if (!item || !mayRead(actor, item)) throw new Refusal('not-found', 'evidence-not-found');
    const file = await this.files.require(fileId);
    const content = await this.files.stream(fileId);
    if (!isOwn(actor, item)) await this.trace(actor, item);
    return { file, content };
  }

  private async trace(actor: Actor, { id, caseId, partyId, version }: ItemRead): Promise<void> {
    await this.database.transaction(async () => {
      const viewing = { itemId: id, accountId: actor.accountId!, at: this.clock.now() };
      const { raw } = await this.database.manager.createQueryBuilder().insert().into(ViewingRow).values(viewing).orIgnore().returning('item_id').execute();
      if ((raw as unknown[]).length === 0) return;
      this.events.append(EvidenceViewed, { chainId: caseId, subjectId: id, seq: version, facts: { partyId, by: actor.relations[0] ?? 'system' }, actor });
    });
  }
}

const shown = (actor: Actor, item: ItemRead, caseState: string) => ({
  id: item.id,
  partyId: item.partyId,
  own: isOwn(actor, item),
  fileId: item.fileId,
  title: item.title,
  category: item.category,
  class: item.class,
  readers: readersOf(item),
  openTo: item.openTo,
  seen: isOwn(actor, item) && item.viewings > 0,
  addedAt: item.addedAt,
  name: item.name,
  mediaType: item.mediaType,
  bytes: item.bytes,
  sha256: item.sha256,
  scan: item.scan,
  checked: item.checked,
  allowedActions: evidenceMachine.actionsFor(factsOf(actor, item, caseState), actor),
});
