import { Injectable } from '@nestjs/common';
import { AgreementReads, AgreementRefused } from '@maplebridge/agreements';
import { CaseLife, Cases } from '@maplebridge/cases';
import { Clock } from '@maplebridge/kernel';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

const SIGNED: readonly string[] = ['signed-by-parties', 'signed', 'stamped'];

/**
 * The time for a mediation is over and was not made longer: it ends, unless the sides have signed or are still within the
 * time to sign. If that comes to nothing, it ends then.
 */
@Injectable()
export class EndOverTimeJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly life: CaseLife,
    private readonly agreements: AgreementReads,
    private readonly clock: Clock,
  ) {}

  async run({ chainId: caseId, type, facts }: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      const refused = type === AgreementRefused.type;
      if (refused || facts['name'] === 'mediation' || facts['name'] === 'signing') await this.end(caseId, refused);
      await reaction.done();
    });
  }

  private async end(caseId: string, refused: boolean): Promise<void> {
    // Locks the case: whoever sends an agreement out meanwhile waits, and finds it ended.
    await this.cases.facts(caseId);
    const { state = '', signBy = null } = (await this.agreements.of(caseId))?.row ?? {};
    const outToSign = state === 'signing' && signBy !== null && signBy > this.clock.now();
    if (!outToSign && !SIGNED.includes(state)) await this.life.endOverTime(caseId, refused ? 'signature-refused' : 'time-over');
  }
}
