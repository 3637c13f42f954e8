import { Injectable } from '@nestjs/common';
import { Availability, type Slot } from '@maplebridge/bookings';
import { Refusal } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { DIRECTORY, type MediatorRead, MEDIATORS_BY_ID, PANEL } from './directory.queries.js';

export interface DirectoryFilter {
  readonly speciality?: string;
  readonly language?: string;
  readonly fullTime?: boolean;
  readonly charges?: boolean;
  /** Part of a name, in either script. */
  readonly name?: string;
  readonly after?: { readonly sortName: string; readonly id: string };
  readonly limit?: number;
}

/** `nextFree`: the first time one could book, when there is one in the next four weeks. */
export type MediatorEntry = MediatorRead & { readonly nextFree: Slot | null };

/** Who mediates, for anybody to read. A page costs three statements: mediators, their hours, what is taken. */
@Injectable()
export class Directory {
  constructor(
    private readonly database: Database,
    private readonly availability: Availability,
  ) {}

  async page(
    filter: DirectoryFilter,
  ): Promise<{ items: MediatorEntry[]; next: { sortName: string; id: string } | null }> {
    const { speciality = null, language = null, fullTime = null, charges = null, name, after, limit = 20 } = filter;
    const pattern =
      name
        ?.trim()
        .toLowerCase()
        .replaceAll(/[%_\\]/g, '') || null;
    const values = [
      speciality,
      language,
      fullTime,
      charges,
      pattern,
      after?.sortName ?? null,
      after?.id ?? null,
      limit + 1,
    ];
    const rows = await this.database.read<MediatorRead>(DIRECTORY, values);
    const items = await this.withNextFree(rows.slice(0, limit));
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? { sortName: last.sortName, id: last.id } : null };
  }

  async require(mediatorId: string): Promise<MediatorEntry> {
    const [entry] = await this.byId([mediatorId]);
    if (!entry) throw new Refusal('not-found');
    return entry;
  }

  async byId(mediatorIds: readonly string[]): Promise<MediatorEntry[]> {
    return this.withNextFree(await this.database.read<MediatorRead>(MEDIATORS_BY_ID, [mediatorIds]));
  }

  /** Whom a case of an organisation can choose from; `choiceId` leaves out who is excluded there. */
  async panel(organisationId: string, caseId: string, choiceId: string | null): Promise<MediatorEntry[]> {
    return this.withNextFree(await this.database.read<MediatorRead>(PANEL, [organisationId, choiceId, caseId]), caseId);
  }

  private async withNextFree(rows: readonly MediatorRead[], caseId?: string): Promise<MediatorEntry[]> {
    const free = await this.availability.nextFree(
      rows.map((row) => row.id),
      caseId,
    );
    return rows.map((row) => ({ ...row, nextFree: free.get(row.id) ?? null }));
  }
}
