import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, type Actor, type CaseId, type Language } from '@maplebridge/kernel';
import { canonicalJson, Database, Events, sha256, type EventType, type Facts } from '@maplebridge/platform';
import type { CaseFacts } from '@maplebridge/cases';
import type { AgreementContent } from './agreement-content.rules.js';
import { agreementText } from './agreement-text.rules.js';
import { AgreementVersionRow } from './agreement-version.entity.js';
import { AgreementRow } from './agreement.entity.js';
import { AGREEMENT_STATES } from './agreement.machine.js';
import type { Terms } from './terms.rules.js';
import { sayIn } from './words.rules.js';

const ALIVE = AGREEMENT_STATES.filter((state) => state !== 'void');
export type Patch = Partial<Omit<AgreementRow, 'id' | 'version'>>;

/** Rows of one agreement: locked, written guarded by version, told as events. Used inside a transaction only. */
@Injectable()
export class AgreementStore {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The case's living agreement, locked. Refusal `not-found` when there is none. */
  async lock(caseId: CaseId): Promise<AgreementRow> {
    const row = await this.database.lock(AgreementRow, { caseId, state: ALIVE });
    if (!row) throw new Refusal('not-found', 'no-agreement');
    return row;
  }

  /** As `lock`, for an act on the version somebody has read: Refusal `conflict` when it is no longer that one. */
  async lockVersion(caseId: CaseId, number: number): Promise<AgreementRow> {
    const row = await this.lock(caseId);
    if (row.number !== number) throw new Refusal('conflict', 'version-changed', { number: row.number });
    return row;
  }

  /** Two may begin at once: the index lets one live, the other hears `agreement-exists`. */
  async begin(row: AgreementRow): Promise<void> {
    const made = await this.database.manager.createQueryBuilder().insert().into(AgreementRow).values(row).orIgnore().returning('id').execute();
    if ((made.raw as unknown[]).length !== 1) throw new Refusal('conflict', 'agreement-exists');
  }

  async save(row: AgreementRow, patch: Patch): Promise<AgreementRow> {
    const next = { ...patch, version: row.version + 1 };
    await this.database.change(AgreementRow, { id: row.id, version: row.version }, next);
    return { ...row, ...next };
  }

  tell(type: EventType, row: AgreementRow, actor: Actor, facts: Facts = {}): void {
    const about = { agreementId: row.id, number: row.number, ...facts };
    this.events.append(type, { chainId: row.caseId, subjectId: row.id, seq: row.version, facts: about, actor });
  }

  /** Writes a wording for good: terms, the parties as they are now, and the text of both languages. */
  async write(agreementId: string, number: number, terms: Terms, of: CaseFacts, actor: Actor): Promise<AgreementVersionRow> {
    const text = (language: Language) => agreementText(terms, of.parties, language, sayIn(language));
    const content: AgreementContent = {
      schema: 'maplebridge-agreement-1',
      caseId: of.id,
      caseNumber: of.number,
      number,
      profile: of.profile,
      organisation: of.organisation,
      mediators: of.mediators,
      parties: of.parties.map(({ id, side, kind, name, representative }) => ({
        id, side, kind, name,
        representative: representative && { name: representative.name, authority: representative.authority },
      })),
      terms,
      text: { 'zh-CN': text('zh-CN'), en: text('en') },
    };
    const json = canonicalJson(content);
    const row = { id: newId(), agreementId, number, content: json, sha256: sha256(json), writtenBy: actor.accountId!, writtenAt: this.clock.now() };
    await this.database.manager.insert(AgreementVersionRow, row);
    return row;
  }

  async version(row: AgreementRow): Promise<AgreementVersionRow & { readonly parsed: AgreementContent }> {
    const version = (await this.database.one(AgreementVersionRow, { id: row.versionId }))!;
    return { ...version, parsed: JSON.parse(version.content) as AgreementContent };
  }
}
