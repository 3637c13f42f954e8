import { Injectable } from '@nestjs/common';
import { Database, Events } from '@maplebridge/platform';
import { type Actor } from '@maplebridge/kernel';
import { MediatorEnrolled } from './mediators.events.js';
import { MediatorRow, PanelRow } from './mediator.entity.js';

/** What is published of one mediator. `accountId` is theirs; `panels` the organisations whose cases they take. */
export interface MediatorProfile {
  readonly accountId: string;
  readonly organisationId: string;
  readonly panels?: readonly string[];
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly specialities: readonly string[];
  readonly languages: readonly string[];
  readonly fullTime: boolean;
  readonly charges: boolean;
  readonly years: number;
  readonly introduction: { readonly 'zh-CN': string; readonly en: string };
}

/** The organisations' registers of mediators. */
@Injectable()
export class Mediators {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** Enters or renews many at once; each is on the panel of their own organisation at least. */
  async enrol(actor: Actor, profiles: readonly MediatorProfile[]): Promise<void> {
    await this.database.transaction(async () => {
      const rows = profiles.map(({ accountId, panels: _panels, specialities, languages, ...profile }) => ({
        ...profile,
        id: accountId,
        specialities: [...specialities],
        languages: [...languages],
        sortName: profile.name.en.toLowerCase(),
        listed: true,
      }));
      const panels = profiles.flatMap(({ accountId, organisationId, panels: more = [] }) =>
        [...new Set([organisationId, ...more])].map((id) => ({ organisationId: id, mediatorId: accountId })),
      );
      await this.database.manager.upsert(MediatorRow, rows, ['id']);
      await this.database.manager.upsert(PanelRow, panels, ['organisationId', 'mediatorId']);
      for (const chainId of new Set(profiles.map(({ organisationId }) => organisationId))) {
        const mediators = profiles
          .filter(({ organisationId }) => organisationId === chainId)
          .map(({ accountId }) => accountId);
        this.events.append(MediatorEnrolled, { chainId, subjectId: chainId, seq: 1, facts: { mediators }, actor });
      }
    });
  }

  /** Takes somebody off the public list; running cases keep them. */
  async unlist(accountId: string): Promise<void> {
    await this.database.transaction(() =>
      this.database.manager.update(MediatorRow, { id: accountId }, { listed: false }),
    );
  }
}
