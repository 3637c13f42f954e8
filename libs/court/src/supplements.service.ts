import { Injectable } from '@nestjs/common';
import { Clocks } from '@maplebridge/deadlines';
import { newId, Refusal, SYSTEM } from '@maplebridge/kernel';
import { DetachedSignatures } from '@maplebridge/documents';
import { Database, Files } from '@maplebridge/platform';
import { readBundle } from './bundle.adapter.js';
import { DocketSupplemented } from './court.events.js';
import { DocketMoves } from './docket-moves.service.js';
import { DocketPaperRow, DocketRow } from './docket.entity.js';
import { firstBroken } from './fingerprints.adapter.js';
import { supplementSchema, type SupplementManifest } from './manifest.schema.js';
import { SupplementRow } from './supplement.entity.js';

/** The court's door for what it asked for. One supplement id is taken once. */
@Injectable()
export class Supplements {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly signatures: DetachedSignatures,
    private readonly moves: DocketMoves,
    private readonly clocks: Clocks,
  ) {}

  /** Refusals as for a package; `not-found` when nobody knows the package. */
  async receive(zip: Buffer): Promise<{ supplementId: string; received: true }> {
    const bundle = readBundle(zip, supplementSchema);
    const { manifest, manifestText, signature } = bundle;
    const done = { supplementId: manifest.supplementId, received: true } as const;
    const check = await this.signatures.verify(manifestText, signature);
    if (!check.intact || !check.ours) throw new Refusal('not-allowed', 'signature-wrong');
    const docket = await this.docketOf(manifest);
    // Who brought the application, not who calls itself so: every organisation has a key.
    if (check.organisationId !== docket.manifest.organisation.id) throw new Refusal('not-allowed', 'signature-wrong');
    const files = bundle.files();
    const broken = firstBroken(manifest.files, (path) => files.get(path));
    if (broken) throw new Refusal('not-ready', 'fingerprint-differs', { path: broken });
    if (await this.known(manifest.supplementId)) return done;
    const papers = await this.store(docket.id, manifest, files);
    await this.database.transaction(async () => {
      const { manager } = this.database;
      const taken = await manager.createQueryBuilder().insert().into(SupplementRow)
        .values({ id: manifest.supplementId, docketId: docket.id, answer: manifest.answer, items: manifest.items }).orIgnore().returning('id').execute();
      if ((taken.raw as unknown[]).length === 0) return;
      if (papers.length > 0) await manager.insert(DocketPaperRow, papers);
      await this.clocks.meet(SYSTEM, { docketId: docket.id, name: 'supplement' });
      await this.moves.move(SYSTEM, docket.id, () => ({ action: 'supplement', event: DocketSupplemented, facts: { supplementId: manifest.supplementId } }));
    });
    return done;
  }

  private async docketOf({ packageId, organisation }: SupplementManifest): Promise<DocketRow> {
    const row = await this.database.transaction(() => this.database.manager.findOneBy(DocketRow, { packageId }));
    if (!row || row.manifest.organisation.id !== organisation.id) throw new Refusal('not-found', 'package-unknown');
    return row;
  }

  private async known(id: string): Promise<boolean> {
    const rows = await this.database.read({ name: 'court.supplement-known', text: 'select 1 from court.supplement where id = $1' }, [id]);
    return rows.length > 0;
  }

  private async store(docketId: string, manifest: SupplementManifest, files: ReadonlyMap<string, Uint8Array>): Promise<DocketPaperRow[]> {
    const papers: DocketPaperRow[] = [];
    for (const [position, file] of manifest.files.entries()) {
      const { path, document, title, sha256, mediaType } = file;
      const stored = await this.files.put({ ownerAccountId: null, name: path.slice(5), mediaType, content: Buffer.from(files.get(path)!) });
      papers.push({
        id: newId(), docketId, source: manifest.supplementId, position, path, document, title, fileId: stored.id, sha256, bytes: String(file.bytes),
        mediaType, intact: true, verdict: null, verdictAt: null,
      });
    }
    return papers;
  }
}
