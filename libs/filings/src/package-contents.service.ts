import { Injectable } from '@nestjs/common';
import { CaseFileBinder, DocumentRenderer, Sealer, type Paper } from '@maplebridge/documents';
import { canonicalJson, Events, Files, sha256 } from '@maplebridge/platform';
import { Records } from '@maplebridge/sessions';
import { auditExtract } from './audit.rules.js';
import { CourtSheets } from './court-sheet.template.js';
import type { Dossier } from './filing-dossier.service.js';
import { packedFiles, withoutRepeats, type Candidate } from './package.rules.js';

export type Content = Candidate & { readonly content: Buffer };

const PICTURES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

/** Everything that goes into a package, with its bytes: rendered here, or stored before. What may not enter stops it. */
@Injectable()
export class PackageContents {
  constructor(
    private readonly records: Records,
    private readonly events: Events,
    private readonly renderer: DocumentRenderer,
    private readonly sealer: Sealer,
    private readonly binder: CaseFileBinder,
    private readonly files: Files,
  ) {}

  async of(dossier: Dossier, at: Date): Promise<Content[]> {
    const sheets = new CourtSheets(dossier, at);
    const { settlement } = dossier;
    const rendered = async (document: string, paper: Paper, sealed = false) => own(sheets, document, await this.pdf(paper, dossier, at, sealed), 'application/pdf');
    const data = (document: string, content: object) => own(sheets, document, Buffer.from(canonicalJson(content)), 'application/json');
    const list: Content[] = [
      await rendered('application', sheets.application(), true),
      { ...(await this.stored(sheets, 'agreement', settlement.row.sealedFileId!)), signed: settlement.row.stampedAt !== null, recordId: settlement.row.id },
      data('obligations', { obligations: settlement.content.terms.obligations, duties: settlement.duties }),
      await rendered('mediation-attestation', sheets.attestation(), true),
      await rendered('identity', sheets.identity()),
      ...(await this.papersOfPeople(sheets, dossier)),
    ];
    for (const { slipFileId } of settlement.payments) list.push(await this.stored(sheets, 'payment-proof', slipFileId));
    list.push(await rendered('service-address', sheets.serviceAddresses()), await rendered('consent-extract', sheets.consents()), await rendered('false-mediation-acknowledgement', sheets.warning()));
    const undisputed = await this.records.undisputed(dossier.case.id);
    if (undisputed.length > 0) list.push(await rendered('undisputed-facts', sheets.undisputed(undisputed), true));
    for (const item of dossier.evidence) {
      const stored = await this.stored(sheets, item.category === 'property-rights' ? 'property-proof' : 'disclosed-evidence', item.fileId);
      list.push({ ...stored, dataClass: item.class, recordId: item.itemId, disclosure: { id: item.disclosureId, to: 'court' }, title: item.title });
    }
    const audit = auditExtract(await this.events.chain(dossier.case.id));
    list.push(await rendered('audit-extract', sheets.audit(audit), true), data('audit-extract', audit));
    const once = withoutRepeats(list);
    return [...once, await this.bundle(sheets, dossier, once, at)];
  }

  private async papersOfPeople(sheets: CourtSheets, { parties }: Dossier): Promise<Content[]> {
    const papers: Content[] = [];
    for (const { party, identity } of parties) {
      if (identity) papers.push(await this.stored(sheets, 'identity', identity.photoFileId, identity.name));
      if (party.representative) papers.push(await this.stored(sheets, 'power-of-attorney', party.representative.documentFileId, party.representative.name));
    }
    return papers;
  }

  /** All of it once more as one PDF with index, bookmarks and page numbers, in the order of the package. */
  private async bundle(sheets: CourtSheets, dossier: Dossier, contents: readonly Content[], at: Date): Promise<Content> {
    const papers = packedFiles(contents).map(({ title, sha256: hash, mediaType }) => {
      const { content } = contents.find((each) => each.sha256 === hash)!;
      const printed = mediaType === 'application/pdf' ? { pdf: content } : PICTURES.includes(mediaType) ? { picture: content } : {};
      return { title, filedOn: sheets.filedOn(), sha256: hash, ...printed };
    });
    const pdf = await this.binder.bind({ ...sheets.bundle(), papers });
    return own(sheets, 'index', await this.sealed(pdf, dossier, sheets.title('index'), at), 'application/pdf');
  }

  private async pdf(paper: Paper, dossier: Dossier, at: Date, sealed: boolean): Promise<Buffer> {
    const pdf = await this.renderer.render(paper);
    return sealed ? this.sealed(pdf, dossier, paper.title, at) : pdf;
  }

  private sealed(pdf: Buffer, { case: facts }: Dossier, reason: string, at: Date): Promise<Buffer> {
    return this.sealer.seal(pdf, { organisationId: facts.organisationId, organisationName: facts.organisation, reason, at });
  }

  /** A file as it was brought; `of` says whose it is where there may be several. */
  private async stored(sheets: CourtSheets, document: string, fileId: string, of?: string): Promise<Content> {
    const file = await this.files.require(fileId);
    const title = [sheets.title(document), of].filter(Boolean).join(' · ');
    return { document, dataClass: 'court', recordId: fileId, title, sha256: file.sha256, bytes: file.bytes, mediaType: file.mediaType, content: await this.files.read(fileId) };
  }
}

function own(sheets: CourtSheets, document: string, content: Buffer, mediaType: string): Content {
  return { document, dataClass: 'court', recordId: document, title: sheets.title(document), sha256: sha256(content), bytes: content.length, mediaType, content };
}
