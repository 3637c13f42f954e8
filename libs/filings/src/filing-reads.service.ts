import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Actor, type Language } from '@maplebridge/kernel';
import { profileOf } from '@maplebridge/law';
import { Organisations } from '@maplebridge/people';
import { Database, Files } from '@maplebridge/platform';
import { FilingDossier, preflightFactsOf } from './filing-dossier.service.js';
import { standingOf } from './filing-moves.service.js';
import { filingPreflight } from './filing-preflight.rules.js';
import { FilingRow } from './filing.entity.js';
import { filingMachine, type FilingAction } from './filing.machine.js';
import { coApplicants, newestOfCase, services, undelivered } from './filings.queries.js';
import { again, JointApplication } from './joint-application.service.js';
import { PackageRow } from './package.entity.js';
import { stepOf } from './progress.rules.js';

/** What the people of a case read about the road to the court. */
@Injectable()
export class FilingReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: FilingDossier,
    private readonly organisations: Organisations,
    private readonly applications: JointApplication,
    private readonly files: Files,
  ) {}

  /** The page "ask the court together"; `filing` is null while there is nothing to file. */
  async read(actor: Actor, caseId: string) {
    const row = (await this.newest(caseId)) ?? (await this.applications.open(caseId));
    if (!row) return { filing: null };
    const dossier = await this.dossiers.of(row);
    const now = this.clock.now();
    const asked = await this.database.read<{ partyId: string; askedAt: Date }>(coApplicants, [row.id]);
    const served = await this.database.read<{ partyId: string; channel: string; arrivedAt: Date }>(services, [row.id]);
    const profile = profileOf(row.profile);
    const courts = await this.organisations.ofKind('court');
    const actorConsented = actor.partyIds.length > 0 && actor.partyIds.every((id) => asked.some((each) => each.partyId === id));
    const bases = profile.court.bases.map(({ code, citation }) => ({ code, citation: citation ? `${citation.law} ${citation.article}` : null }));
    return {
      filing: {
        id: row.id, state: row.state, step: stepOf(row.state), profile: row.profile, windowEnd: row.windowEnd, askedAt: row.askedAt, readyAt: row.readyAt, receivedAt: row.receivedAt,
        acceptBy: row.acceptBy, packageId: row.packageId, number: row.number, decidedAt: row.decidedAt, servedAt: row.servedAt, reasons: row.reasons, note: row.note,
        courtId: row.courtId, courtName: dossier.court?.name ?? null, basis: row.basis, supplement: row.supplement, slot: row.slot,
        hasNotice: row.noticeFileId !== null, hasRuling: row.rulingFileId !== null, performed: dossier.settlement.performedOnTheSpot,
        lastPartySignedAt: dossier.settlement.row.lastPartySignedAt,
        parties: dossier.parties.map(({ party }) => ({
          id: party.id, side: party.side, name: party.name, yours: actor.partyIds.includes(party.id),
          askedAt: asked.find((each) => each.partyId === party.id)?.askedAt ?? null, servedAt: served.find((each) => each.partyId === party.id)?.arrivedAt ?? null,
        })),
        preflight: filingPreflight(profile, preflightFactsOf(dossier, now)).map(({ id, ok, weight, citation }) => ({ id, ok, weight, citation: citation ?? null })),
        courts: courts.map((court) => ({ id: court.id, name: court.name })), bases,
        allowedActions: this.allowed(actor, row, now, actorConsented),
      },
    };
  }

  /** The court's paper: the notice of acceptance or the ruling. `Refusal` `not-found`. */
  async paper(caseId: string, kind: 'acceptance-notice' | 'ruling'): Promise<{ content: Buffer; name: string }> {
    const row = await this.newest(caseId);
    const fileId = kind === 'ruling' ? row?.rulingFileId : row?.noticeFileId;
    if (!row || !fileId) throw new Refusal('not-found', 'paper-not-there');
    return { content: await this.files.read(fileId), name: `${kind}.pdf` };
  }

  /** The package exactly as it goes to the court, for whoever wants to verify it offline. */
  async package(caseId: string): Promise<{ content: Buffer; name: string }> {
    const row = await this.newest(caseId);
    const packed = row?.packageId ? await this.database.transaction(() => this.database.manager.findOneBy(PackageRow, { id: row.packageId! })) : null;
    if (!packed) throw new Refusal('not-found', 'package-not-there');
    return { content: await this.files.read(packed.fileId), name: `${packed.id}.zip` };
  }

  /** What did not reach its court: the alarm list of a centre. */
  undelivered(organisationId: string) {
    return this.database.read<{
      id: string; caseId: string; caseNumber: string | null; court: Readonly<Record<Language, string>> | null; readyAt: Date | null; windowEnd: Date | null; packageId: string | null; tries: number; lastTryAt: Date | null; problem: string | null;
    }>(undelivered, [organisationId]);
  }

  private async newest(caseId: string): Promise<FilingRow | undefined> {
    return this.database.transaction(async () => {
      const [found] = await this.database.read<{ id: string }>(newestOfCase, [caseId]);
      return found && (await this.database.manager.findOneByOrFail(FilingRow, { id: found.id }));
    });
  }

  private allowed(actor: Actor, row: FilingRow, now: Date, actorConsented: boolean): FilingAction[] {
    const own = filingMachine.actionsFor(standingOf(row, now, { actorConsented }), actor);
    // A new one begins with asking, as the first did.
    return again(row.state) ? filingMachine.actionsFor(standingOf({ ...row, state: filingMachine.initial }, now), actor) : own;
  }
}
