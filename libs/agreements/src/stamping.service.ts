import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, SYSTEM, type Actor, type CaseId, type FileId } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { Cases } from '@maplebridge/cases';
import { AgreementStore } from './agreement-store.service.js';
import { agreementMachine, type AgreementState } from './agreement.machine.js';
import { AgreementSealed, AgreementStamped } from './agreements.events.js';
import { Settling } from './settling.service.js';
import { SignatureRow } from './signature.entity.js';

/** The organisation's seal: an act of its keeper with an instant of its own. The PDF is made later and moves nothing. */
@Injectable()
export class Stamping {
  constructor(
    private readonly database: Database,
    private readonly store: AgreementStore,
    private readonly settling: Settling,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /** Refusal `not-allowed` for the keeper of another organisation's seal. */
  stamp(actor: Actor, caseId: CaseId, number: number): Promise<{ state: AgreementState; stampedAt: Date; settledAt: Date | null }> {
    return this.database.transaction(async () => {
      const row = await this.store.lockVersion(caseId, number);
      const state = agreementMachine.decide({ state: row.state }, 'stamp', actor);
      if (actor.organisationId && actor.organisationId !== row.organisationId) throw new Refusal('not-allowed', 'seal-organisation');
      const stampedAt = this.clock.now();
      const { sha256, parsed } = await this.store.version(row);
      await this.database.add(SignatureRow, {
        id: newId(), versionId: row.versionId, kind: 'seal', partyId: null, accountId: actor.accountId!, signerName: parsed.organisation,
        method: 'stamp', imageFileId: null, codeVerifiedAt: null, documentHash: sha256, signedAt: stampedAt,
      });
      const saved = await this.settling.save(row, { state, stampedAt }, actor, (stamped) => this.store.tell(AgreementStamped, stamped, actor, { sha256 }));
      return { state, stampedAt, settledAt: saved.settledAt };
    });
  }

  /** Puts the sealed PDF beside the agreement and into the case file; a second one changes nothing. */
  attachSealed(caseId: CaseId, fileId: FileId, sha256: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      if (row.sealedFileId || row.state !== 'stamped') return false;
      const saved = await this.store.save(row, { sealedFileId: fileId });
      await this.cases.bind(caseId, { fileId, kind: 'agreement', at: this.clock.now() });
      this.store.tell(AgreementSealed, saved, SYSTEM, { fileId, sha256 });
      return true;
    });
  }
}
