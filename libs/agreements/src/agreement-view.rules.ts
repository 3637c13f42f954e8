import type { Actor } from '@maplebridge/kernel';
import { clockLength, confirmationWindowStart, dueAt, profileOf, workingCalendar } from '@maplebridge/law';
import type { Settlement } from './agreement-reads.service.js';

/** The last moment to ask a court together; null where the profile has no limit or nobody has signed yet. */
export function windowEnds({ row }: Pick<Settlement, 'row'>): Date | null {
  const profile = profileOf(row.profile);
  const startedAt = confirmationWindowStart(profile, row);
  const rule = clockLength(profile, 'confirmation-window');
  if (!startedAt || !rule?.length) return null;
  return dueAt({ startedAt, length: rule.length, unit: rule.unit, kind: rule.kind, zone: profile.zone, calendar: workingCalendar(profile) });
}

/** An agreement as one person reads it. File ids stay inside: pictures of handwriting are in the sealed paper. */
export function agreementView(settlement: Settlement, actor: Actor) {
  const { row, content, marks, signatures, payments, duties, allDueAtSigning, performedOnTheSpot } = settlement;
  const { id, state, number, sha256, writtenAt, signBy, lastPartySignedAt, mediatorSignedAt, stampedAt, effectiveAt, settledAt, refusedBy, refusalReason } = row;
  const { caseNumber, organisation, mediators, parties, terms, text } = content;
  return {
    id, state, number, sha256, writtenAt, signBy, lastPartySignedAt, mediatorSignedAt, stampedAt, effectiveAt, settledAt, refusedBy, refusalReason,
    caseNumber, organisation, mediators, parties, terms, text, duties, marks, allDueAtSigning, performedOnTheSpot,
    profile: row.profile,
    language: terms.governingLanguage,
    signatures: signatures.map(({ kind, partyId, signerName, method, signedAt }) => ({ kind, partyId, signerName, method, signedAt })),
    payments: payments.map(({ dutyId, recordedAt, receivedAt }) => ({ dutyId, recordedAt, receivedAt })),
    yourParties: parties.map((party) => party.id).filter((partyId) => actor.partyIds.includes(partyId)),
    sealed: row.sealedFileId !== null,
    windowEnds: windowEnds(settlement),
  };
}
