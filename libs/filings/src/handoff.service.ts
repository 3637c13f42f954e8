import { Injectable } from '@nestjs/common';
import { MoreThanOrEqual } from 'typeorm';
import { Clocks } from '@maplebridge/deadlines';
import { Clock, newId, SYSTEM, type Actor } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { FilingMoves, moved, type FilingMoved } from './filing-moves.service.js';
import { FilingQueued, FilingReady, FilingReceived, FilingTransmitted, FilingUndelivered } from './filings.events.js';
import { FilingRow } from './filing.entity.js';
import type { FilingState } from './filing.machine.js';
import { FilingSupplementRow, PackageRow, TransmissionRow } from './package.entity.js';

export interface Cargo {
  readonly filingId: string;
  readonly packageId: string;
  readonly fileId: string;
  readonly courtId: string;
  /** Tries that have ended without an answer since it was last queued. */
  readonly failures: number;
}

/** What a court answers to a package. */
export interface CourtReceipt {
  readonly receiptId: string;
  readonly packageId: string;
  readonly manifestSha256: string;
  readonly receivedAt: string;
  readonly acceptBy?: string;
}

/** On its way to the court, and no sign from there yet. */
const UNSENT: readonly FilingState[] = ['ready', 'queued', 'transmitted'];

/** Bringing the package to the court: tries, the receipt, and giving up loudly. */
@Injectable()
export class Handoff {
  constructor(
    private readonly database: Database,
    private readonly moves: FilingMoves,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** What is to be sent, or undefined when the court has it already (or nobody wants it sent any more). */
  cargo(filingId: string): Promise<Cargo | undefined> {
    return this.database.transaction(async () => {
      const row = await this.moves.lock(filingId);
      if ((row.state !== 'queued' && row.state !== 'transmitted') || !row.packageId || !row.courtId) return undefined;
      const { manager } = this.database;
      const packed = await manager.findOneByOrFail(PackageRow, { id: row.packageId });
      const failures = await manager.countBy(TransmissionRow, { filingId, cargoId: row.packageId, state: 'failed', startedAt: MoreThanOrEqual(row.queuedAt ?? row.createdAt) });
      return { filingId, packageId: row.packageId, fileId: packed.fileId, courtId: row.courtId, failures };
    });
  }

  /** A try begins; it is written before anything leaves the house. */
  begin(filingId: string, cargoId: string, { attempt, fence }: { attempt: number; fence: number }): Promise<string> {
    return this.database.transaction(async () => {
      const id = newId();
      await this.database.manager.insert(TransmissionRow, {
        id, filingId, cargoId, attempt, fence, state: 'started', httpStatus: null, problem: '', startedAt: this.clock.now(), endedAt: null,
      });
      return id;
    });
  }

  /** The court took it over without a receipt yet (202): the receipt will come as an answer or with the next try. */
  transmit(filingId: string): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lock(filingId);
      return row.state === 'queued' ? moved(await this.moves.move(SYSTEM, row, { action: 'transmit', event: FilingTransmitted })) : moved(row);
    });
  }

  /** Stores the receipt. Call it in the transaction that marks the reaction done. A second receipt changes nothing. */
  receive(filingId: string, transmissionId: string, receipt: CourtReceipt): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lock(filingId);
      await this.end(transmissionId, 'answered', 200, '');
      if (!['queued', 'transmitted', 'undelivered'].includes(row.state)) return moved(row);
      await this.database.manager.update(PackageRow, { id: receipt.packageId }, { receipt: { ...receipt } });
      // The day of filing is the day the court has it: the window has been kept.
      await this.clocks.meet(SYSTEM, { caseId: row.caseId, name: 'confirmation-window' }, new Date(receipt.receivedAt));
      const patch = { receivedAt: new Date(receipt.receivedAt), acceptBy: receipt.acceptBy ? new Date(receipt.acceptBy) : null };
      return moved(await this.moves.move(SYSTEM, row, { action: 'receive', event: FilingReceived, patch, facts: { receiptId: receipt.receiptId } }));
    });
  }

  /** A try ended without a receipt. */
  fail(transmissionId: string, httpStatus: number | null, problem: string): Promise<void> {
    return this.database.transaction(() => this.end(transmissionId, 'failed', httpStatus, problem));
  }

  /** Gives up with an alarm for the centre: a person has to look. What is with the court already stays there. */
  bury(filingId: string, problem: string): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lock(filingId);
      if (!UNSENT.includes(row.state)) return moved(row);
      return moved(await this.moves.move(SYSTEM, row, { action: 'bury', event: FilingUndelivered, facts: { problem } }));
    });
  }

  /** Sends the same package again, under the same id; where none could be made, it is made now. */
  resend(actor: Actor, caseId: string): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lockOfCase(caseId);
      if (row.state === 'undelivered' && !row.packageId) return moved(await this.moves.move(actor, row, { action: 'repack', event: FilingReady }));
      return moved(await this.moves.move(actor, row, { action: 'resend', event: FilingQueued, patch: { queuedAt: this.clock.now() }, facts: { packageId: row.packageId } }));
    });
  }

  /** The court has the supplement. */
  supplementReceived(supplementId: string, transmissionId: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.end(transmissionId, 'answered', 200, '');
      await this.database.manager.update(FilingSupplementRow, { id: supplementId }, { receivedAt: this.clock.now() });
    });
  }

  /** Which filing a package belongs to. */
  async filingOf(packageId: string): Promise<FilingRow | undefined> {
    return (await this.database.transaction(() => this.database.manager.findOneBy(FilingRow, { packageId }))) ?? undefined;
  }

  private async end(id: string, state: 'answered' | 'failed', httpStatus: number | null, problem: string): Promise<void> {
    await this.database.manager.update(TransmissionRow, { id }, { state, httpStatus, problem: problem.slice(0, 300), endedAt: this.clock.now() });
  }
}
