import { Injectable } from '@nestjs/common';
import { CENTRE_RELATIONS, Clock, Refusal, type Actor, type CaseId, type FileId, type Money } from '@maplebridge/kernel';
import { AgreementReads, type Method, type Payee, type Written } from '@maplebridge/agreements';
import { actingAccountOf, Cases, type PartyFacts } from '@maplebridge/cases';
import { Accounts } from '@maplebridge/people';
import { Database } from '@maplebridge/platform';
import { careOfCase, performancesOfCase, visitQueue, visitsOfCase } from './aftercare.queries.js';
import type { Kept, VisitMethod } from './visits.service.js';
import { performanceMachine, type PerformanceAction, type PerformanceState } from './performance.machine.js';
import { mayCall, visitMachine, type VisitAction, type VisitState } from './visit.machine.js';

interface PerformanceRead {
  readonly id: string; readonly dutyId: string; readonly obligationId: string; readonly kind: 'pay' | 'do' | 'refrain'; readonly part: number;
  readonly debtorId: string | null; readonly creditorId: string | null; readonly amountMinor: number | null; readonly currency: string | null;
  readonly dueAt: Date | null; readonly state: PerformanceState; readonly proofFileId: FileId | null;
  readonly reportedAt: Date | null; readonly confirmedAt: Date | null; readonly disputeReason: string | null; readonly disputeNote: string;
}
interface VisitRead {
  readonly id: string; readonly kind: 'ended' | 'due-date'; readonly fromAt: Date; readonly dueAt: Date; readonly state: VisitState; readonly tries: number;
  readonly method: VisitMethod | null; readonly kept: Kept | null; readonly note: string; readonly madeAt: Date | null;
}
interface CareRead {
  readonly number: string | null; readonly endedAt: Date | null; readonly applicationOpen: boolean; readonly closedAt: Date | null; readonly satisfactionGiven: boolean;
}
export interface PerformanceItem extends Omit<PerformanceRead, 'amountMinor' | 'currency' | 'obligationId'> {
  readonly debtorName: string;
  readonly creditorName: string;
  readonly act: Written;
  readonly amount: Money | null;
  readonly method: Method | null;
  readonly payee: Payee | null;
  /** Who the reader is in this: owes, is owed, or neither. */
  readonly yours: 'debtor' | 'creditor' | null;
  readonly allowedActions: PerformanceAction[];
}
export interface QueuedVisit {
  readonly id: string; readonly caseId: CaseId; readonly number: string; readonly disputeType: string; readonly kind: 'ended' | 'due-date';
  readonly dueAt: Date; readonly tries: number; readonly late: boolean; readonly people: string; readonly openDuties: number;
}

/** Aftercare as people see it: their own ticks; staff the visits too; who has a visit to make, whom to call. */
@Injectable()
export class AftercareReads {
  constructor(
    private readonly database: Database,
    private readonly agreements: AgreementReads,
    private readonly cases: Cases,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, caseId: CaseId) {
    const [found] = await this.database.read<CareRead>(careOfCase, [caseId, actor.accountId ?? null]);
    if (!found) throw new Refusal('not-found', 'not-found');
    const { number, endedAt, applicationOpen, closedAt, satisfactionGiven } = found;
    const care = endedAt && { endedAt, applicationOpen, closedAt, satisfactionGiven };
    const staff = actor.relations.some((relation) => (CENTRE_RELATIONS as readonly string[]).includes(relation));
    const visits = staff ? await this.visits(actor, caseId) : [];
    const people = mayCall(visits, actor, this.clock.now()) ? await this.people(caseId) : [];
    return { number: number ?? '', care, items: await this.items(actor, caseId), visits, people };
  }

  /** The visits due now, keyset-paged by their due moment. */
  queue(organisationId: string, after: { at: Date; id: string } | undefined, most: number): Promise<QueuedVisit[]> {
    return this.database.read<QueuedVisit>(visitQueue, [organisationId, this.clock.now(), after?.at ?? null, after?.id ?? null, most]);
  }

  /** The slip or photo that shows that something was done. */
  async proof(caseId: CaseId, performanceId: string): Promise<FileId> {
    const rows = await this.database.read<PerformanceRead>(performancesOfCase, [caseId]);
    const fileId = rows.find((row) => row.id === performanceId)?.proofFileId;
    if (!fileId) throw new Refusal('not-found', 'no-proof');
    return fileId;
  }

  private async items(actor: Actor, caseId: CaseId): Promise<PerformanceItem[]> {
    const rows = await this.database.read<PerformanceRead>(performancesOfCase, [caseId]);
    const content = rows.length > 0 ? (await this.agreements.of(caseId))?.content : undefined;
    const name = (id: string | null) => content?.parties.find((party) => party.id === id)?.name ?? '';
    const mine = (id: string | null) => id !== null && actor.partyIds.includes(id);
    return rows.map(({ amountMinor, currency, obligationId, ...row }) => {
      const obligation = content?.terms.obligations.find((candidate) => candidate.id === obligationId);
      return {
        ...row,
        debtorName: name(row.debtorId), creditorName: name(row.creditorId), act: obligation?.act ?? {},
        amount: amountMinor === null || currency === null ? null : { minor: amountMinor, currency },
        method: obligation?.method ?? null, payee: obligation?.payee ?? null,
        yours: mine(row.debtorId) ? 'debtor' : mine(row.creditorId) ? 'creditor' : null,
        allowedActions: performanceMachine.actionsFor(row, actor),
      };
    });
  }

  private async visits(actor: Actor, caseId: CaseId): Promise<(VisitRead & { allowedActions: VisitAction[] })[]> {
    const rows = await this.database.read<VisitRead>(visitsOfCase, [caseId]);
    return rows.map((row) => ({ ...row, allowedActions: visitMachine.actionsFor(row, actor) }));
  }

  /** Whom the visitor calls: each party, or who acts for it. */
  private async people(caseId: CaseId): Promise<{ partyId: string; side: string; name: string; reach: string; contact: string }[]> {
    const { parties } = await this.cases.facts(caseId);
    const contacts = await this.accounts.contacts(parties.flatMap((party) => actingAccountOf(party) ?? []));
    const reach = (party: PartyFacts) => contacts.find((contact) => contact.accountId === actingAccountOf(party));
    return parties.map((party) => ({
      partyId: party.id, side: party.side, name: party.name,
      reach: party.representative?.name ?? party.name, contact: reach(party)?.phone ?? reach(party)?.mail ?? party.contact,
    }));
  }
}
