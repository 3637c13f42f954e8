import { Injectable } from '@nestjs/common';
import { AgreementReads, type Settlement } from '@maplebridge/agreements';
import { Clocks } from '@maplebridge/deadlines';
import { Clock, newId, Refusal, SYSTEM, type Actor } from '@maplebridge/kernel';
import { confirmationWindowStart, profileOf, type CourtBasis } from '@maplebridge/law';
import { Organisations } from '@maplebridge/people';
import { Database, eachInTurn, Events } from '@maplebridge/platform';
import { FilingDossier } from './filing-dossier.service.js';
import { FilingMoves, moved, type FilingMoved } from './filing-moves.service.js';
import { filingPreflight, firstBlocker } from './filing-preflight.rules.js';
import { CoApplicantRow, FilingRow } from './filing.entity.js';
import { AGAIN_STATES, type FilingState } from './filing.machine.js';
import { FilingAsked, FilingDeclined, FilingExpired, FilingJoined, FilingOpened, FilingReady } from './filings.events.js';
import { wishedByAll } from './filings.queries.js';

/** The version of the undertaking both sides give; its text stands in this lib's words under `papers.undertaking`. */
export const UNDERTAKING_VERSION = '2026-1';
const SIGNED: readonly string[] = ['signed-by-parties', 'signed', 'stamped'];

export interface CourtChoice {
  readonly courtId: string;
  readonly basis: CourtBasis;
}

/** Whether a new application for the same agreement may follow one in this state. */
export const again = (state: FilingState): boolean => (AGAIN_STATES as readonly FilingState[]).includes(state);

