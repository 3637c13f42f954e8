import { Injectable } from '@nestjs/common';
import { AgreementReads, type Settlement } from '@maplebridge/agreements';
import { actingAccountOf, Cases, type CaseFacts, type PartyFacts } from '@maplebridge/cases';
import { Evidence, type CourtEvidence } from '@maplebridge/evidence';
import { Clock } from '@maplebridge/kernel';
import { Consents, Identities, Organisations, type Identity, type Organisation } from '@maplebridge/people';
import { Database } from '@maplebridge/platform';
import type { FilingPreflightFacts } from './filing-preflight.rules.js';
import { CoApplicantRow, type FilingRow } from './filing.entity.js';

export interface DossierParty {
  readonly party: PartyFacts;
  /** Who acts: the person, or a legal person's representative. */
  readonly actingAccountId: string | null;
  readonly identity?: Identity;
  readonly consents: readonly { text: string; textVersion: string; acceptedAt: Date; details: Record<string, string> }[];
  readonly askedAt?: Date;
}

/** All that is known about an application, before anything is chosen from it. Never leaves this house as it is. */
export interface Dossier {
  readonly filing: FilingRow;
  readonly case: CaseFacts;
  readonly settlement: Settlement;
  readonly parties: readonly DossierParty[];
  /** What owners opened to the court: the only evidence that may go. */
  readonly evidence: readonly CourtEvidence[];
  readonly organisation: Organisation;
  readonly court?: Organisation;
}

export type SealedPreflightFacts = FilingPreflightFacts & { readonly sealed: boolean };

/** Gathers what an application needs from the floors below. */
@Injectable()
export class FilingDossier {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly agreements: AgreementReads,
    private readonly cases: Cases,
    private readonly evidence: Evidence,
    private readonly identities: Identities,
    private readonly consents: Consents,
    private readonly organisations: Organisations,
  ) {}

  async of(filing: FilingRow): Promise<Dossier> {
    const facts = await this.cases.facts(filing.caseId);
    const settlement = await this.agreements.of(filing.caseId);
    if (!settlement) throw new Error(`Filing ${filing.id} has lost its agreement.`);
    const asked = await this.database.transaction(() => this.database.manager.findBy(CoApplicantRow, { filingId: filing.id }));
    const parties: DossierParty[] = [];
    for (const party of facts.parties) {
      const actingAccountId = actingAccountOf(party);
      const identity = actingAccountId ? await this.identities.of(actingAccountId) : undefined;
      const consents = actingAccountId ? await this.consents.of(actingAccountId) : [];
      const askedAt = asked.find((row) => row.partyId === party.id)?.askedAt;
      parties.push({ party, actingAccountId, consents, ...(identity && { identity }), ...(askedAt && { askedAt }) });
    }
    const court = filing.courtId ? (await this.organisations.ofKind('court')).find(({ id }) => id === filing.courtId) : undefined;
    const evidence = await this.evidence.disclosedToCourt(filing.caseId);
    return { filing, case: facts, settlement, parties, evidence, organisation: await this.organisations.require(facts.organisationId), ...(court && { court }) };
  }

  async preflightFacts(filing: FilingRow): Promise<SealedPreflightFacts> {
    return preflightFactsOf(await this.of(filing), this.clock.now());
  }
}

/** What the rules ask, answered from the dossier. */
export function preflightFactsOf({ filing, case: facts, settlement, parties, evidence }: Dossier, now: Date): SealedPreflightFacts {
  const { row, content } = settlement;
  return {
    disputeType: facts.disputeType,
    ...(filing.basis && { basis: filing.basis }),
    parties: parties.map((each) => ({
      consented: each.askedAt !== undefined,
      identified: each.identity?.state === 'compared',
      authorised: each.party.kind === 'natural' ? each.actingAccountId !== null : each.party.representative?.authority === 'special',
      serviceAddress: accepted(each, 'service-address'),
      warned: accepted(each, 'false-mediation-warning'),
    })),
    windowOver: filing.windowEnd !== null && filing.windowEnd < now,
    stamped: row.stampedAt !== null,
    performed: settlement.performedOnTheSpot,
    propertyProofMissing: content.terms.property.kind !== 'none' && !evidence.some(({ category }) => category === 'property-rights'),
    terms: content.terms.voluntary ? [] : ['not-voluntary'],
    sealed: row.sealedFileId !== null,
  };
}

const accepted = ({ consents }: DossierParty, text: string): boolean => consents.some((consent) => consent.text === text);
