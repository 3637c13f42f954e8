import { Refusal } from '@maplebridge/kernel';
import { profileOf } from '@maplebridge/law';
import { preflightFactsOf, type Dossier } from './filing-dossier.service.js';
import { asChecks, filingPreflight } from './filing-preflight.rules.js';
import type { ManifestFacts, ManifestTerm } from './manifest.rules.js';

interface Given {
  readonly packageId: string;
  readonly certificate: string;
  readonly answerTo: string;
  readonly now: Date;
}

/** The manifest's facts from the dossier: what a court needs, and no more of the case than that. */
export function manifestFacts(dossier: Dossier, { packageId, certificate, answerTo, now }: Given): ManifestFacts {
  const { filing, case: facts, settlement, parties, court } = dossier;
  const { row } = settlement;
  if (!court || !filing.basis) throw new Refusal('not-ready', 'court-without-basis');
  if (!row.lastPartySignedAt || !filing.askedAt) throw new Refusal('not-ready', 'not-signed-by-all');
  const profile = profileOf(filing.profile);
  return {
    packageId, filingId: filing.id, caseNumber: facts.number, profile: profile.id, route: profile.routes[0] ?? 'judicial-confirmation',
    court: { id: court.id, name: court.name['zh-CN'], english: court.name.en }, basis: filing.basis,
    organisation: { id: facts.organisationId, name: facts.organisation, english: facts.organisationName.en },
    parties: parties.map(({ party }) => ({
      id: party.id, side: party.side, kind: party.kind, name: party.name, ...(party.representative && { representative: party.representative.name }),
    })),
    agreement: { id: row.id, version: row.number, sha256: row.sha256 },
    terms: termsOf(dossier),
    clauses: settlement.content.text[settlement.content.terms.governingLanguage].clauses.map((clause) => clause.text),
    moments: {
      lastPartySignedAt: row.lastPartySignedAt.toISOString(), askedAt: filing.askedAt.toISOString(),
      ...(row.stampedAt && { stampedAt: row.stampedAt.toISOString() }), ...(row.effectiveAt && { effectiveAt: row.effectiveAt.toISOString() }),
    },
    ...(filing.windowEnd && { windowEnd: filing.windowEnd.toISOString() }),
    preflight: asChecks(filingPreflight(profile, preflightFactsOf(dossier, now))), answerTo, certificate,
  };
}

/** One line for each duty: who, what, by when, and whether it is paid already. */
function termsOf({ settlement: { content, payments, duties }, case: facts }: Dossier): ManifestTerm[] {
  const name = (id: string | undefined) => facts.parties.find((party) => party.id === id)?.name ?? '';
  const clauses = content.text[content.terms.governingLanguage].clauses;
  return duties.map((duty) => {
    const due = duty.due;
    return {
      debtor: name(duty.debtorId), creditor: name(duty.creditorId), kind: duty.kind, text: clauses.find((clause) => clause.id === duty.obligationId)?.text ?? '',
      ...(duty.amount && { minor: duty.amount.minor, currency: duty.amount.currency }),
      due: due && 'date' in due ? due.date : (due?.kind ?? ''), paid: payments.some((payment) => payment.dutyId === duty.id && payment.receivedAt !== null),
    };
  });
}
