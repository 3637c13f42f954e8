import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Actor, type CaseId, type PartyId } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { AgreementStore } from './agreement-store.service.js';
import { agreementMachine } from './agreement.machine.js';
import { ClauseMarkRow } from './agreement-version.entity.js';
import { ChangeAsked, ClauseMarked } from './agreements.events.js';
import { SignatureRow } from './signature.entity.js';

export interface ClauseAnswer {
  readonly number: number;
  readonly clauseId: string;
  readonly answer: 'agree' | 'change';
  /** What should be different; the mediator and both sides read it. */
  readonly note?: string;
  readonly partyId?: PartyId;
}

/** Reading clause by clause: each side agrees to each by itself, or says what should change. */
@Injectable()
export class Clauses {
  constructor(
    private readonly database: Database,
    private readonly store: AgreementStore,
    private readonly clock: Clock,
  ) {}

  mark(actor: Actor, caseId: CaseId, { number, clauseId, answer, note = '', partyId: asked }: ClauseAnswer): Promise<{ open: number }> {
    return this.database.transaction(async () => {
      const row = await this.store.lockVersion(caseId, number);
      const partyId = partyOf(actor, asked);
      const { versionId } = row;
      const signedByActor = await this.database.manager.existsBy(SignatureRow, { versionId, partyId });
      agreementMachine.decide({ state: row.state, signedByActor }, 'mark-clause', actor);
      const { parsed } = await this.store.version(row);
      const clauses = parsed.text[parsed.terms.governingLanguage].clauses;
      if (!clauses.some((clause) => clause.id === clauseId)) throw new Refusal('not-found', 'unknown-clause');
      await this.database.manager.upsert(ClauseMarkRow, { versionId, partyId, clauseId, answer, note, at: this.clock.now() }, ['versionId', 'partyId', 'clauseId']);
      const saved = await this.store.save(row, {});
      this.store.tell(answer === 'change' && note.trim() !== '' ? ChangeAsked : ClauseMarked, saved, actor, { partyId, clauseId, answer });
      const agreed = await this.database.manager.countBy(ClauseMarkRow, { versionId, partyId, answer: 'agree' });
      return { open: clauses.length - agreed };
    });
  }
}

/** The party somebody acts for: the only one they have, or the one they name and may act for. */
export function partyOf(actor: Actor, asked?: PartyId): PartyId {
  const partyId = asked ?? actor.partyIds[0];
  if (!partyId || !actor.partyIds.includes(partyId)) throw new Refusal('not-allowed', 'not-your-party');
  return partyId;
}
