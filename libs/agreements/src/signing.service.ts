import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, SYSTEM, type Actor, type CaseId, type FileId, type PartyId } from '@maplebridge/kernel';
import { Clocks } from '@maplebridge/deadlines';
import { Database, Files } from '@maplebridge/platform';
import { Codes, Identities, maskContact } from '@maplebridge/people';
import { Cases, type CaseFacts } from '@maplebridge/cases';
import { AgreementStore } from './agreement-store.service.js';
import { agreementMachine, type AgreementState } from './agreement.machine.js';
import { ClauseMarkRow } from './agreement-version.entity.js';
import type { AgreementRow } from './agreement.entity.js';
import { AgreementSigned, AgreementSignedByAll, AgreementSignedByMediator } from './agreements.events.js';
import { partyOf } from './clauses.service.js';
import { isMediating } from './mediating.rules.js';
import { Settling } from './settling.service.js';
import { SignatureRow } from './signature.entity.js';
import { underCeiling } from './terms-preflight.rules.js';
import type { Terms } from './terms.rules.js';

/** A name written by hand, and the code that came to the signer's own phone. */
export interface Proof {
  readonly number: number;
  readonly imageFileId: FileId;
  readonly challengeId: string;
  readonly code: string;
  readonly partyId?: PartyId;
}

/** Signatures cover the SHA-256 of the version's canonical form (Electronic Signature Law 13: sole control, change is seen). */
@Injectable()
export class Signing {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly codes: Codes,
    private readonly identities: Identities,
    private readonly store: AgreementStore,
    private readonly settling: Settling,
    private readonly cases: Cases,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** Sends a code to the signer's own phone or mail. The job that sends it mints it. */
  requestCode(actor: Actor, caseId: CaseId, number: number): Promise<{ challengeId: string; expiresAt: Date; contact: string }> {
    return this.database.transaction(async () => {
      const row = await this.store.lockVersion(caseId, number);
      const partyId = actor.relations.includes('mediator') ? undefined : partyOf(actor);
      const signedByActor = await this.hasSigned(row, partyId);
      agreementMachine.decide({ state: row.state, signedByActor }, 'request-code', actor);
      if (partyId) await this.requireCompared(actor);
      const { contact, language } = await this.cases.signer(actor.accountId!);
      if (!contact) throw new Refusal('not-ready', 'no-contact');
      const asked = await this.codes.request({ purpose: 'sign', contact, language, subject: subjectOf(row, actor) }, actor);
      return { ...asked, contact: maskContact(contact) };
    });
  }

  /** A party signs. The last one sets `lastPartySignedAt`; under some profiles the case settles with it. */
  sign(actor: Actor, caseId: CaseId, proof: Proof): Promise<{ state: AgreementState; signedAt: Date; unsigned: number }> {
    return this.database.transaction(async () => {
      const row = await this.store.lockVersion(caseId, proof.number);
      const partyId = partyOf(actor, proof.partyId);
      const facts = await this.cases.facts(caseId);
      const clausesOpen = await this.clausesOpen(row, partyId);
      agreementMachine.decide({ state: row.state, signedByActor: await this.hasSigned(row, partyId), clausesOpen, mediating: isMediating(facts) }, 'sign', actor);
      mayBind(facts, partyId, actor, (await this.store.version(row)).parsed.terms);
      await this.requireCompared(actor);
      const signedAt = await this.add(row, actor, proof, { kind: 'party', partyId });
      const signed = await this.database.manager.countBy(SignatureRow, { versionId: row.versionId, kind: 'party' });
      const unsigned = facts.parties.length - signed;
      const after = await this.store.save(row, {});
      this.store.tell(AgreementSigned, after, actor, { partyId, sha256: (await this.store.version(row)).sha256 });
      if (unsigned > 0) return { state: after.state, signedAt, unsigned };
      const state = agreementMachine.decide({ state: after.state, unsigned }, 'complete', SYSTEM);
      const patch = { state, lastPartySignedAt: signedAt };
      const saved = await this.settling.save(after, patch, actor, (last) => this.store.tell(AgreementSignedByAll, last, actor));
      await this.clocks.meet(actor, { name: 'signing', caseId });
      return { state: saved.state, signedAt, unsigned };
    });
  }

