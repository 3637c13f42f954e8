import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, type Actor, type CaseId, type FileId, type PartyId } from '@maplebridge/kernel';
import { Clocks } from '@maplebridge/deadlines';
import { Database, Files } from '@maplebridge/platform';
import { Cases } from '@maplebridge/cases';
import { AgreementStore } from './agreement-store.service.js';
import { agreementMachine, type AgreementState } from './agreement.machine.js';
import { PaperAccepted } from './agreements.events.js';
import { isMediating } from './mediating.rules.js';
import { Settling } from './settling.service.js';
import { SignatureRow } from './signature.entity.js';

/** The scan of a paper that everybody signed by hand, compared with the version on screen. */
export interface SignedPaper {
  readonly number: number;
  readonly scanFileId: FileId;
  /** When the last party put its name to the paper. */
  readonly signedAt: Date;
  /** Every party whose signature the mediator saw on it. */
  readonly partyIds: readonly PartyId[];
  /** The mediator compared it page by page and it is the same. */
  readonly compared: boolean;
}

/** The paper road: print, sign, scan, compare. What follows is the same as on screen. */
@Injectable()
export class PaperSigning {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly store: AgreementStore,
    private readonly settling: Settling,
    private readonly cases: Cases,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  accept(actor: Actor, caseId: CaseId, paper: SignedPaper): Promise<{ state: AgreementState }> {
    return this.database.transaction(async () => {
      const row = await this.store.lockVersion(caseId, paper.number);
      const facts = await this.cases.facts(caseId);
      const state = agreementMachine.decide({ state: row.state, mediating: isMediating(facts) }, 'accept-paper', actor);
      const { parties } = facts;
      if (!paper.compared) throw new Refusal('invalid', 'paper-not-compared', {}, { compared: 'paper-not-compared' });
      if (!parties.every(({ id }) => paper.partyIds.includes(id))) throw new Refusal('invalid', 'paper-parties-missing', {}, { partyIds: 'paper-parties-missing' });
      if (paper.signedAt > this.clock.now()) throw new Refusal('invalid', 'signed-in-future', {}, { signedAt: 'signed-in-future' });
      const scan = await this.files.require(paper.scanFileId, actor.accountId);
      const { sha256 } = await this.store.version(row);
      const onPaper = { versionId: row.versionId, method: 'paper' as const, imageFileId: null, codeVerifiedAt: null, documentHash: sha256 };
      const onScreen = await this.database.manager.findBy(SignatureRow, { versionId: row.versionId, kind: 'party' });
      const missing = parties.filter(({ id }) => !onScreen.some((signature) => signature.partyId === id));
      await this.database.manager.insert(SignatureRow, [
        ...missing.map(({ id, name, representative }) => ({
          ...onPaper, id: newId(), kind: 'party' as const, partyId: id, accountId: null, signerName: representative?.name ?? name, signedAt: paper.signedAt,
        })),
        { ...onPaper, id: newId(), kind: 'mediator' as const, partyId: null, accountId: actor.accountId!, signerName: (await this.cases.signer(actor.accountId!)).name, signedAt: paper.signedAt },
      ]);
      await this.files.attach(scan.id, 'agreement-paper', caseId);
      await this.cases.bind(caseId, { fileId: scan.id, kind: 'agreement-on-paper', at: this.clock.now() });
      const patch = { state, paperFileId: scan.id, lastPartySignedAt: paper.signedAt, mediatorSignedAt: paper.signedAt };
      await this.settling.save(row, patch, actor, (saved) => this.store.tell(PaperAccepted, saved, actor));
      await this.clocks.meet(actor, { name: 'signing', caseId });
      return { state };
    });
  }
}
