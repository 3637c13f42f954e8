import { Injectable } from '@nestjs/common';
import { Clock, DAY, type CaseId, type Language } from '@maplebridge/kernel';
import { clockLength, dateIn, profileOf } from '@maplebridge/law';
import { Database } from '@maplebridge/platform';
import { Cases, type CaseFacts } from '@maplebridge/cases';
import { liveAgreement, paidDuties, type LiveAgreement } from './agreements.queries.js';
import { agreementText, type AgreementText } from './agreement-text.rules.js';
import { allPaid } from './obligation.rules.js';
import { termsPreflight, type Check } from './terms-preflight.rules.js';
import type { Terms } from './terms.rules.js';
import { sayIn } from './words.rules.js';

/** Gathers the facts of one case and asks the rules whether a court could confirm these terms. */
@Injectable()
export class TermsPreflight {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /** Checks terms as they stand in an editor; nothing is stored. */
  async check(caseId: CaseId, terms: Terms): Promise<Check[]> {
    return this.of(await this.cases.facts(caseId), terms);
  }

  /** Checks and clear text of terms in an editor, for a live preview. */
  async preview(caseId: CaseId, terms: Terms): Promise<{ checks: Check[]; text: Record<Language, AgreementText> }> {
    const facts = await this.cases.facts(caseId);
    const text = (language: Language) => agreementText(terms, facts.parties, language, sayIn(language));
    return { checks: await this.of(facts, terms), text: { 'zh-CN': text('zh-CN'), en: text('en') } };
  }

  async of(facts: CaseFacts, terms: Terms): Promise<Check[]> {
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
