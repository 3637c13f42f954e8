import { Injectable } from '@nestjs/common';
import { newId, SYSTEM, type CaseId } from '@maplebridge/kernel';
import { AgreementReads, type Duty, type Settlement } from '@maplebridge/agreements';
import { Cases } from '@maplebridge/cases';
import { Calendars, Clocks } from '@maplebridge/deadlines';
import { clockLength, dueAt, profileOf, type JurisdictionProfile } from '@maplebridge/law';
import { Database, Events } from '@maplebridge/platform';
import { CareRow, PerformanceRow, VisitRow } from './aftercare.entity.js';
import { AftercareBegun } from './aftercare.events.js';
import { dueVisits, milestoneOf, type Milestone } from './milestones.rules.js';

interface EndedCase {
  readonly caseId: CaseId;
  readonly organisationId: string;
  readonly profile: string;
  readonly endedAt: Date;
}

/** Begins what follows a mediation: each duty in view, visits due, the case open until all is done. */
@Injectable()
export class Aftercare {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly cases: Cases,
    private readonly agreements: AgreementReads,
    private readonly clocks: Clocks,
    private readonly calendars: Calendars,
  ) {}

  /** After an agreement took effect. A second time does nothing. */
  beginSettled(caseId: CaseId): Promise<void> {
    return this.database.transaction(async () => {
      const found = await this.agreements.of(caseId);
      const endedAt = found?.row.settledAt ?? found?.row.effectiveAt;
      if (!found || !endedAt) return;
      const { organisationId, profile, id: agreementId } = found.row;
      await this.begin({ caseId, organisationId, profile, endedAt }, found, agreementId);
    });
  }

  /** After a mediation ended without an agreement: the visit is due all the same. A second time does nothing. */
  beginEnded(caseId: CaseId, endedAt: Date): Promise<void> {
    return this.database.transaction(async () => {
      const { state, organisationId, profile } = await this.cases.facts(caseId);
      if (state === 'terminated') await this.begin({ caseId, organisationId, profile, endedAt });
    });
  }

  private async begin(ended: EndedCase, found?: Settlement, agreementId: string | null = null): Promise<void> {
    const { caseId, endedAt } = ended;
    if (await this.database.manager.existsBy(CareRow, { caseId })) return;
    const profile = profileOf(ended.profile);
    await this.database.manager.insert(CareRow, { ...ended, agreementId, version: 1 });
    const milestones: Milestone[] = [];
    for (const duty of found?.duties ?? []) {
      const milestone = milestoneOf(duty, found!.payments, endedAt, profile.zone);
      milestones.push(milestone);
      await this.follow(caseId, agreementId!, duty, milestone, profile, endedAt);
    }
    const visits = await this.plan(ended, milestones, profile);
    const facts = { duties: milestones.length, visits };
    this.events.append(AftercareBegun, { chainId: caseId, subjectId: caseId, seq: 1, facts, actor: SYSTEM });
  }

  private async follow(caseId: CaseId, agreementId: string, duty: Duty, milestone: Milestone, profile: JurisdictionProfile, startedAt: Date): Promise<void> {
    const id = newId();
    const { debtorId = null, creditorId = null, obligationId, kind, part, amount } = duty;
    await this.database.manager.insert(PerformanceRow, {
      ...milestone, id, caseId, agreementId, debtorId, creditorId, obligationId, kind, part, version: 1,
      dueAt: milestone.dueAt ?? null, amountMinor: amount ? String(amount.minor) : null, currency: amount?.currency ?? null,
    });
    if (milestone.state === 'confirmed' && milestone.proofFileId) await this.cases.bind(caseId, { fileId: milestone.proofFileId, kind: 'performance' });
    if (milestone.dueAt && milestone.state === 'open')
      await this.clocks.start(SYSTEM, { caseId, name: 'obligation', subjectId: id, profile: profile.id, startedAt, dueAt: milestone.dueAt });
  }

  private async plan(ended: EndedCase, milestones: readonly Milestone[], profile: JurisdictionProfile): Promise<number> {
    const { caseId, organisationId, endedAt } = ended;
    const calendar = await this.calendars.of(profile);
    const rule = clockLength(profile, 'return-visit');
    const first = rule?.length === undefined ? [] : [{ from: endedAt, dueAt: dueAt({ ...rule, length: rule.length, startedAt: endedAt, zone: profile.zone, calendar }) }];
    const planned = [...first.map((one) => ({ ...one, kind: 'ended' as const })), ...dueVisits(milestones, endedAt, profile.zone, calendar).map((one) => ({ ...one, kind: 'due-date' as const }))];
    for (const { kind, from, dueAt: due } of planned) {
      const id = newId();
      await this.database.manager.insert(VisitRow, { id, caseId, organisationId, kind, fromAt: from, dueAt: due, state: 'due', version: 1 });
      await this.clocks.start(SYSTEM, { caseId, name: 'return-visit', subjectId: id, profile: profile.id, startedAt: from, dueAt: due });
    }
    return planned.length;
  }
}
