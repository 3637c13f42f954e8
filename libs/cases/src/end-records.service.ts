import { Injectable } from '@nestjs/common';
import type { FileId, Language } from '@maplebridge/kernel';
import { ClockLists } from '@maplebridge/deadlines';
import { DocumentRenderer, Sealer } from '@maplebridge/documents';
import { profileOf, type EndReason } from '@maplebridge/law';
import { Accounts } from '@maplebridge/people';
import { Database, Files } from '@maplebridge/platform';
import { actingAccountOf, type CaseFacts } from './case-facts.rules.js';
import { BoundPaperRow, CaseRow } from './case.entity.js';
import { Cases } from './cases.service.js';
import { endRecord, type EndRecord } from './end-record.template.js';

const KIND = 'end-record';
const ENDED: readonly string[] = ['terminated', 'withdrawn', 'closed'];

/** The record of a mediation that ended without agreement: sealed by the organisation, in the case file for everybody. */
@Injectable()
export class EndRecords {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly lists: ClockLists,
    private readonly accounts: Accounts,
    private readonly renderer: DocumentRenderer,
    private readonly sealer: Sealer,
    private readonly files: Files,
  ) {}

  /** Renders, seals and stores it; undefined where no mediation ended without agreement. Called outside any transaction. */
  async make(caseId: string): Promise<FileId | undefined> {
    const record = await this.record(caseId);
    if (!record) return undefined;
    const { facts, endedAt, languages: [lang] } = record;
    const paper = endRecord(record);
    const order = { organisationId: facts.organisationId, organisationName: facts.organisationName[lang], reason: paper.title, at: endedAt };
    const content = await this.sealer.seal(await this.renderer.render(paper), order);
    return (await this.files.put({ name: `${facts.number}-${paper.title}.pdf`, mediaType: 'application/pdf', content })).id;
  }

  /** Puts it into the case file, once. Joins the caller's transaction. */
  async bind(caseId: string, fileId: FileId): Promise<void> {
    await this.cases.facts(caseId);
    if (!(await this.database.one(BoundPaperRow, { caseId, kind: KIND }))) await this.cases.bind(caseId, { fileId, kind: KIND });
  }

  private async record(caseId: string): Promise<EndRecord | undefined> {
    const row = await this.database.one(CaseRow, { id: caseId });
    if (!row?.endedAt || !row.endReason || row.settledAt || !ENDED.includes(row.state)) return undefined;
    const mediation = (await this.lists.clocksFor([caseId])).find(({ name }) => name === 'mediation');
    // An application taken back before anybody mediated has its receipt; there is nothing to certify.
    if (row.state === 'withdrawn' && !mediation) return undefined;
    const facts = await this.cases.facts(caseId);
    return { facts, reason: row.endReason as EndReason, endedAt: row.endedAt, languages: await this.languages(facts), ...(mediation ? { mediation } : {}) };
  }

  private async languages({ profile, parties }: CaseFacts): Promise<[Language, ...Language[]]> {
    const { language: own } = profileOf(profile);
    const readers = await this.accounts.contacts(parties.flatMap((party) => actingAccountOf(party) ?? []));
    return [own, ...new Set(readers.map(({ language }) => language).filter((language) => language !== own))];
  }
}
