import { Injectable } from '@nestjs/common';
import { Clock, newId, type Actor, type Language } from '@maplebridge/kernel';
import { Database, Events } from '@maplebridge/platform';
import { ConsentRow } from './identity.entity.js';
import { ConsentAccepted } from './people.events.js';

export interface Acceptance {
  readonly text: string;
  readonly textVersion: string;
  readonly language: Language;
  readonly caseId?: string;
  /** For the service address: what was confirmed. */
  readonly details?: Readonly<Record<string, string>>;
}

/** The consent ledger: told before asked, each text by itself, kept with its version. */
@Injectable()
export class Consents {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async accept(actor: Actor, acceptances: readonly Acceptance[]): Promise<void> {
    await this.database.transaction(async () => {
      for (const { text, textVersion, language, caseId, details } of acceptances) {
        const id = newId();
        const accountId = actor.accountId!;
        await this.database.manager.insert(ConsentRow, {
          id, accountId, caseId: caseId ?? null, text, textVersion, language, details: { ...details }, acceptedAt: this.clock.now(),
        });
        this.events.append(ConsentAccepted, { chainId: accountId, subjectId: id, seq: 1, facts: { accountId, text, textVersion }, actor });
      }
    });
  }

  /** What this person has accepted and not taken back: the newest of each text. */
  async of(accountId: string): Promise<{ text: string; textVersion: string; acceptedAt: Date; details: Record<string, string> }[]> {
    return this.database.read(
      {
        name: 'people.consents',
        text: `select distinct on (text) text, text_version as "textVersion", accepted_at as "acceptedAt", details
                 from people.consent where account_id = $1 and revoked_at is null order by text, accepted_at desc`,
      },
      [accountId],
    );
  }

  /** Which texts each of these people has accepted and not taken back. */
  async ofAll(accountIds: readonly string[]): Promise<{ accountId: string; text: string }[]> {
    return this.database.read(
      { name: 'people.consents-of-all', text: 'select distinct account_id as "accountId", text from people.consent where account_id = any($1) and revoked_at is null' },
      [accountIds],
    );
  }
}
