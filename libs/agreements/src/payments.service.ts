import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, type Actor, type CaseId, type FileId } from '@maplebridge/kernel';
import { Database, Files } from '@maplebridge/platform';
import { AgreementStore } from './agreement-store.service.js';
import { agreementMachine } from './agreement.machine.js';
import type { AgreementRow } from './agreement.entity.js';
import { PaidAtSigning } from './agreements.events.js';
import { duties, type Duty } from './obligation.rules.js';
import { PaymentRow } from './signature.entity.js';

/** Money handed over at signing: recorded with its slip, and received when the creditor or the mediator says so. */
@Injectable()
export class Payments {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly store: AgreementStore,
    private readonly clock: Clock,
  ) {}

  /** Recorded by the creditor or the mediator it counts at once; by the debtor it waits for them. */
  record(actor: Actor, caseId: CaseId, dutyId: string, slipFileId: FileId): Promise<{ received: boolean }> {
    return this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      agreementMachine.decide({ state: row.state }, 'record-payment', actor);
      const duty = await this.duty(row, dutyId);
      if (duty.kind !== 'pay' || duty.due?.kind !== 'at-signing') throw new Refusal('not-ready', 'not-due-at-signing');
      if (await this.database.manager.existsBy(PaymentRow, { agreementId: row.id, dutyId })) throw new Refusal('conflict', 'already-paid');
      const slip = await this.files.require(slipFileId, actor.accountId);
      const at = this.clock.now();
      const received = saysReceived(actor, duty);
      await this.database.manager.insert(PaymentRow, {
        id: newId(), agreementId: row.id, dutyId, slipFileId: slip.id, recordedBy: actor.accountId!, recordedAt: at, receivedAt: received ? at : null,
      });
      await this.files.attach(slip.id, 'payment-slip', caseId);
      this.store.tell(PaidAtSigning, await this.store.save(row, {}), actor, { dutyId, received });
      return { received };
    });
  }

  /** The creditor (or the mediator who saw it) says that the money is there. */
  confirm(actor: Actor, caseId: CaseId, dutyId: string): Promise<{ received: boolean }> {
    return this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      agreementMachine.decide({ state: row.state }, 'confirm-payment', actor);
      if (!saysReceived(actor, await this.duty(row, dutyId))) throw new Refusal('not-allowed', 'creditor-confirms');
      await this.database.change(PaymentRow, { agreementId: row.id, dutyId, receivedAt: null }, { receivedAt: this.clock.now() });
      this.store.tell(PaidAtSigning, await this.store.save(row, {}), actor, { dutyId, received: true });
      return { received: true };
    });
  }

  private async duty(row: AgreementRow, dutyId: string): Promise<Duty> {
    const { parsed } = await this.store.version(row);
    const duty = duties(parsed.terms).find((candidate) => candidate.id === dutyId);
    if (!duty) throw new Refusal('not-found', 'unknown-duty');
    return duty;
  }
}

const saysReceived = (actor: Actor, { creditorId }: Duty) =>
  actor.relations.includes('mediator') || (creditorId !== undefined && actor.partyIds.includes(creditorId));
