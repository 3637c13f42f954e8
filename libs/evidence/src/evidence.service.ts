import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, type Actor } from '@maplebridge/kernel';
import { Cases } from '@maplebridge/cases';
import { Database, Events, Files } from '@maplebridge/platform';
import { DisclosureRow, ItemRow } from './evidence.entity.js';
import { EvidenceAdded, EvidenceAddedPrivately, EvidenceDescribed, EvidenceDisclosed, EvidenceDisclosedToCourt, EvidenceWithdrawn } from './evidence.events.js';
import { evidenceMachine, type ItemAction, type ItemFacts } from './evidence.machine.js';
import { itemOfCase, itemsForCourt, itemsOfCase, sameContent, type CourtEvidence, type ItemRead } from './evidence.queries.js';
import { fitsForCourt, isOwn, isShared, takesEvidence, type Category, type DisclosedTo, type EvidenceClass } from './evidence.rules.js';

export interface NewEvidence {
  readonly fileId: string;
  readonly title: string;
  readonly category: Category;
  readonly class: EvidenceClass;
  /** Needed only by who acts for several parties. */
  readonly partyId?: string;
}

/** Evidence of a case: added by a party, opened step by step by its owner, never taken back once others may read it. */
@Injectable()
export class Evidence {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly files: Files,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /** Adds a file of the actor's own. Refuses another's file, one used in another case, and a case that is over. */
  async add(actor: Actor, caseId: string, given: NewEvidence): Promise<{ id: string }> {
    const partyId = given.partyId ?? actor.partyIds[0];
    if (!partyId || !actor.partyIds.includes(partyId)) throw new Refusal('not-allowed', 'not-a-party');
    return this.database.transaction(async () => {
      const { state } = await this.cases.facts(caseId);
      if (!takesEvidence(state)) throw new Refusal('wrong-state', 'case-over');
      await this.files.require(given.fileId, actor.accountId);
      const [before] = await this.database.manager.findBy(ItemRow, { fileId: given.fileId });
      if (before) throw new Refusal('conflict', 'already-added', {}, { fileId: 'already-added' });
      const [same] = await this.database.read(sameContent, [caseId, partyId, given.fileId]);
      if (same) throw new Refusal('conflict', 'same-file', {}, { fileId: 'same-file' });
      await this.files.attach(given.fileId, 'evidence', caseId);
      const { fileId, title, category } = given;
      const row = { id: newId(), caseId, partyId, addedBy: actor.accountId!, fileId, title, category, class: given.class, state: evidenceMachine.initial, addedAt: this.clock.now() };
      await this.database.manager.insert(ItemRow, row);
      const event = given.class === 'joint' ? EvidenceAdded : EvidenceAddedPrivately;
      this.events.append(event, { chainId: caseId, subjectId: row.id, seq: 1, facts: { partyId, fileId, category }, actor });
      return { id: row.id };
    });
  }

  /** Corrects title or category, also of what is open to the court: what was sent stays as it was, what is still to be packed is put right. The file itself never changes. */
  async describe(actor: Actor, caseId: string, itemId: string, { title, category }: { title: string; category: Category }): Promise<{ id: string }> {
    return this.act(actor, caseId, itemId, 'describe', async ({ id, partyId, version }) => {
      await this.database.change(ItemRow, { id, version }, { title, category, version: version + 1 });
      this.events.append(EvidenceDescribed, { chainId: caseId, subjectId: id, seq: version + 1, facts: { partyId, category }, actor });
    });
  }

  /** Opens it to the other side or to the court, for good. Said twice it stays as it is. Refuses `too-much-for-court`. */
  async disclose(actor: Actor, caseId: string, itemId: string, to: DisclosedTo): Promise<{ id: string }> {
    return this.act(actor, caseId, itemId, 'disclose', async (item) => {
      const { id, partyId, version } = item;
      if (item.openTo.includes(to)) return;
      if (to === 'court') await this.requireRoom(item);
      await this.database.change(ItemRow, { id, version }, { version: version + 1 });
      await this.database.manager.insert(DisclosureRow, { id: newId(), itemId: id, to, disclosedBy: actor.accountId!, at: this.clock.now() });
      const event = to === 'court' ? EvidenceDisclosedToCourt : EvidenceDisclosed;
      this.events.append(event, { chainId: caseId, subjectId: id, seq: version + 1, facts: { partyId, to }, actor });
    });
  }

  /** Takes it back while nobody else may have read it. The file is kept; the item is no longer shown. */
  async withdraw(actor: Actor, caseId: string, itemId: string): Promise<{ id: string }> {
    return this.act(actor, caseId, itemId, 'withdraw', async ({ id, partyId, version }) => {
      await this.database.change(ItemRow, { id, version }, { state: 'withdrawn', version: version + 1 });
      this.events.append(EvidenceWithdrawn, { chainId: caseId, subjectId: id, seq: version + 1, facts: { partyId }, actor });
    });
  }

  /** What owners opened to the court: the only evidence a package may hold. Private items are there only by their own disclosure. */
  disclosedToCourt(caseId: string): Promise<CourtEvidence[]> {
    return this.database.read<CourtEvidence>(itemsForCourt, [caseId]);
  }

  /** Within `act`, which holds the case: two opened at once come one after the other, and the second counts the first. */
  private async requireRoom(item: ItemRead): Promise<void> {
    const items = await this.database.read<ItemRead>(itemsOfCase, [item.caseId]);
    const opened = items.filter(({ partyId, openTo }) => partyId === item.partyId && openTo.includes('court'));
    if (!fitsForCourt(opened, item)) throw new Refusal('too-large', 'too-much-for-court');
  }

  private async act(actor: Actor, caseId: string, itemId: string, action: ItemAction, work: (item: ItemRead) => Promise<void>): Promise<{ id: string }> {
    return this.database.transaction(async () => {
      const { state } = await this.cases.facts(caseId);
      await this.database.lock(ItemRow, { id: itemId, caseId });
      const [item] = await this.database.read<ItemRead>(itemOfCase, [caseId, itemId]);
      if (!item || (item.class === 'private' && !isOwn(actor, item))) throw new Refusal('not-found', 'evidence-not-found');
      evidenceMachine.decide(factsOf(actor, item, state), action, actor);
      await work(item);
      return { id: itemId };
    });
  }
}

/** Plain facts of one item for the machine. */
export const factsOf = (actor: Actor, item: ItemRead, caseState: string): ItemFacts => ({
  state: item.state,
  own: isOwn(actor, item),
  shared: isShared(item, caseState),
  caseOpen: takesEvidence(caseState),
});
