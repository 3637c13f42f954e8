import { Injectable } from '@nestjs/common';
import type { Actor } from '@maplebridge/kernel';
import { momentOfEffect, profileOf, settledAt } from '@maplebridge/law';
import { Cases } from '@maplebridge/cases';
import { AgreementStore, type Patch } from './agreement-store.service.js';
import type { AgreementRow } from './agreement.entity.js';
import { AgreementTookEffect } from './agreements.events.js';

/** After each signature and the stamp: does the agreement bind now, and is the case settled? The profile answers. */
@Injectable()
export class Settling {
  constructor(
    private readonly store: AgreementStore,
    private readonly cases: Cases,
  ) {}

  /** Saves the patch with the moments that follow from it; settles the case in the same transaction. */
  async save(row: AgreementRow, patch: Patch, actor: Actor, tell: (saved: AgreementRow) => void): Promise<AgreementRow> {
    const profile = profileOf(row.profile);
    const next = { ...row, ...patch };
    const effectiveAt = row.effectiveAt ?? momentOfEffect(profile, next) ?? null;
    const settled = row.settledAt ?? settledAt(profile, next) ?? null;
    const saved = await this.store.save(row, { ...patch, effectiveAt, settledAt: settled });
    tell(saved);
    if (effectiveAt && !row.effectiveAt) this.store.tell(AgreementTookEffect, saved, actor, { at: effectiveAt.toISOString() });
    if (settled && !row.settledAt) await this.cases.settle(row.caseId, settled);
    return saved;
  }
}
