import { Injectable } from '@nestjs/common';
import { zipSync } from 'fflate';
import { Clock, newId, Refusal, type Actor } from '@maplebridge/kernel';
import { Accounts } from '@maplebridge/people';
import { Database, Events, Files } from '@maplebridge/platform';
import { DocketPulled } from './court.events.js';
import { docketsByIds, filingsSince, pullRegister } from './docket.queries.js';
import type { PackageManifest } from './manifest.schema.js';
import { placeAfter, readPlace } from './place.rules.js';
import { csv, pulledLine, type PulledLine } from './pull-text.rules.js';
import { PullRow, type PullFormat } from './pull.entity.js';

export type { PullFormat } from './pull.entity.js';

interface Row {
  readonly id: string; readonly packageId: string; readonly state: string; readonly number: string | null; readonly manifest: PackageManifest;
  readonly manifestSha256: string; readonly receivedAt: Date; readonly acceptBy: Date; readonly packageFileId: string;
}
const MOST = 200;

/** Taking applications out, one or many, by hand or by the court's own system; each time stands in the register. */
@Injectable()
export class Pulls {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly accounts: Accounts,
  ) {}

  /** What awaits the court, by arrival, for its system. `since` is the cursor of the page before. */
  async since(actor: Actor, courtId: string, since: string | undefined, limit: number): Promise<{ items: PulledLine[]; next: string | null }> {
    const cursor = since ? readPlace(since, 'since') : [null, null];
    const rows = await this.database.read<Row>(filingsSince, [courtId, ...cursor, limit]);
    if (rows.length > 0) await this.register(actor, courtId, 'json', rows);
    const last = rows.at(-1);
    return { items: rows.map(pulledLine), next: last ? placeAfter(last.receivedAt, last.id) : (since ?? null) };
  }

  /** One package exactly as it came. `Refusal` `not-found`. */
  async package(actor: Actor, courtId: string, packageId: string): Promise<Buffer> {
    const [row] = await this.database.read<Row>(
      { name: 'court.package', text: `select id, package_file_id as "packageFileId" from court.docket where court_id = $1 and package_id = $2` }, [courtId, packageId]);
    if (!row) throw new Refusal('not-found');
    await this.register(actor, courtId, 'zip', [row]);
    return this.files.read(row.packageFileId);
  }

  /** The chosen applications in one file. `Refusal` `invalid` for none, `not-found` when one is not this court's. */
  async pull(actor: Actor, courtId: string, docketIds: readonly string[], format: PullFormat): Promise<{ content: Buffer; mediaType: string; name: string }> {
    const ids = [...new Set(docketIds)];
    if (ids.length === 0) throw new Refusal('invalid', 'nothing-chosen', {}, { docketIds: 'nothing-chosen' });
    if (ids.length > MOST) throw new Refusal('too-large', 'too-many-chosen', { most: MOST });
    const rows = await this.database.read<Row>(docketsByIds, [courtId, ids]);
    if (rows.length !== ids.length) throw new Refusal('not-found');
    await this.register(actor, courtId, format, rows);
    const name = `filings-${this.clock.now().toISOString().slice(0, 10)}.${format}`;
    if (format === 'json') return { content: Buffer.from(JSON.stringify({ items: rows.map(({ manifest, ...row }) => ({ ...pulledLine({ manifest, ...row }), manifest })) }, null, 2)), mediaType: 'application/json', name };
    if (format === 'csv') return { content: Buffer.from(csv(rows.map(pulledLine))), mediaType: 'text/csv; charset=utf-8', name };
    const entries: Record<string, Uint8Array> = { 'register.csv': Buffer.from(csv(rows.map(pulledLine))) };
    for (const row of rows) entries[`${row.packageId}.zip`] = await this.files.read(row.packageFileId);
    return { content: Buffer.from(zipSync(entries, { level: 0 })), mediaType: 'application/zip', name };
  }

  /** The register, newest first. */
  async list(courtId: string, after: string | undefined) {
    const rows = await this.database.read<{ id: string; at: Date; accountId: string | null }>(pullRegister, [courtId, ...(after ? readPlace(after, 'after') : [null, null]), 51]);
    const people = await this.accounts.contacts(rows.flatMap(({ accountId }) => (accountId ? [accountId] : [])));
    const items = rows.slice(0, 50).map((row) => ({ ...row, name: people.find(({ accountId }) => accountId === row.accountId)?.name ?? null }));
    const last = items.at(-1);
    return { items, next: rows.length > 50 && last ? placeAfter(last.at, last.id) : null };
  }

  private register(actor: Actor, courtId: string, format: PullFormat, rows: readonly Pick<Row, 'id'>[]): Promise<void> {
    return this.database.transaction(async () => {
      const id = newId();
      const who = actor.kind === 'machine' ? { accountId: null, clientId: actor.subjectId ?? '' } : { accountId: actor.accountId ?? null, clientId: null };
      await this.database.manager.insert(PullRow, { id, courtId, ...who, format, docketIds: rows.map((row) => row.id), at: this.clock.now() });
      for (const row of rows) this.events.append(DocketPulled, { chainId: row.id, subjectId: id, seq: 1, facts: { format }, actor });
    });
  }
}
