import { Injectable } from '@nestjs/common';
import { PARTY_RELATIONS, type Actor, type Relation, type Side } from '@maplebridge/kernel';
import type { AcceptedTextId } from '@maplebridge/law';
import { Accounts, Consents, Identities, Involvements, type Identity } from '@maplebridge/people';
import { HOSTS } from './session.machine.js';

/** Somebody who belongs to the case. */
export interface CasePerson {
  readonly accountId: string;
  readonly name: string;
  readonly relations: readonly Relation[];
  readonly partyId: string | null;
  readonly side: Side | null;
}

const AT_THE_TABLE: readonly Relation[] = [...PARTY_RELATIONS, ...HOSTS, 'record-keeper', 'adviser', 'observer'];
/** Texts that every party must have accepted before the talk starts. */
const NEEDED: readonly AcceptedTextId[] = ['rights-and-duties', 'online-mediation', 'false-mediation-warning'];

/** What a session asks of people: who belongs to the case, who they say they are, what they have accepted. */
@Injectable()
export class SessionPeople {
  constructor(
    private readonly involvements: Involvements,
    private readonly accounts: Accounts,
    private readonly identities: Identities,
    private readonly consents: Consents,
  ) {}

  async ofCase(caseId: string): Promise<CasePerson[]> {
    const involved = await this.involvements.accounts(caseId, AT_THE_TABLE);
    const ids = [...new Set(involved.map(({ accountId }) => accountId))].sort();
    const names = new Map((await this.accounts.contacts(ids)).map(({ accountId, name }) => [accountId, name]));
    return ids.map((accountId) => {
      const own = involved.filter((one) => one.accountId === accountId);
      return {
        accountId,
        name: names.get(accountId) ?? '',
        relations: own.map(({ relation }) => relation),
        partyId: own.find(({ partyId }) => partyId)?.partyId ?? null,
        side: own.find(({ side }) => side)?.side ?? null,
      };
    });
  }

  identity(accountId: string): Promise<Identity | undefined> {
    return this.identities.of(accountId);
  }

  /** Inside the caller's transaction. */
  compare(actor: Actor, accountId: string, comparison: { matches: boolean; method: string }): Promise<void> {
    return this.identities.compare(actor, accountId, comparison);
  }

  /** Those of the accounts who have not accepted every text that a session needs. */
  async withoutConsent(accountIds: readonly string[]): Promise<string[]> {
    const accepted = await this.consents.ofAll(accountIds);
    return accountIds.filter((accountId) => NEEDED.some((needed) => !accepted.some((one) => one.accountId === accountId && one.text === needed)));
  }
}
