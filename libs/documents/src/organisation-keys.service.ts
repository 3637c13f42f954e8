import { Injectable } from '@nestjs/common';
import { newId, type OrganisationId } from '@maplebridge/kernel';
import { Database, Keys } from '@maplebridge/platform';
import { issue, type Issued, type Issuer } from './certificate.adapter.js';
import { OrganisationKeyRow } from './organisation-key.entity.js';

const AUTHORITY = 'Maplebridge demo authority';
const byOrganisation = {
  name: 'documents.organisation-key',
  text: `SELECT id, name, certificate, private_key AS "privateKey" FROM documents.organisation_key WHERE organisation_id = $1`,
};
const authorityKey = {
  name: 'documents.authority-key',
  text: `SELECT id, name, certificate, private_key AS "privateKey" FROM documents.organisation_key WHERE kind = 'authority'`,
};
const owner = {
  name: 'documents.key-owner',
  text: `SELECT organisation_id AS "organisationId" FROM documents.organisation_key WHERE kind = 'organisation' AND certificate = $1`,
};
type Stored = Issued & { readonly id: string; readonly name: string };

/** Keys of organisations and of the demo authority that issues them; made on first use, private parts encrypted at rest. */
@Injectable()
export class OrganisationKeys {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {}

  /** The organisation's key, made now if it has none, and the authority's certificate. */
  ensure(organisationId: OrganisationId, name: string, at: Date): Promise<{ key: Issued; authority: Buffer }> {
    return this.database.transaction(async () => {
      const authority = await this.ensureAuthority(at);
      const stored = await this.read(byOrganisation, [organisationId]);
      const key = stored ?? (await this.make('organisation', organisationId, name, at, authority));
      return { key, authority: authority.certificate };
    });
  }

  /** The demo authority's certificate in DER, or undefined while nothing has been sealed. */
  async authorityCertificate(): Promise<Buffer | undefined> {
    return (await this.database.read<Stored>(authorityKey))[0]?.certificate;
  }

  /** The organisation to which we gave this certificate, DER; null for one we do not know. */
  async ownerOf(certificate: Buffer): Promise<string | null> {
    return (await this.database.read<{ organisationId: string }>(owner, [certificate]))[0]?.organisationId ?? null;
  }

  private async ensureAuthority(at: Date): Promise<Issuer> {
    return (await this.read(authorityKey, [])) ?? this.make('authority', null, AUTHORITY, at);
  }

  /** Two may make the first key at once: one row stays, and both go on with it. */
  private async make(kind: OrganisationKeyRow['kind'], organisationId: string | null, name: string, at: Date, issuer?: Issuer): Promise<Stored> {
    const id = newId();
    const made = await issue(name, at, issuer);
    const row = { id, kind, organisationId, name, certificate: made.certificate, privateKey: this.keys.encrypt(made.privateKey, id), createdAt: at };
    await this.database.manager.createQueryBuilder().insert().into(OrganisationKeyRow).values(row).orIgnore().execute();
    const kept = organisationId ? await this.read(byOrganisation, [organisationId]) : await this.read(authorityKey, []);
    if (!kept) throw new Error('an organisation key was neither made nor found');
    return kept;
  }

  private async read(statement: typeof byOrganisation, values: readonly unknown[]): Promise<Stored | undefined> {
    const [row] = await this.database.read<Stored>(statement, values);
    return row && { ...row, privateKey: this.keys.decrypt(row.privateKey, row.id) };
  }
}
