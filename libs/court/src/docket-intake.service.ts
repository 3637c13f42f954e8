import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, SYSTEM } from '@maplebridge/kernel';
import { Clocks } from '@maplebridge/deadlines';
import { DetachedSignatures } from '@maplebridge/documents';
import { Organisations } from '@maplebridge/people';
import { Database, Events, Files, sha256 } from '@maplebridge/platform';
import { readBundle, type ReadBundle } from './bundle.adapter.js';
import { DocketReceived } from './court.events.js';
import { DocketPaperRow, DocketRow } from './docket.entity.js';
import { firstBroken } from './fingerprints.adapter.js';
import { manifestSchema, type PackageManifest } from './manifest.schema.js';
import type { Receipt } from './receipt.rules.js';

interface Taken {
  readonly court: { readonly id: string; readonly name: string };
  readonly signedBy: string;
  readonly fingerprint: string;
  readonly packageFileId: string;
  readonly papers: DocketPaperRow[];
}

/** The court's door for applications. Whoever sends, however often: one package id is one docket and one receipt. */
@Injectable()
export class DocketIntake {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly signatures: DetachedSignatures,
    private readonly organisations: Organisations,
    private readonly clocks: Clocks,
  ) {}

  /**
   * Verifies schema, signature and every fingerprint, then stores. `Refusal` `invalid` (unreadable), `not-allowed`
   * (signature), `not-ready` (a fingerprint differs), `conflict` (this id came before with other content).
   */
  async receive(zip: Buffer): Promise<Receipt> {
    const bundle = readBundle(zip, manifestSchema);
    const fingerprint = sha256(bundle.manifestText);
    const earlier = await this.repeated(bundle.manifest.packageId, fingerprint);
    if (earlier) return earlier;
    const signedBy = await this.signer(bundle);
    const files = bundle.files();
    const broken = firstBroken(bundle.manifest.files, (path) => files.get(path));
    if (broken) throw new Refusal('not-ready', 'fingerprint-differs', { path: broken });
    const court = await this.court(bundle.manifest);
    const id = newId();
    const stored = await this.store(id, bundle.manifest, files, zip);
    return this.database.transaction(() => this.enter(id, bundle, { court, signedBy, fingerprint, ...stored }));
  }

  /** Two deliveries at once: the second waits here and answers with the receipt of the first. */
  private async enter(id: string, { manifest }: ReadBundle<PackageManifest>, { court, signedBy, fingerprint, packageFileId, papers }: Taken): Promise<Receipt> {
    const { packageId, profile } = manifest;
    await this.database.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [packageId]);
    const earlier = await this.repeated(packageId, fingerprint);
    if (earlier) return earlier;
    const now = this.clock.now();
    const accepts = await this.clocks.start(SYSTEM, { docketId: id, name: 'court-accepts', profile, startedAt: now });
    const acceptBy = accepts?.dueAt ?? now;
    const receipt: Receipt = {
      receiptId: id, packageId, manifestSha256: fingerprint, court, receivedAt: now.toISOString(), acceptBy: acceptBy.toISOString(), intact: true,
    };
    const parties = manifest.parties.map((party) => party.name).join('、');
    await this.database.manager.insert(DocketRow, {
      id, packageId, courtId: court.id, state: 'received', version: 1, manifest, manifestSha256: fingerprint, packageFileId,
      intact: true, signedBy, receipt, parties, receivedAt: now, acceptBy, ticked: [], answers: 0,
    });
    await this.database.manager.insert(DocketPaperRow, papers);
    this.events.append(DocketReceived, { chainId: id, subjectId: id, seq: 1, facts: { courtId: court.id, packageId }, actor: SYSTEM });
    return receipt;
  }

  private async repeated(packageId: string, fingerprint: string): Promise<Receipt | undefined> {
    const [row] = await this.database.read<{ receipt: Receipt; sha256: string }>(
      { name: 'court.receipt-of', text: 'select receipt, manifest_sha256 as sha256 from court.docket where package_id = $1' },
      [packageId],
    );
    if (row && row.sha256 !== fingerprint) throw new Refusal('conflict', 'package-id-reused');
    return row?.receipt;
  }

  private async signer({ manifestText, manifest, signature }: ReadBundle<PackageManifest>): Promise<string> {
    const check = await this.signatures.verify(manifestText, signature);
    if (!check.intact || !check.ours) throw new Refusal('not-allowed', 'signature-wrong');
    const { id, name } = manifest.organisation;
    if (check.organisationId !== id) throw new Refusal('not-allowed', 'signer-differs');
    // The name is what the court reads: the one of today, or the one its key was made for.
    if (name !== check.signedBy && name !== (await this.organisations.require(id)).name['zh-CN']) throw new Refusal('not-allowed', 'signer-differs');
    return name;
  }

  private async court({ court }: PackageManifest): Promise<{ id: string; name: string }> {
    const courts = await this.organisations.ofKind('court');
    const own = courts.find(({ id }) => id === court.id);
    if (!own) throw new Refusal('not-found', 'court-unknown');
    return { id: own.id, name: own.name['zh-CN'] };
  }

  private async store(docketId: string, manifest: PackageManifest, files: ReadonlyMap<string, Uint8Array>, zip: Buffer) {
    const whole = await this.files.put({ ownerAccountId: null, name: `${manifest.packageId}.zip`, mediaType: 'application/zip', content: zip });
    const papers: DocketPaperRow[] = [];
    for (const [position, file] of manifest.files.entries()) {
      const content = Buffer.from(files.get(file.path)!);
      const { id: fileId } = await this.files.put({ ownerAccountId: null, name: file.path.slice(5), mediaType: file.mediaType, content });
      const { path, document, title, sha256: fingerprint, mediaType } = file;
      papers.push({
        id: newId(), docketId, source: manifest.packageId, position, path, document, title, fileId, sha256: fingerprint, bytes: String(file.bytes),
        mediaType, intact: true, verdict: null, verdictAt: null,
      });
    }
    return { packageFileId: whole.id, papers };
  }
}
