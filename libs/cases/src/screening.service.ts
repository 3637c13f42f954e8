import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, SYSTEM, type Actor } from '@maplebridge/kernel';
import { profileOf, type RedirectReason } from '@maplebridge/law';
import { Clocks } from '@maplebridge/deadlines';
import { Database, Events } from '@maplebridge/platform';
import { STEPS, type Step } from './application.rules.js';
import { ContactAttemptRow, type CaseRow } from './case.entity.js';
import { CaseStore } from './case-store.service.js';
import { CaseAccepted, CaseLapsed, CaseRedirected, CaseReturned, CaseScreened, ContactAttempted } from './cases.events.js';

export interface ReturnItem {
  readonly step: Step;
  readonly reason: string;
  readonly note: string;
}

export interface Contacted {
  readonly partyId: string;
  readonly channel: 'phone' | 'sms' | 'mail' | 'visit' | 'letter';
  readonly result: 'reached' | 'no-answer' | 'wrong-number' | 'sent' | 'delivered' | 'failed';
  readonly note: string;
}

/** The intake officer's part: look, call, and accept, return or show another way. */
@Injectable()
export class Screening {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly store: CaseStore,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  screen(actor: Actor, caseId: string): Promise<CaseRow['state']> {
    return this.act(caseId, async (row) => this.store.move(actor, row, { action: 'screen', event: CaseScreened }));
  }

  /** One notice, itemised: which step, why, and what would mend it. */
  return(actor: Actor, caseId: string, items: readonly ReturnItem[]): Promise<CaseRow['state']> {
    if (items.length === 0 || items.some(({ step }) => !STEPS.includes(step))) throw new Refusal('invalid', 'return-items', {}, { items: 'return-items' });
    return this.act(caseId, async (row) => {
      const partyId = await this.applicant(caseId);
      const saved = await this.store.move(actor, row, { action: 'return', event: CaseReturned, facts: { partyId, items: items.length }, patch: { returnItems: [...items] } });
      await this.clocks.start(actor, { name: 'correction', caseId, profile: profileOf(row.profile).id, startedAt: this.clock.now() });
      return saved;
    });
  }

  redirect(actor: Actor, caseId: string, reason: RedirectReason): Promise<CaseRow['state']> {
    return this.act(caseId, async (row) => {
      const partyId = await this.applicant(caseId);
      const saved = await this.store.move(actor, row, {
        action: 'redirect', event: CaseRedirected, facts: { partyId, reason }, patch: { endReason: reason, endedAt: this.clock.now() },
      });
      await this.stopClocks(actor, caseId);
      return saved;
    });
  }

  accept(actor: Actor, caseId: string): Promise<CaseRow['state']> {
    return this.act(caseId, async (row) => {
      const partyId = await this.applicant(caseId);
      const saved = await this.store.move(actor, row, { action: 'accept', event: CaseAccepted, facts: { partyId, organisationId: row.organisationId } });
      await this.clocks.meet(actor, { name: 'first-contact', caseId });
      await this.clocks.start(actor, { name: 'notify-respondent', caseId, profile: profileOf(row.profile).id, startedAt: this.clock.now() });
      return saved;
    });
  }

  /** An application returned and not mended in time. Quietly nothing when it has been. */
  async lapse(caseId: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      if (row.state !== 'returned') return;
      await this.store.move(SYSTEM, row, { action: 'lapse', event: CaseLapsed, facts: { partyId: await this.applicant(caseId) }, patch: { endedAt: this.clock.now() } });
      await this.stopClocks(SYSTEM, caseId);
    });
  }

  /** Writes down a try to reach somebody; the first call to the applicant meets the 24-hour promise. */
  async recordContact(actor: Actor, caseId: string, { partyId, channel, result, note }: Contacted): Promise<{ id: string }> {
    return this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const party = (await this.store.parties(caseId)).find(({ id }) => id === partyId);
      if (!party) throw new Refusal('not-found', 'party-unknown', {}, { partyId: 'party-unknown' });
      const id = newId();
      await this.database.manager.insert(ContactAttemptRow, { id, caseId, partyId, channel, result, note, byAccountId: actor.accountId ?? null, at: this.clock.now() });
      this.events.append(ContactAttempted, { chainId: caseId, subjectId: id, seq: row.version, facts: { partyId, channel, result }, actor });
      if (party.side === 'applicant' && result === 'reached') await this.clocks.meet(actor, { name: 'first-contact', caseId });
      return { id };
    });
  }

  private act(caseId: string, work: (row: CaseRow) => Promise<CaseRow>): Promise<string> {
    return this.database.transaction(async () => (await work(await this.store.lock(caseId))).state);
  }

  private async applicant(caseId: string): Promise<string> {
    return (await this.store.parties(caseId)).find(({ side }) => side === 'applicant')!.id;
  }

  private async stopClocks(actor: Actor, caseId: string): Promise<void> {
    await this.clocks.cancelAll(actor, { caseId }, ['first-contact', 'service-target', 'correction']);
  }
}
