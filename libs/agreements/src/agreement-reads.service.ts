import { Injectable } from '@nestjs/common';
import { PARTY_RELATIONS, Refusal, type Actor, type CaseId, type FileId, type PartyId } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import type { AgreementRow } from './agreement.entity.js';
import { changedClauses, type AgreementContent } from './agreement-content.rules.js';
import { agreementMachine, type AgreementAction, type AgreementFacts } from './agreement.machine.js';
import { agreementOfCase, liveAgreement, marksOfVersion, paymentsOfAgreement, signaturesOfVersion, standingOfCase, toStamp, versionsOfAgreement, type LiveAgreement } from './agreements.queries.js';
import { allDueAtSigning, allPaid, duties, type Duty } from './obligation.rules.js';

export type StoredAgreement = AgreementRow & { readonly content: string; readonly sha256: string; readonly writtenAt: Date };
export interface Mark { readonly partyId: PartyId; readonly clauseId: string; readonly answer: 'agree' | 'change'; readonly note: string; readonly at: Date }
export interface Signed {
  readonly id: string;
  readonly kind: 'party' | 'mediator' | 'seal';
  readonly partyId: PartyId | null;
  readonly signerName: string;
  readonly method: string;
  readonly imageFileId: FileId | null;
  readonly documentHash: string;
  readonly signedAt: Date;
}
export interface Payment { readonly dutyId: string; readonly slipFileId: FileId; readonly recordedAt: Date; readonly receivedAt: Date | null }

/** Everything known of the newest agreement, for the floors above: duties, signatures, payments, moments. */
export interface Settlement {
  readonly row: Omit<StoredAgreement, 'content'>;
  readonly content: AgreementContent;
  readonly marks: readonly Mark[];
  readonly signatures: readonly Signed[];
  readonly payments: readonly Payment[];
  readonly duties: readonly Duty[];
  /** Paid in full on the spot: nothing is left that a court could enforce (PML 33). */
  readonly performedOnTheSpot: boolean;
  readonly allDueAtSigning: boolean;
}

const DRAFTING: readonly string[] = ['draft', 'ready'];

/** Agreements as pages and libs above read them. */
@Injectable()
export class AgreementReads {
  constructor(private readonly database: Database) {}

  /** The newest agreement of a case, or undefined. */
  async of(caseId: CaseId): Promise<Settlement | undefined> {
    const [stored] = await this.database.read<StoredAgreement>(agreementOfCase, [caseId]);
    if (!stored) return undefined;
    const { content: json, ...row } = stored;
    const content = JSON.parse(json) as AgreementContent;
    const marks = await this.database.read<Mark>(marksOfVersion, [row.versionId]);
    const signatures = await this.database.read<Signed>(signaturesOfVersion, [row.versionId]);
    const payments = await this.database.read<Payment>(paymentsOfAgreement, [row.id]);
    const received = new Set(payments.filter((payment) => payment.receivedAt).map((payment) => payment.dutyId));
    const performedOnTheSpot = allPaid(content.terms, received);
    return { row, content, marks, signatures, payments, duties: duties(content.terms), performedOnTheSpot, allDueAtSigning: allDueAtSigning(content.terms) };
  }

  /** As one person may see it: a draft is the mediator's and the centre's until it goes to be signed. */
  async read(actor: Actor, caseId: CaseId) {
    const found = await this.of(caseId);
    const party = actor.relations.some((relation) => (PARTY_RELATIONS as readonly string[]).includes(relation));
    if (!found || (party && DRAFTING.includes(found.row.state))) return { agreement: null, changes: null, allowedActions: [] as AgreementAction[] };
    const [earlier] = await this.versions(found, 1);
    const changes = earlier && changedClauses(earlier.content, found.content);
    const [standing] = await this.database.read<Pick<AgreementFacts, 'mediating' | 'timeOver'>>(standingOfCase, [caseId]);
    return { agreement: found, changes: changes ?? null, allowedActions: actionsFor(actor, found, standing) };
  }

  /** All sides have signed the one that lives: what is missing now is the house's. */
  async signedByAll(caseId: CaseId): Promise<boolean> {
    const [live] = await this.database.read<LiveAgreement>(liveAgreement, [caseId]);
    return live !== undefined && live.lastPartySignedAt !== null;
  }

  /** Earlier wordings, the newest first; for the mediator's comparison. */
  async versions({ row }: Settlement, most: number): Promise<{ number: number; sha256: string; writtenAt: Date; content: AgreementContent }[]> {
    const rows = await this.database.read<{ number: number; sha256: string; writtenAt: Date; content: string }>(versionsOfAgreement, [row.id, row.number, most]);
    return rows.map((version) => ({ ...version, content: JSON.parse(version.content) as AgreementContent }));
  }

  /** What waits for this organisation's seal, keyset-paged by the mediator's signature. */
  async waitingForStamp(organisationId: string, after: { at: Date; id: string } | undefined, most: number) {
    const from = after ?? { at: new Date(0), id: '00000000-0000-0000-0000-000000000000' };
    return this.database.read<{ id: string; caseId: CaseId; number: number; caseNumber: string; parties: string[]; lastPartySignedAt: Date; mediatorSignedAt: Date }>(
      toStamp, [organisationId, from.at, from.id, most],
    );
  }

  /** The sealed PDF's file. Refusals: `not-found` without an agreement, `not-ready` while it is being made. */
  async sealedFile(caseId: CaseId): Promise<FileId> {
    const found = await this.of(caseId);
    if (!found) throw new Refusal('not-found', 'no-agreement');
    if (!found.row.sealedFileId) throw new Refusal('not-ready', 'sealed-not-ready');
    return found.row.sealedFileId;
  }
}

/** The buttons this person has now. */
export function actionsFor(actor: Actor, { row, content, marks, signatures }: Settlement, standing: Pick<AgreementFacts, 'mediating' | 'timeOver'> = {}): AgreementAction[] {
  const mine = (partyId: PartyId | null) => partyId !== null && actor.partyIds.includes(partyId);
  const agreed = marks.filter((mark) => mine(mark.partyId) && mark.answer === 'agree').length;
  const clausesOpen = content.text[content.terms.governingLanguage].clauses.length - agreed;
  const signedByActor = signatures.some((signature) => mine(signature.partyId));
  return agreementMachine.actionsFor({ state: row.state, effective: row.effectiveAt !== null, signedByActor, clausesOpen, ...standing }, actor);
}
