import { Injectable } from '@nestjs/common';
import { ANONYMOUS, Clock, isId, Refusal, type Actor, type Relation, type Side } from '@maplebridge/kernel';
import { Database, Keys, Queues, sha256, type Statement } from '@maplebridge/platform';
import { accessRow, relationsOf, type AccessRow } from './access.js';
import { involvedInCase, machineBehind, passOfInvitation, rolesInOrganisation, STAFF, type InvolvedRow } from './access.queries.js';
import { KnownSignIns } from './known-sign-ins.service.js';

/** What a request brings to show who is asking. */
export interface Credentials {
  readonly signInToken?: string;
  readonly bearer?: string;
  readonly invitationPass?: string;
}

export type PathParams = Readonly<Record<string, string | undefined>>;

/** A lib above tells which organisation a subject of its own belongs to: `$1` is the id, one column `organisation_id`. */
const owners = new Map<string, Statement>();
export const defineOwner = (param: string, statement: Statement): void => void owners.set(param, statement);

/** Evaluates the access rows. Default deny: an operation without a row is nobody's. */
@Injectable()
export class Access {
  private readonly known: KnownSignIns;

  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly clock: Clock,
    queues: Queues,
  ) {
    this.known = new KnownSignIns(database, clock);
    queues.subscribe('revoked', () => this.forget());
  }

  /** Every sign-in is looked up afresh; other processes hear of a revocation by `revoked`. */
  forget(): void {
    this.known.forget();
  }

  /** The actor for this operation, or a Refusal: 401 unknown, 404 not theirs to know of, 403 known but not theirs to do. */
  async admit(operation: string, credentials: Credentials, params: PathParams): Promise<Actor> {
    const row = accessRow(operation);
    if (!row) throw new Refusal('not-found', 'no-such-operation');
    if (row.scope === 'public' || row.scope === 'demo') return (await this.signedIn(credentials)) ?? ANONYMOUS;
    if (row.scope === 'machine') return this.machine(credentials, row);
    if (row.scope === 'invitation') return this.invited(credentials, params['token']);
    const account = await this.signedIn(credentials);
    if (!account) throw new Refusal('not-signed-in', 'not-signed-in');
    if (row.scope === 'account') return account;
    return this.related(row, row.scope, account, params);
  }

  /** Who is signed in with this token, known for at most a second and forgotten on any revocation. */
  async signedIn({ signInToken }: Credentials): Promise<Actor | undefined> {
    return signInToken ? this.known.find(signInToken) : undefined;
  }

  /** What this account is in a case, read afresh; no relations when it does not belong there. */
  async inCase(account: Actor, caseId: string): Promise<Actor> {
    return withRelations(account, await this.database.read<InvolvedRow>(involvedInCase, [caseId, account.accountId, STAFF]));
  }

  private async related(row: AccessRow, scope: 'case' | 'organisation' | 'docket', account: Actor, params: PathParams): Promise<Actor> {
    const actor = scope === 'case' ? await this.inNamedCase(account, params['caseId']) : await this.inOwner(scope, account, params);
    if (actor.relations.length === 0) throw new Refusal('not-found', 'not-found');
    if (!relationsOf(row).some((relation) => actor.relations.includes(relation))) throw new Refusal('not-allowed', 'not-allowed');
    return actor;
  }

  private async inNamedCase(account: Actor, caseId: string | undefined): Promise<Actor> {
    if (!caseId || !isId(caseId)) throw new Refusal('not-found', 'not-found');
    return this.inCase(account, caseId);
  }

  private async inOwner(scope: 'organisation' | 'docket', account: Actor, params: PathParams): Promise<Actor> {
    const id = params[`${scope}Id`];
    if (!id || !isId(id)) throw new Refusal('not-found', 'not-found');
    const owner = owners.get(`${scope}Id`);
    const organisationId = owner ? (await this.database.read<{ organisation_id: string }>(owner, [id]))[0]?.organisation_id : id;
    if (!organisationId) throw new Refusal('not-found', 'not-found');
    return withRelations(account, await this.database.read<InvolvedRow>(rolesInOrganisation, [organisationId, account.accountId]));
  }

  private async machine({ bearer }: Credentials, row: AccessRow): Promise<Actor> {
    const [client] = bearer
      ? await this.database.read<{ id: string; organisation_id: string }>(machineBehind, [sha256(bearer), this.clock.now()])
      : [];
    if (!client) throw new Refusal('not-signed-in', 'machine-unknown');
    if (!relationsOf(row).includes('machine')) throw new Refusal('not-allowed', 'not-allowed');
    return { kind: 'machine', subjectId: client.id, organisationId: client.organisation_id, relations: ['machine'], partyIds: [] };
  }

  private async invited({ invitationPass }: Credentials, token: string | undefined): Promise<Actor> {
    if (!token || !invitationPass) throw new Refusal('not-signed-in', 'invitation-closed');
    const macs = [this.keys.mac(token, 'invitation'), this.keys.mac(invitationPass, 'invitation-pass')];
    const [link] = await this.database.read<{ id: string; party_id: string | null }>(passOfInvitation, [...macs, this.clock.now()]);
    if (!link) throw new Refusal('not-signed-in', 'invitation-closed');
    return { kind: 'invited', subjectId: link.id, relations: ['invited'], partyIds: link.party_id ? [link.party_id] : [], side: 'respondent' };
  }
}

function withRelations(account: Actor, rows: readonly InvolvedRow[]): Actor {
  const organisationId = rows.find((row) => row.organisation_id)?.organisation_id;
  const side = rows.find((row) => row.side)?.side as Side | undefined;
  return {
    ...account,
    relations: [...new Set(rows.map((row) => row.relation as Relation))],
    partyIds: [...new Set(rows.flatMap((row) => (row.party_id ? [row.party_id] : [])))],
    ...(organisationId ? { organisationId } : {}),
    ...(side ? { side } : {}),
  };
}
