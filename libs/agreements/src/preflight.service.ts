import { Injectable } from '@nestjs/common';
import { Clock, DAY, type CaseId } from '@maplebridge/kernel';
import { clockLength, dateIn, profileOf } from '@maplebridge/law';
import { Database } from '@maplebridge/platform';
import { CaseDesk, type AgreementCase } from './agreement-case.port.js';
import { liveAgreement, paidDuties, type LiveAgreement } from './agreements.queries.js';
import { allPaid } from './obligation.rules.js';
import { termsPreflight, type Check } from './terms-preflight.rules.js';
import type { Terms } from './terms.rules.js';

/** Gathers the facts of one case and asks the rules whether a court could confirm these terms. */
@Injectable()
export class TermsPreflight {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseDesk,
    private readonly clock: Clock,
  ) {}

  /** Checks terms as they stand in an editor; nothing is stored. */
  async check(caseId: CaseId, terms: Terms): Promise<Check[]> {
    return this.of(await this.cases.facts(caseId), terms);
  }

  async of(facts: AgreementCase, terms: Terms): Promise<Check[]> {
    const profile = profileOf(facts.profile);
    const [live] = await this.database.read<LiveAgreement>(liveAgreement, [facts.id]);
    const paid = live ? await this.database.read<{ duty_id: string }>(paidDuties, [live.id]) : [];
    const windowDays = clockLength(profile, 'confirmation-window')?.length ?? 0;
    const signed = live?.lastPartySignedAt;
    return termsPreflight({
      terms,
      parties: facts.parties,
      confirmable: profile.disputeTypes.find((type) => type.id === facts.disputeType)?.confirmable,
      rules: profile.preflight,
      today: dateIn(profile.zone, this.clock.now()),
      windowDays,
      windowLeft: signed ? windowDays - Math.floor((this.clock.now().getTime() - signed.getTime()) / DAY) : undefined,
      performed: allPaid(terms, new Set(paid.map((row) => row.duty_id))),
    });
  }
}
