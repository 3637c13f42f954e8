import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock, newId, type Actor, type Role } from '@maplebridge/kernel';
import { Database, Events } from '@maplebridge/platform';
import { MembershipRow, OrganisationRow } from './organisation.entity.js';
import { RoleEnded, RoleGiven } from './people.events.js';

export interface NewOrganisation {
  readonly code: string;
  readonly kind: 'court' | 'mediation-organisation' | 'station' | 'agency';
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly parentId?: string;
  readonly profile?: string;
  readonly phone?: string;
  readonly zone?: string;
}

export interface Organisation {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly code: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly profile: string;
  readonly phone: string;
  readonly zone: string;
}

const COLUMNS = 'id, parent_id as "parentId", kind, code, name, profile, phone, zone';

/** Courts, centres, committees and stations, and who holds which role in them. */
@Injectable()
export class Organisations {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Adds them in one statement; returns their ids in order. */
  async add(organisations: readonly NewOrganisation[]): Promise<string[]> {
    return this.database.transaction(async () => {
      const rows = organisations.map((organisation) => ({ id: newId() as string, ...organisation }));
      await this.database.manager.insert(OrganisationRow, rows);
      return rows.map(({ id }) => id);
    });
  }

  async require(id: string): Promise<Organisation> {
    const [row] = await this.database.read<Organisation>(
      { name: 'people.organisation', text: `select ${COLUMNS} from people.organisation where id = $1` }, [id]);
    if (!row) throw new Error(`There is no organisation ${id}.`);
    return row;
  }

  /** All of a kind, by code. */
  async ofKind(kind: Organisation['kind']): Promise<Organisation[]> {
    return this.database.read({ name: 'people.organisations-of-kind', text: `select ${COLUMNS} from people.organisation where kind = $1 order by code` }, [kind]);
  }

  async giveRole(actor: Actor, organisationId: string, accountId: string, role: Role): Promise<void> {
    await this.database.transaction(async () => {
      const live = { organisationId, accountId, role, until: IsNull() };
      if (await this.database.manager.findOneBy(MembershipRow, live)) return;
      const id = newId();
      await this.database.manager.insert(MembershipRow, { id, organisationId, accountId, role, since: this.clock.now() });
      this.events.append(RoleGiven, { chainId: organisationId, subjectId: id, seq: 1, facts: { accountId, role }, actor });
    });
  }

  async endRole(actor: Actor, organisationId: string, accountId: string, role: Role): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.database.manager.findOneBy(MembershipRow, { organisationId, accountId, role, until: IsNull() });
      if (!row) return;
      await this.database.manager.update(MembershipRow, { id: row.id }, { until: this.clock.now() });
      this.events.append(RoleEnded, { chainId: organisationId, subjectId: row.id, seq: 2, facts: { accountId, role }, actor });
    });
  }

  /** The accounts that hold a role there. */
  async staff(organisationId: string, role: Role): Promise<string[]> {
    const rows = await this.database.read<{ account_id: string }>(
      { name: 'people.staff', text: 'select account_id from people.membership where organisation_id = $1 and role = $2 and until is null order by since' },
      [organisationId, role]);
    return rows.map((row) => row.account_id);
  }

  /** Everybody with a role there. */
  async members(organisationId: string): Promise<string[]> {
    const rows = await this.database.read<{ account_id: string }>(
      { name: 'people.members', text: 'select distinct account_id from people.membership where organisation_id = $1 and until is null' }, [organisationId]);
    return rows.map((row) => row.account_id);
  }
}
