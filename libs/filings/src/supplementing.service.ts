import { Injectable } from '@nestjs/common';
import { DetachedSignatures } from '@maplebridge/documents';
import { Cases } from '@maplebridge/cases';
import { Clocks } from '@maplebridge/deadlines';
import { Clock, newId, Refusal, type Actor } from '@maplebridge/kernel';
import { canonicalJson, Database, Files } from '@maplebridge/platform';
import { packBundle } from './bundle.adapter.js';
import { FilingMoves, moved, type FilingMoved } from './filing-moves.service.js';
import { FilingRow } from './filing.entity.js';
import { FilingSupplemented } from './filings.events.js';
import { FilingSupplementRow } from './package.entity.js';

export interface BroughtItem {
  readonly id: string;
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** What the court asked for, item by item, sent once and signed like the package itself. */
@Injectable()
export class Supplementing {
  constructor(
    private readonly database: Database,
    private readonly moves: FilingMoves,
    private readonly files: Files,
    private readonly cases: Cases,
    private readonly signatures: DetachedSignatures,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** Every item needs a text or a file of the actor's own. `Refusal` `items-open` names how many are left. */
  supplement(actor: Actor, caseId: string, items: readonly BroughtItem[]): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lockOfCase(caseId);
      const asked = row.supplement?.items ?? [];
      const brought = items.filter((item) => asked.some(({ id }) => id === item.id) && (item.text.trim() !== '' || item.fileIds.length > 0));
      for (const fileId of brought.flatMap((item) => item.fileIds)) {
        await this.files.require(fileId, actor.accountId);
        await this.files.attach(fileId, 'supplement', caseId);
      }
      const openItems = asked.filter(({ id }) => !brought.some((item) => item.id === id)).length;
      const supplementId = newId();
      const saved = await this.moves.move(actor, row, { action: 'supplement', event: FilingSupplemented, standing: { openItems }, facts: { supplementId } });
      await this.clocks.meet(actor, { caseId, name: 'supplement' });
      await this.database.manager.insert(FilingSupplementRow, {
        id: supplementId, filingId: row.id, answer: row.supplement!.answer, items: brought.map(({ id, text, fileIds }) => ({ id, text: text.trim(), fileIds: [...fileIds] })),
        byAccountId: actor.accountId!, at: this.clock.now(), receivedAt: null,
      });
      return moved(saved);
    });
  }

  /** The signed bundle of one supplement and the court it goes to; the same bytes each time. */
  async bundle(supplementId: string): Promise<{ filingId: string; courtId: string; zip: Buffer; received: boolean }> {
    const { row, filing } = await this.database.transaction(async () => {
      const found = await this.database.manager.findOneBy(FilingSupplementRow, { id: supplementId });
      if (!found) throw new Refusal('not-found');
      return { row: found, filing: await this.database.manager.findOneByOrFail(FilingRow, { id: found.filingId }) };
    });
    const facts = await this.cases.facts(filing.caseId);
    const order = { organisationId: facts.organisationId, organisationName: facts.organisation, at: row.at };
    const files: { path: string; document: string; title: string; sha256: string; bytes: number; mediaType: string; recordId: string; itemId: string; content: Buffer }[] = [];
    for (const item of row.items)
      for (const fileId of item.fileIds) {
        const { sha256, bytes, mediaType, name } = await this.files.require(fileId);
        const path = `data/${String(files.length + 1).padStart(2, '0')}-supplement.${name.match(/\.([0-9A-Za-z]{1,8})$/)?.[1] ?? 'bin'}`;
        files.push({ path, document: 'supplement', title: name, sha256, bytes, mediaType, recordId: fileId, itemId: item.id, content: await this.files.read(fileId) });
      }
    const manifest = canonicalJson({
      schema: 'maplebridge-court-supplement-1', supplementId, packageId: filing.packageId, answer: row.answer,
      organisation: { id: facts.organisationId, name: facts.organisation }, items: row.items.map(({ id, text }) => ({ id, text })),
      files: files.map(({ content: _, ...file }) => file), certificate: await this.signatures.certificate(order),
    });
    const zip = packBundle({ manifest, signature: await this.signatures.sign(manifest, order), files });
    return { filingId: filing.id, courtId: filing.courtId ?? '', zip: Buffer.from(zip), received: row.receivedAt !== null };
  }
}
