import { Injectable } from '@nestjs/common';
import { Clock, LOCALES, type Actor, type Language } from '@maplebridge/kernel';
import { Cases, coverWords, paperTitle, type CaseFacts } from '@maplebridge/cases';
import { CaseFileBinder, type BoundPaper } from '@maplebridge/documents';
import { EvidenceReads } from '@maplebridge/evidence';
import { Files } from '@maplebridge/platform';
import { printedAs, type Printable } from './printed-as.rules.js';

type Listed = Omit<BoundPaper, 'pdf' | 'picture'> & Printable & { readonly fileId: string };

/** The case file as one PDF: what this person may read of it, in order, then the evidence open to them. */
@Injectable()
export class CaseFile {
  constructor(
    private readonly cases: Cases,
    private readonly evidence: EvidenceReads,
    private readonly files: Files,
    private readonly binder: CaseFileBinder,
    private readonly clock: Clock,
  ) {}

  async bind(actor: Actor, caseId: string, lang: Language): Promise<{ name: string; content: Buffer }> {
    const facts = await this.cases.facts(caseId);
    const day = new Intl.DateTimeFormat(LOCALES[lang], { timeZone: facts.zone, dateStyle: 'long' });
    const listed: Listed[] = [];
    for (const { fileId, kind, at } of await this.cases.papers(actor, caseId)) {
      const { sha256, mediaType, bytes } = await this.files.require(fileId);
      listed.push({ title: paperTitle(kind, lang), filedOn: day.format(at), sha256, fileId, mediaType, bytes });
    }
    const { items } = await this.evidence.list(actor, caseId);
    for (const { title, addedAt, sha256, mediaType, fileId, bytes, checked } of items) {
      const named = coverWords(lang).evidence.replace('{{title}}', title);
      listed.push({ title: named, filedOn: day.format(addedAt), sha256, fileId, mediaType: checked ? mediaType : '', bytes });
    }
    const kinds = printedAs(listed);
    const papers = await Promise.all(listed.map(async ({ fileId, title, filedOn, sha256 }, index): Promise<BoundPaper> => {
      const kind = kinds[index];
      return { title, filedOn, sha256, ...(kind && { [kind]: await this.files.read(fileId) }) };
    }));
    const frame = { organisation: facts.organisationName[lang], number: facts.number };
    const content = await this.binder.bind({ lang, date: this.clock.now(), frame, cover: cover(facts, lang), papers });
    return { name: `${facts.number || 'case'}.pdf`, content };
  }
}

function cover(facts: CaseFacts, lang: Language): { label: string; value: string }[] {
  const words = coverWords(lang);
  const moment = new Intl.DateTimeFormat(LOCALES[lang], { timeZone: facts.zone, dateStyle: 'long', timeStyle: 'medium' });
  const names = (side: string) => facts.parties.filter((party) => party.side === side).map(({ name }) => name).join(lang === 'en' ? ', ' : '、');
  const lines: [string, string][] = [
    [words.number, facts.number],
    [words.applicant, names('applicant')],
    [words.respondent, names('respondent')],
    [words.organisation, facts.organisationName[lang]],
    [words.mediator, facts.mediators.join(lang === 'en' ? ', ' : '、')],
    [words.submitted, facts.submittedAt ? moment.format(facts.submittedAt) : ''],
    [words.settled, facts.settledAt ? moment.format(facts.settledAt) : ''],
  ];
  return lines.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}