/** Both sides ask together: opened when the agreement is signed, complete when each side has asked and nothing stands against it. */
@Injectable()
export class JointApplication {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly clocks: Clocks,
    private readonly moves: FilingMoves,
    private readonly agreements: AgreementReads,
    private readonly organisations: Organisations,
    private readonly dossier: FilingDossier,
  ) {}

  /** Opens the window once every party has signed; undefined while there is nothing to file. A live filing stays the one. */
  open(caseId: string): Promise<FilingRow | undefined> {
    return this.database.transaction(async () => {
      const settlement = await this.agreements.of(caseId);
      if (!settlement || !SIGNED.includes(settlement.row.state)) return undefined;
      const { manager } = this.database;
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [caseId]);
      const [latest] = await manager.find(FilingRow, { where: { caseId, agreementId: settlement.row.id }, order: { createdAt: 'DESC' }, take: 1 });
      if (latest && !again(latest.state)) return latest;
      return this.begin(caseId, settlement);
    });
  }

  /** The first side asks, names the court and why it is the right one, and gives its undertaking. */
  ask(actor: Actor, caseId: string, { courtId, basis }: CourtChoice): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      if (!(await this.open(caseId))) throw new Refusal('not-ready', 'not-signed-by-all');
      const row = await this.moves.lockOfCase(caseId);
      const courts = await this.organisations.ofKind('court');
      if (!courts.some((court) => court.id === courtId)) throw new Refusal('invalid', 'court-unknown', {}, { courtId: 'court-unknown' });
      if (!profileOf(row.profile).court.bases.some(({ code }) => code === basis)) throw new Refusal('invalid', 'court-without-basis', {}, { basis: 'court-without-basis' });
      const asked = await this.moves.move(actor, row, { action: 'ask', event: FilingAsked, patch: { courtId, basis, askedAt: this.clock.now() }, facts: { courtId, basis } });
      await this.consent(actor, asked);
      return this.complete(caseId);
    });
  }

  /** The other side joins the same application to the same court. */
  join(actor: Actor, caseId: string): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lockOfCase(caseId);
      const consented = await this.consented(row.id);
      const actorConsented = actor.partyIds.length > 0 && actor.partyIds.every((id) => consented.includes(id));
      const joined = await this.moves.move(actor, row, { action: 'join', event: FilingJoined, standing: { actorConsented } });
      await this.consent(actor, joined);
      return this.complete(caseId);
    });
  }

  /** A side does not want it (or takes its wish back). The agreement binds as before; the window stays open. */
  decline(actor: Actor, caseId: string): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lockOfCase(caseId);
      return moved(await this.moves.move(actor, row, { action: 'decline', event: FilingDeclined }));
    });
  }

  /** Ready when every party has asked, nothing stands against it and the sealed agreement is there; else it waits. */
  complete(caseId: string): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lockOfCase(caseId);
      if (row.state !== 'awaiting-co-applicant') return moved(row);
      const facts = await this.dossier.preflightFacts(row);
      const missingConsents = facts.parties.filter((party) => !party.consented).length;
      const blocker = firstBlocker(filingPreflight(profileOf(row.profile), facts)) ?? (facts.sealed ? undefined : 'agreement-being-sealed');
      if (missingConsents > 0 || blocker) return moved(row);
      return moved(await this.moves.move(SYSTEM, row, { action: 'complete', event: FilingReady, patch: { readyAt: this.clock.now() } }));
    });
  }

  /** Applications that all parties wish and that waited for a paper, an identity or the seal: who has it all now goes on. Each in its own transaction. */
  async completeWaiting(): Promise<void> {
    await eachInTurn(await this.database.read<{ caseId: string }>(wishedByAll), ({ caseId }) => this.complete(caseId));
  }

  /** Everything was paid on the spot: nothing is left for a court, so no window runs and none will run out. */
  spare(caseId: string): Promise<void> {
    return this.database.transaction(async () => {
      const settlement = await this.agreements.of(caseId);
      const filing = settlement?.performedOnTheSpot ? await this.open(caseId) : undefined;
      if (filing?.state !== 'eligible') return;
      const row = await this.moves.lock(filing.id);
      await this.database.change(FilingRow, { id: row.id, version: row.version }, { windowEnd: null, version: row.version + 1 });
      await this.clocks.cancel(SYSTEM, { caseId, name: 'confirmation-window' });
    });
  }

  /** The window's last day as its clock has it now; nothing where it is closed, or was never open. */
  followWindow(caseId: string): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.database.lock(FilingRow, { caseId, state: ['eligible', 'awaiting-co-applicant'] });
      const clock = row && (await this.clocks.standing({ caseId, name: 'confirmation-window' }));
      if (clock) await this.database.change(FilingRow, { id: row.id, version: row.version }, { windowEnd: clock.dueAt, version: row.version + 1 });
    });
  }

  /** Closes windows that have passed; each in its own transaction. */
  async expire(now: Date): Promise<void> {
    const over = await this.database.read<{ id: string }>(
      { name: 'filings.window-over', text: `select id from filings.filing where state in ('eligible', 'awaiting-co-applicant') and window_end < $1 order by window_end limit 200` }, [now]);
    await eachInTurn(over, ({ id }) =>
      this.database.transaction(async () => {
        const row = await this.moves.lock(id);
        if (row.state === 'eligible' || row.state === 'awaiting-co-applicant') await this.moves.move(SYSTEM, row, { action: 'expire', event: FilingExpired });
      }));
  }

  private async begin(caseId: string, { row }: Settlement): Promise<FilingRow> {
    const profile = profileOf(row.profile);
    const startedAt = confirmationWindowStart(profile, row);
    const clock = startedAt && (await this.clocks.start(SYSTEM, { caseId, name: 'confirmation-window', profile: profile.id, startedAt }));
    const filing: FilingRow = {
      id: newId(), caseId, agreementId: row.id, organisationId: row.organisationId, profile: profile.id, state: 'eligible', version: 1,
      courtId: null, basis: null, windowEnd: clock?.dueAt ?? null, askedAt: null, readyAt: null, queuedAt: null, packageId: null, receivedAt: null,
      acceptBy: null, answers: 0, number: null, supplement: null, slot: null, reasons: [], note: '', noticeFileId: null, rulingFileId: null,
      decidedAt: null, servedAt: null, createdAt: this.clock.now(),
    };
    await this.database.manager.insert(FilingRow, filing);
    this.events.append(FilingOpened, { chainId: caseId, subjectId: filing.id, seq: 1, actor: SYSTEM });
    return filing;
  }

  private async consented(filingId: string): Promise<string[]> {
    return (await this.database.manager.findBy(CoApplicantRow, { filingId })).map((row) => row.partyId);
  }

  private async consent(actor: Actor, { id: filingId }: FilingRow): Promise<void> {
    if (actor.partyIds.length === 0 || !actor.accountId) throw new Refusal('not-allowed', 'not-a-party');
    const askedAt = this.clock.now();
    const rows = actor.partyIds.map((partyId) => ({ filingId, partyId, accountId: actor.accountId!, undertakingVersion: UNDERTAKING_VERSION, askedAt }));
    await this.database.manager.createQueryBuilder().insert().into(CoApplicantRow).values(rows).orIgnore().execute();
  }
}
