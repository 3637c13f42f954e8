import type { Actor } from '@maplebridge/kernel';
import type { Settlement } from './agreement-reads.service.js';

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
  };
}
