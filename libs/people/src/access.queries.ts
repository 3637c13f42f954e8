import { CENTRE_RELATIONS } from '@maplebridge/kernel';
import type { Statement } from '@maplebridge/platform';

/** Roles that reach the cases of their organisation; mediators belong to a case only by name. */
export const STAFF: readonly string[] = [...CENTRE_RELATIONS, 'justice-office', 'auditor'];

export interface WhoRow {
  readonly token_hash: string;
  readonly account_id: string;
  readonly sign_in_id: string;
  readonly expires_at: Date;
}

export interface InvolvedRow {
  readonly relation: string;
  readonly party_id: string | null;
  readonly side: string | null;
  readonly organisation_id: string | null;
}

/** Whose sign-ins these are; no row for those that are none. */
export const whoSignedIn: Statement = {
  name: 'people.who',
  text: `select token_hash, account_id, id as sign_in_id, expires_at from people.sign_in where token_hash = any($1) and revoked_at is null and expires_at > $2`,
};

/** What one account is in one case: by itself, or as staff of an organisation that belongs to the case. */
export const involvedInCase: Statement = {
  name: 'people.involved',
  text: `select relation, party_id, side, organisation_id from people.involvement where case_id = $1 and account_id = $2 and until is null
         union all
         select m.role, null, null, i.organisation_id from people.involvement i
           join people.membership m on m.organisation_id = i.organisation_id and m.account_id = $2 and m.until is null
          where i.case_id = $1 and i.until is null and m.role = any($3)`,
};

/** The roles one account holds in one organisation. */
export const rolesInOrganisation: Statement = {
  name: 'people.roles',
  text: `select role as relation, null::uuid as party_id, null as side, organisation_id from people.membership
          where organisation_id = $1 and account_id = $2 and until is null`,
};

export const machineBehind: Statement = {
  name: 'people.machine',
  text: `select c.id, c.organisation_id from people.machine_token t join people.machine_client c on c.id = t.client_id
          where t.token_hash = $1 and t.expires_at > $2 and c.revoked_at is null`,
};

export const passOfInvitation: Statement = {
  name: 'people.invitation-pass',
  text: `select id, case_id, party_id from people.capability where kind = 'invitation' and token_mac = $1 and pass_mac = $2
          and pass_expires_at > $3 and expires_at > $3 and revoked_at is null`,
};
