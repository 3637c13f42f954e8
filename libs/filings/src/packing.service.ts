import { Injectable } from '@nestjs/common';
import { DetachedSignatures, DocumentRenderer, Sealer, type Paper } from '@maplebridge/documents';
import { Evidence } from '@maplebridge/evidence';
import { Clock, newId, SYSTEM } from '@maplebridge/kernel';
import { PACKAGE_RULES } from '@maplebridge/law';
import { canonicalJson, Database, Files, Settings, sha256 } from '@maplebridge/platform';
import { packBundle } from './bundle.adapter.js';
import { CourtSheets } from './court-sheet.template.js';
import { FilingDossier, type Dossier } from './filing-dossier.service.js';
import { FilingMoves, moved, type FilingMoved } from './filing-moves.service.js';
import { FilingRow } from './filing.entity.js';
import { FilingQueued } from './filings.events.js';
import { manifestFacts } from './manifest-facts.adapter.js';
import { buildManifest, packedFiles, type Candidate } from './package.rules.js';
import { PackageRow } from './package.entity.js';

type Content = Candidate & { readonly content: Buffer };
export interface Packed {
  readonly packageId: string;
  readonly manifest: string;
  readonly fileId: string;
  readonly files: number;
}

/** Makes the immutable package: renders, seals, chooses by the allow-list, signs, stores. Nothing is sent here. */
@Injectable()
export class Packing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly moves: FilingMoves,
    private readonly dossiers: FilingDossier,
    private readonly evidence: Evidence,
    private readonly renderer: DocumentRenderer,
    private readonly sealer: Sealer,
    private readonly signatures: DetachedSignatures,
    private readonly files: Files,
    private readonly settings: Settings,
  ) {}

  /** Outside any transaction. Undefined when the filing no longer waits for it. `Refusal` when a document is missing or may not enter. */
  async pack(filingId: string): Promise<Packed | undefined> {
    const filing = await this.database.transaction(() => this.database.manager.findOneBy(FilingRow, { id: filingId }));
    if (filing?.state !== 'ready') return undefined;
    const dossier = await this.dossiers.of(filing);
    const contents = await this.contents(dossier);
    const order = { organisationId: dossier.case.organisationId, organisationName: dossier.case.organisation, at: this.clock.now() };
    const certificate = await this.signatures.certificate(order);
    const packageId = newId();
    const facts = manifestFacts(dossier, { packageId, certificate, answerTo: `${this.settings.get().PUBLIC_URL}/api/v1/inbound/court`, now: order.at });
    const built = buildManifest(facts, contents, PACKAGE_RULES);
    const manifest = canonicalJson(built);
    const signature = await this.signatures.sign(manifest, order);
    const byHash = new Map(contents.map((each) => [each.sha256, each.content]));
    const zip = packBundle({ manifest, signature, files: built.files.map((file) => ({ ...file, content: byHash.get(file.sha256)! })) });
    const stored = await this.files.put({ name: `${packageId}.zip`, mediaType: 'application/zip', content: Buffer.from(zip) });
    return { packageId, manifest, fileId: stored.id, files: built.files.length };
  }

  /** Keeps the package and queues it, in one transaction with whatever the caller adds. */
  queue(filingId: string, { packageId, manifest, fileId, files }: Packed): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lock(filingId);
      const madeAt = this.clock.now();
      await this.database.manager.insert(PackageRow, { id: packageId, filingId, manifest, manifestSha256: sha256(manifest), fileId, files, madeAt, receipt: null });
      return moved(await this.moves.move(SYSTEM, row, { action: 'queue', event: FilingQueued, patch: { packageId, queuedAt: madeAt }, facts: { packageId } }));
    });
  }

  private async contents(dossier: Dossier): Promise<Content[]> {
    const at = this.clock.now();
    const sheets = new CourtSheets(dossier, at);
    const { settlement } = dossier;
    const rendered = async (document: string, paper: Paper, sealed = false): Promise<Content> => this.own(sheets, document, await this.pdf(paper, dossier, sealed), 'application/pdf');
    const obligations = Buffer.from(canonicalJson({ obligations: settlement.content.terms.obligations, duties: settlement.duties }));
    const list: Content[] = [
      await rendered('application', sheets.application(), true),
      { ...(await this.stored(sheets, 'agreement', settlement.row.sealedFileId!)), signed: settlement.row.stampedAt !== null, recordId: settlement.row.id },
      this.own(sheets, 'obligations', obligations, 'application/json'),
      await rendered('mediation-attestation', sheets.attestation(), true),
      await rendered('identity', sheets.identity()),
    ];
    for (const { party, identity } of dossier.parties) {
      if (identity) list.push(await this.stored(sheets, 'identity', identity.photoFileId));
      if (party.representative) list.push(await this.stored(sheets, 'power-of-attorney', party.representative.documentFileId));
    }
    list.push(await rendered('service-address', sheets.serviceAddresses()), await rendered('consent-extract', sheets.consents()), await rendered('false-mediation-acknowledgement', sheets.warning()));
    for (const item of await this.evidence.disclosedToCourt(dossier.case.id)) {
      const stored = await this.stored(sheets, 'disclosed-evidence', item.fileId);
      list.push({ ...stored, dataClass: item.class, recordId: item.itemId, disclosure: { id: item.disclosureId, to: 'court' }, title: item.title });
    }
    const once = list.filter((each, i) => list.findIndex((other) => other.sha256 === each.sha256) === i);
    return [...once, await rendered('index', sheets.index(packedFiles(once)), true)];
  }

  private async pdf(paper: Paper, { case: facts }: Dossier, sealed: boolean): Promise<Buffer> {
    const pdf = await this.renderer.render(paper);
    if (!sealed) return pdf;
    return this.sealer.seal(pdf, { organisationId: facts.organisationId, organisationName: facts.organisation, reason: paper.title, at: this.clock.now() });
  }

  private own(sheets: CourtSheets, document: string, content: Buffer, mediaType: string): Content {
    return { document, dataClass: 'court', recordId: document, title: sheets.title(document), sha256: sha256(content), bytes: content.length, mediaType, content };
  }

  private async stored(sheets: CourtSheets, document: string, fileId: string): Promise<Content> {
    const file = await this.files.require(fileId);
    return { document, dataClass: 'court', recordId: fileId, title: sheets.title(document), sha256: file.sha256, bytes: file.bytes, mediaType: file.mediaType, content: await this.files.read(fileId) };
  }
}
