import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock, newId, SYSTEM, type Relation, type Side } from '@maplebridge/kernel';
import { Database, Events } from '@maplebridge/platform';
import { STAFF } from './access.queries.js';
import { InvolvementRow } from './involvement.entity.js';
import { InvolvementBegan, InvolvementEnded } from './people.events.js';

export interface Involvement {
  readonly caseId: string;
  /** Either a person or an organisation (whose staff then belong to the case by their roles). */
  readonly accountId?: string;
  readonly organisationId?: string;
  readonly relation: Relation;
  readonly partyId?: string;
  readonly side?: Side;
}

/** The only source of who belongs to a case. Libs above write here in their own transactions. */
@Injectable()
export class Involvements {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Adds one; the same involvement twice is one. */
  async add(involvement: Involvement): Promise<string> {
    return this.database.transaction(async () => {
      const same = await this.database.manager.findOneBy(InvolvementRow, this.where(involvement));
      if (same) return same.id;
      const id = newId();
      await this.database.manager.insert(InvolvementRow, { id, ...involvement, since: this.clock.now() });
      this.events.append(InvolvementBegan, { chainId: involvement.caseId, subjectId: id, seq: 1, facts: facts(involvement), actor: SYSTEM });
      return id;
    });
  }

  /** Ends it at once: the person's next request finds nothing. */
  async end(involvement: Involvement): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.database.manager.findOneBy(InvolvementRow, this.where(involvement));
      if (!row) return;
      await this.database.manager.update(InvolvementRow, { id: row.id }, { until: this.clock.now() });
      this.events.append(InvolvementEnded, { chainId: involvement.caseId, subjectId: row.id, seq: 2, facts: facts(involvement), actor: SYSTEM });
    });
  }

  /** The accounts that stand in this relation to the case now. */
  async accounts(caseId: string, relations: readonly Relation[]): Promise<{ accountId: string; relation: Relation; partyId: string | null; side: Side | null }[]> {
    return this.database.read(
      {
        name: 'people.accounts-of-case',
        text: `select account_id as "accountId", relation, party_id as "partyId", side from people.involvement
                where case_id = $1 and relation = any($2) and account_id is not null and until is null order by since`,
      },
      [caseId, relations],
    );
  }

  /** Everybody who belongs to the case now, staff of its organisations included. */
  async everyone(caseId: string): Promise<string[]> {
    const rows = await this.database.read<{ account_id: string }>(
      {
        name: 'people.everyone-of-case',
        text: `select account_id from people.involvement where case_id = $1 and account_id is not null and until is null
               union select m.account_id from people.involvement i
                 join people.membership m on m.organisation_id = i.organisation_id and m.until is null and m.role = any($2)
                where i.case_id = $1 and i.until is null`,
      },
      [caseId, STAFF],
    );
    return rows.map((row) => row.account_id);
  }

  private where({ caseId, accountId, organisationId, relation, partyId }: Involvement) {
    return {
      caseId,
      relation,
      accountId: accountId ?? IsNull(),
      organisationId: organisationId ?? IsNull(),
      partyId: partyId ?? IsNull(),
      until: IsNull(),
    };
  }
}

const facts = ({ relation, accountId, organisationId, partyId }: Involvement) => ({
  relation,
  accountId: accountId ?? null,
  organisationId: organisationId ?? null,
  ...(partyId ? { partyId } : {}),
});
