import { Injectable } from '@nestjs/common';
import type { CaseId, FileId } from '@maplebridge/kernel';
import { Cases } from '@maplebridge/cases';
import { DocumentRenderer } from '@maplebridge/documents';
import { profileOf } from '@maplebridge/law';
import { Database, Files } from '@maplebridge/platform';
import { VisitRow } from './aftercare.entity.js';
import { visitPaper } from './visit-paper.template.js';
import type { Kept, VisitMethod } from './visits.service.js';

/** The record of a visit as a paper. */
@Injectable()
export class VisitPapers {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly renderer: DocumentRenderer,
    private readonly files: Files,
  ) {}

  /** Renders and stores it; undefined when the visit was not made. Called outside any transaction. */
  async make(caseId: CaseId, visitId: string): Promise<FileId | undefined> {
    const visit = await this.database.transaction(() => this.database.manager.findOneBy(VisitRow, { id: visitId, caseId }));
    if (visit?.state !== 'made' || !visit.madeAt) return undefined;
    const { number, organisationName, zone, profile } = await this.cases.facts(caseId);
    const { language: lang } = profileOf(profile);
    const paper = visitPaper({
      number, zone, lang, organisation: organisationName[lang], kind: visit.kind, madeAt: visit.madeAt, note: visit.note,
      method: visit.method as VisitMethod, kept: visit.kept as Kept,
    });
    const content = await this.renderer.render(paper);
    return (await this.files.put({ name: `${number}-${paper.title}.pdf`, mediaType: 'application/pdf', content })).id;
  }

  /** Puts it into the case file, for mediator and centre. Joins the caller's transaction. */
  bind(caseId: CaseId, fileId: FileId): Promise<void> {
    return this.cases.bind(caseId, { fileId, kind: 'return-visit', seenBy: ['mediator', 'centre'] });
  }
}
