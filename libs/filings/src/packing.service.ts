import { Injectable } from '@nestjs/common';
import { DetachedSignatures } from '@maplebridge/documents';
import { Clock, newId, SYSTEM } from '@maplebridge/kernel';
import { PACKAGE_RULES } from '@maplebridge/law';
import { canonicalJson, Database, Files, Settings, sha256 } from '@maplebridge/platform';
import { packBundle } from './bundle.adapter.js';
import { FilingDossier } from './filing-dossier.service.js';
import { FilingMoves, moved, type FilingMoved } from './filing-moves.service.js';
import { FilingRow } from './filing.entity.js';
import { FilingQueued } from './filings.events.js';
import { manifestFacts } from './manifest-facts.adapter.js';
import { PackageContents } from './package-contents.service.js';
import { buildManifest } from './package.rules.js';
import { PackageRow } from './package.entity.js';

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
    private readonly packageContents: PackageContents,
    private readonly signatures: DetachedSignatures,
    private readonly files: Files,
    private readonly settings: Settings,
  ) {}

  /** Outside any transaction. Undefined when the filing no longer waits for it. `Refusal` when a document is missing or may not enter. */
  async pack(filingId: string): Promise<Packed | undefined> {
    const filing = await this.database.transaction(() => this.database.manager.findOneBy(FilingRow, { id: filingId }));
    if (filing?.state !== 'ready') return undefined;
    const dossier = await this.dossiers.of(filing);
    const order = { organisationId: dossier.case.organisationId, organisationName: dossier.case.organisation, at: this.clock.now() };
    const contents = await this.packageContents.of(dossier, order.at);
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
}
