import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, type Actor, type CaseId } from '@maplebridge/kernel';
import { profileOf } from '@maplebridge/law';
import { Clocks } from '@maplebridge/deadlines';
import { Database } from '@maplebridge/platform';
import { Not } from 'typeorm';
import { Cases, type CaseFacts } from '@maplebridge/cases';
import { AgreementStore } from './agreement-store.service.js';
import { agreementMachine } from './agreement.machine.js';
import { AgreementRow } from './agreement.entity.js';
import { AgreementApproved, AgreementDrafted, AgreementRecalled, AgreementRefused, AgreementRevised, AgreementSentToSign } from './agreements.events.js';
import { isMediating, requireMediating } from './mediating.rules.js';
import { TermsPreflight } from './preflight.service.js';
import { blockers, unanswered } from './terms-preflight.rules.js';
import type { Terms } from './terms.rules.js';

/** What a write answers: enough to go on with, never the row. */
export interface AgreementAnswer {
  readonly id: string;
  readonly state: AgreementRow['state'];
  readonly number: number;
}

const answer = ({ id, state, number }: AgreementRow): AgreementAnswer => ({ id, state, number });

/** Writing an agreement and sending it to be signed. One living agreement a case. */
@Injectable()
export class Agreements {
  constructor(
    private readonly database: Database,
    private readonly store: AgreementStore,
    private readonly cases: Cases,
    private readonly preflight: TermsPreflight,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** Begins the agreement. Refusals: `not-ready` outside mediation, `conflict` when one lives already. */
  draft(actor: Actor, caseId: CaseId, terms: Terms): Promise<AgreementAnswer> {
    return this.database.transaction(async () => {
      const facts = await this.cases.facts(caseId);
      requireMediating(facts);
      if (await this.database.manager.existsBy(AgreementRow, { caseId, state: Not('void') })) throw new Refusal('conflict', 'agreement-exists');
      const id = newId();
      const { id: versionId } = await this.store.write(id, 1, terms, facts, actor);
      const row = this.database.manager.create(AgreementRow, {
        id, caseId, organisationId: facts.organisationId, profile: facts.profile, state: agreementMachine.initial,
        number: 1, versionId, createdAt: this.clock.now(), version: 1,
      });
      await this.store.begin(row);
      this.store.tell(AgreementDrafted, row, actor);
      return answer(row);
    });
  }

  /** A new version. Whatever was agreed or signed on the earlier one no longer counts. */
  revise(actor: Actor, caseId: CaseId, from: number, terms: Terms): Promise<AgreementAnswer> {
    return this.database.transaction(async () => {
      const row = await this.store.lockVersion(caseId, from);
      const facts = await this.cases.facts(caseId);
      const timeOver = (await this.clocks.standing({ name: 'mediation', caseId }))?.state === 'expired';
      const state = agreementMachine.decide({ state: row.state, effective: row.effectiveAt !== null, mediating: isMediating(facts), timeOver }, 'revise', actor);
      const number = row.number + 1;
      const { id: versionId } = await this.store.write(row.id, number, terms, facts, actor);
      const cleared = { signBy: null, overrideReason: '', lastPartySignedAt: null, paperFileId: null };
      const saved = await this.store.save(row, { state, number, versionId, ...cleared });
      this.store.tell(AgreementRevised, saved, actor);
      if (row.state === 'signing' || row.state === 'signed-by-parties') this.store.tell(AgreementRecalled, saved, actor, { recalled: row.number });
      await this.clocks.cancel(actor, { name: 'signing', caseId });
      return answer(saved);
    });
  }

  /** Says that the draft passes its checks. */
  approve(actor: Actor, caseId: CaseId, number: number): Promise<AgreementAnswer> {
    return this.database.transaction(async () => {
      const { row, checks } = await this.checked(caseId, number);
      const state = agreementMachine.decide({ state: row.state, blockers: blockers(checks).length }, 'approve', actor);
      const saved = await this.store.save(row, { state });
      this.store.tell(AgreementApproved, saved, actor);
      return answer(saved);
    });
  }

  /** Locks this version for reading and signing. Blockers refuse; an advice that asks for a reason needs `reason`. */
  sendToSign(actor: Actor, caseId: CaseId, number: number, reason = ''): Promise<AgreementAnswer> {
    return this.database.transaction(async () => {
      const { row, facts, checks } = await this.checked(caseId, number);
      const state = agreementMachine.decide({ state: row.state, mediating: isMediating(facts), blockers: blockers(checks).length }, 'send-to-sign', actor);
      if (unanswered(checks).length > 0 && !reason.trim()) throw new Refusal('not-ready', 'advice-needs-reason');
      const saved = await this.store.save(row, { state, overrideReason: reason, signBy: await this.startSigning(actor, facts) });
      this.store.tell(AgreementSentToSign, saved, actor);
      return answer(saved);
    });
  }

  /** A party will not sign. The agreement is void; the mediator may write another or end the mediation. */
  refuse(actor: Actor, caseId: CaseId, number: number, reason: string): Promise<AgreementAnswer> {
    return this.database.transaction(async () => {
      const row = await this.store.lockVersion(caseId, number);
      const state = agreementMachine.decide({ state: row.state }, 'refuse', actor);
      const [partyId] = actor.partyIds;
      if (!partyId) throw new Refusal('not-allowed', 'not-your-party');
      const saved = await this.store.save(row, { state, refusedBy: partyId, refusalReason: reason });
      this.store.tell(AgreementRefused, saved, actor, { partyId });
      await this.clocks.cancel(actor, { name: 'signing', caseId });
      return answer(saved);
    });
  }

  /** The version somebody has read, locked, with the case as it is and what preflight says of its terms. */
  private async checked(caseId: CaseId, number: number) {
    const row = await this.store.lockVersion(caseId, number);
    const facts = await this.cases.facts(caseId);
    return { row, facts, checks: await this.preflight.of(facts, (await this.store.version(row)).parsed.terms) };
  }

  /** The promise of time to sign, by the profile; a version sent anew has it anew. */
  private async startSigning(actor: Actor, { id: caseId, profile }: CaseFacts): Promise<Date | null> {
    const clock = await this.clocks.start(actor, { name: 'signing', caseId, profile: profileOf(profile).id, startedAt: this.clock.now() });
    return clock?.dueAt ?? null;
  }
}
