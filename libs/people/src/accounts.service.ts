import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { AccountRow } from './account.entity.js';

export interface Me {
  readonly accountId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly mail: string | null;
  readonly language: Language;
  readonly hasPassword: boolean;
  readonly identity: 'none' | 'stated' | 'compared' | 'refused';
  readonly roles: readonly { readonly organisationId: string; readonly organisationName: Record<string, string>; readonly role: string }[];
}

/** People's own particulars. */
@Injectable()
export class Accounts {
  constructor(private readonly database: Database) {}

  async me(actor: Actor): Promise<Me> {
    const [row] = await this.database.read<Me>(
      {
        name: 'people.me',
        text: `select a.id as "accountId", a.name, a.phone, a.mail, a.language, a.password_hash is not null as "hasPassword",
                      coalesce(i.state, 'none') as identity,
                      coalesce((select jsonb_agg(jsonb_build_object('organisationId', o.id, 'organisationName', o.name, 'role', m.role) order by o.code, m.role)
                                  from people.membership m join people.organisation o on o.id = m.organisation_id
                                 where m.account_id = a.id and m.until is null), '[]') as roles
                 from people.account a left join people.identity i on i.account_id = a.id where a.id = $1`,
      },
      [actor.accountId],
    );
    return row!;
  }

  async rename(actor: Actor, name: string): Promise<void> {
    await this.database.transaction(() => this.database.manager.update(AccountRow, { id: actor.accountId! }, { name }));
  }

  async setLanguage(actor: Actor, language: Language): Promise<void> {
    await this.database.transaction(() => this.database.manager.update(AccountRow, { id: actor.accountId! }, { language }));
  }

  /** Name, language and where to reach them, for notices and papers. */
  async contacts(accountIds: readonly string[]): Promise<{ accountId: string; name: string; phone: string | null; mail: string | null; language: Language }[]> {
    return this.database.read(
      { name: 'people.contacts', text: 'select id as "accountId", name, phone, mail, language from people.account where id = any($1)' },
      [accountIds],
    );
  }

  async signIns(actor: Actor): Promise<{ id: string; device: string; createdAt: Date; current: boolean }[]> {
    return this.database.read(
      {
        name: 'people.sign-ins',
        text: `select id, device, created_at as "createdAt", id = $2 as current from people.sign_in
                where account_id = $1 and revoked_at is null and expires_at > now() order by created_at desc limit 50`,
      },
      [actor.accountId, actor.signInId ?? null],
    );
  }

  /** The people of the demonstration, with what they are; empty in a real installation. */
  async demo(): Promise<{ accountId: string; name: string; contact: string; role: string }[]> {
    return this.database.read({
      name: 'people.demo',
      text: 'select id as "accountId", name, coalesce(phone, mail) as contact, demo as role from people.account where demo is not null order by created_at, id',
    });
  }

  /** Marks an account as one of the demonstration's people; the seed calls it. */
  async markDemo(accountId: string, name: string, role: string): Promise<void> {
    await this.database.transaction(() => this.database.manager.update(AccountRow, { id: accountId }, { name, demo: role }));
  }
}