  signAsMediator(actor: Actor, caseId: CaseId, proof: Proof): Promise<{ state: AgreementState; signedAt: Date }> {
    return this.database.transaction(async () => {
      const row = await this.store.lockVersion(caseId, proof.number);
      const state = agreementMachine.decide({ state: row.state }, 'sign-as-mediator', actor);
      const signedAt = await this.add(row, actor, proof, { kind: 'mediator', partyId: null });
      await this.settling.save(row, { state, mediatorSignedAt: signedAt }, actor, (saved) => this.store.tell(AgreementSignedByMediator, saved, actor));
      return { state, signedAt };
    });
  }

  private async add(row: AgreementRow, actor: Actor, proof: Proof, who: Pick<SignatureRow, 'kind' | 'partyId'>): Promise<Date> {
    const image = await this.files.require(proof.imageFileId, actor.accountId);
    if (image.mediaType !== 'image/png') throw new Refusal('invalid', 'handwriting-not-png', {}, { imageFileId: 'handwriting-not-png' });
    await this.codes.use(proof.challengeId, proof.code, 'sign', subjectOf(row, actor));
    const { name } = await this.cases.signer(actor.accountId!);
    const signedAt = this.clock.now();
    const { sha256 } = await this.store.version(row);
    await this.database.manager.insert(SignatureRow, {
      id: newId(), versionId: row.versionId, ...who, accountId: actor.accountId, signerName: name, method: 'handwriting-and-code',
      imageFileId: image.id, codeVerifiedAt: signedAt, documentHash: sha256, signedAt,
    });
    await this.files.attach(image.id, 'signature', row.caseId);
    return signedAt;
  }

  /** Whoever signs has been seen with their document (OMR 17, OLR 7), also where nobody met: then at the mediator's, or on paper. */
  private async requireCompared({ accountId }: Actor): Promise<void> {
    if (!accountId || !(await this.identities.isCompared(accountId))) throw new Refusal('not-ready', 'identity-not-compared');
  }

  private hasSigned({ versionId }: AgreementRow, partyId?: PartyId): Promise<boolean> {
    return this.database.manager.existsBy(SignatureRow, partyId ? { versionId, partyId } : { versionId, kind: 'mediator' });
  }

  private async clausesOpen(row: AgreementRow, partyId: PartyId): Promise<number> {
    const { parsed } = await this.store.version(row);
    const agreed = await this.database.manager.countBy(ClauseMarkRow, { versionId: row.versionId, partyId, answer: 'agree' });
    return parsed.text[parsed.terms.governingLanguage].clauses.length - agreed;
  }
}

/** The code vouches for this wording and this person, and for nothing else. */
const subjectOf = (row: AgreementRow, actor: Actor) => `agreement:${row.versionId}:${actor.accountId}`;

/** A represented party is bound only by a representative with special authority (CPL 62), and only as far as it goes now. */
function mayBind({ parties }: CaseFacts, partyId: PartyId, actor: Actor, terms: Terms): void {
  const party = parties.find((candidate) => candidate.id === partyId);
  if (!party) throw new Refusal('not-allowed', 'not-your-party');
  if (party.kind === 'legal' && !actor.relations.includes('representative')) throw new Refusal('not-allowed', 'representative-required');
  if (actor.relations.includes('representative') && party.representative?.authority !== 'special') throw new Refusal('not-ready', 'authority-missing');
  if (party.representative && underCeiling(partyId, party.representative, terms)?.within === false) throw new Refusal('not-ready', 'authority-exceeded');
}
