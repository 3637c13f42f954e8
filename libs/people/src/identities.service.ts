import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type AccountId, type Actor, type FileId } from '@maplebridge/kernel';
import { Database, Events, Files, Keys } from '@maplebridge/platform';
import { AccountRow } from './account.entity.js';
import { IdentityRow } from './identity.entity.js';
import { isResidentNumber } from './identity.rules.js';
import { IdentityCompared, IdentityStated } from './people.events.js';

export interface StatedIdentity {
  readonly name: string;
  readonly documentKind: 'resident-card' | 'passport' | 'other';
  readonly documentNumber: string;
  readonly photoFileId: string;
}

export interface Identity {
  readonly accountId: string;
  readonly name: string;
  readonly documentKind: string;
  readonly documentNumber: string;
  readonly photoFileId: string;
  readonly state: 'stated' | 'compared' | 'refused';
  readonly comparedAt: Date | null;
}

/** The real-name step: stated by the person, compared by a human at the door, the method recorded. */
@Injectable()
export class Identities {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly keys: Keys,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  async state(actor: Actor, stated: StatedIdentity): Promise<void> {
    const accountId = actor.accountId!;
    const number = stated.documentNumber.trim().toUpperCase();
    if (stated.documentKind === 'resident-card' && !isResidentNumber(number))
      throw new Refusal('invalid', 'resident-number', {}, { documentNumber: 'resident-number' });
    await this.database.transaction(async () => {
      await this.files.require(stated.photoFileId as FileId, accountId as AccountId);
      const earlier = await this.database.lock(IdentityRow, { accountId });
      const version = (earlier?.version ?? 0) + 1;
      const row = {
        accountId, version, name: stated.name.trim(), documentKind: stated.documentKind, photoFileId: stated.photoFileId,
        documentNumber: this.keys.encrypt(number, accountId), state: 'stated', method: null, comparedBy: null, comparedAt: null, statedAt: this.clock.now(),
      };
      await this.database.manager.upsert(IdentityRow, row, ['accountId']);
      await this.database.manager.update(AccountRow, { id: accountId }, { name: row.name });
      this.events.append(IdentityStated, { chainId: accountId, subjectId: accountId, seq: version, facts: { accountId }, actor });
    });
  }

  /** A human has looked at the person and at the document. */
  async compare(actor: Actor, accountId: string, result: { matches: boolean; method: string }): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.database.lock(IdentityRow, { accountId });
      if (!row) throw new Refusal('not-ready', 'identity-not-stated');
      const version = row.version + 1;
      const state = result.matches ? 'compared' : 'refused';
      await this.database.manager.update(IdentityRow, { accountId }, {
        state, version, method: result.method, comparedBy: actor.accountId ?? null, comparedAt: this.clock.now(),
      });
      this.events.append(IdentityCompared, { chainId: accountId, subjectId: accountId, seq: version, facts: { accountId, state, method: result.method }, actor });
    });
  }

  /** A human has looked at this person and at the document they stated last, and it was the same. */
  async isCompared(accountId: string): Promise<boolean> {
    return this.database.manager.existsBy(IdentityRow, { accountId, state: 'compared' });
  }

  async of(accountId: string): Promise<Identity | undefined> {
    const [row] = await this.database.read<Omit<Identity, 'documentNumber'> & { documentNumber: Buffer }>(
      {
        name: 'people.identity',
        text: `select account_id as "accountId", name, document_kind as "documentKind", document_number as "documentNumber",
                      photo_file_id as "photoFileId", state, compared_at as "comparedAt" from people.identity where account_id = $1`,
      },
      [accountId],
    );
    return row && { ...row, documentNumber: this.keys.decrypt(row.documentNumber, accountId).toString() };
  }
}
