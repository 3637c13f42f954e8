import { Injectable } from '@nestjs/common';
import { CENTRE_RELATIONS, Clock, newId, Refusal, SYSTEM, type Actor } from '@maplebridge/kernel';
import { Accounts, Involvements, Organisations } from '@maplebridge/people';
import { Database } from '@maplebridge/platform';
import { BoundPaperRow, type PartyRow } from './case.entity.js';
import { CaseLife } from './case-life.service.js';
import { CaseStore } from './case-store.service.js';
import { CapacitySet, PaperBound } from './cases.events.js';
import type { BoundPaper, CaseFacts, PartyFacts } from './case-facts.rules.js';

/** What libs above know a case by: its facts, its papers, and the one call that settles it. */
@Injectable()
export class Cases {
  constructor(
    private readonly database: Database,
    private readonly store: CaseStore,
    private readonly life: CaseLife,
    private readonly accounts: Accounts,
    private readonly involvements: Involvements,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  /** The case as it is now, with its parties and mediators. Refusal `not-found`. */
  async facts(caseId: string): Promise<CaseFacts> {
    return this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const parties = await this.store.parties(caseId);
      const organisation = await this.organisations.require(row.organisationId);
      const mediators = await this.involvements.accounts(caseId, ['mediator']);
      const names = await this.accounts.contacts(mediators.map(({ accountId }) => accountId));
      return {
        id: row.id, number: row.number ?? '', state: row.state, profile: row.profile,
        disputeType: row.disputeType ?? '', organisationId: row.organisationId, organisation: organisation.name['zh-CN'],
        organisationName: organisation.name, zone: organisation.zone,
        submittedAt: row.submittedAt, settledAt: row.settledAt,
        mediators: names.map(({ name }) => name), mediatorAccountIds: mediators.map(({ accountId }) => accountId),
        parties: parties.map(partyFacts),
      };
    });
  }

  /** The agreement is made, by the profile's moment. Joins the caller's transaction. */
  settle(caseId: string, settledAt: Date): Promise<string> {
    return this.life.settle(caseId, settledAt);
  }

  /** Puts a paper into the case file, numbered in order. */
  async bind(caseId: string, { fileId, kind, at, seenBy }: BoundPaper): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const number = (await this.database.manager.countBy(BoundPaperRow, { caseId })) + 1;
      const id = newId();
      await this.database.manager.insert(BoundPaperRow, {
        id, caseId, number, kind, fileId, at: at ?? this.clock.now(), seenBy: [...(seenBy ?? ['parties', 'mediator', 'centre'])],
      });
      await this.store.save(SYSTEM, row, PaperBound, { kind, fileId, paper: id }, {});
    });
  }

  /** The papers this actor may read, in the order of the file. */
  async papers(actor: Actor, caseId: string): Promise<{ id: string; number: number; kind: string; fileId: string; at: Date }[]> {
    return this.database.read(
      { name: 'cases.papers', text: 'select id, number, kind, file_id as "fileId", at from cases.bound_paper where case_id = $1 and seen_by && $2 order by number' },
      [caseId, audienceOf(actor)],
    );
  }

  /** Records whether a party can act for itself, as the mediator found at the door. */
  async setCapacity(actor: Actor, caseId: string, partyId: string, capacity: PartyFacts['capacity']): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const changed = await this.database.manager.query<[unknown[], number]>('update cases.party set capacity = $3, version = version + 1 where id = $1 and case_id = $2', [partyId, caseId, capacity]);
      if (changed[1] !== 1) throw new Refusal('not-found', 'party-unknown');
      await this.store.save(actor, row, CapacitySet, { partyId, capacity }, {});
    });
  }

  /** Name and own phone or mail of an account, for the code that proves a signature. */
  async signer(accountId: string): Promise<{ name: string; contact: string | null; language: 'zh-CN' | 'en' }> {
    const [account] = await this.accounts.contacts([accountId]);
    if (!account) throw new Refusal('not-found', 'not-found');
    return { name: account.name, contact: account.phone ?? account.mail, language: account.language };
  }
}

/** The audience tokens an actor reads with: `seen_by` of events and papers. */
export function audienceOf(actor: Actor): string[] {
  const is = (...relations: string[]) => actor.relations.some((relation) => relations.includes(relation));
  return [
    ...(actor.partyIds.length > 0 ? ['parties', ...actor.partyIds.map((id) => `party:${id}`)] : []),
    ...(is('mediator', 'record-keeper') ? ['mediator'] : []),
    ...(is(...CENTRE_RELATIONS) ? ['centre'] : []),
  ];
}

const partyFacts = (row: PartyRow): PartyFacts => ({
  id: row.id, side: row.side as PartyFacts['side'], kind: row.kind as PartyFacts['kind'], name: row.name, contact: row.contact,
  address: row.address, creditCode: row.creditCode, capacity: row.capacity as PartyFacts['capacity'], accountId: row.accountId,
  ...(row.representative ? { representative: row.representative } : {}),
});
