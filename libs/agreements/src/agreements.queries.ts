import type { Statement } from '@maplebridge/platform';
import type { AgreementState } from './agreement.machine.js';

export interface LiveAgreement {
  readonly id: string;
  readonly state: AgreementState;
  readonly lastPartySignedAt: Date | null;
}

export const liveAgreement: Statement = {
  name: 'agreements.live',
  text: `select id, state, last_party_signed_at as "lastPartySignedAt" from agreements.agreement where case_id = $1 and state <> 'void'`,
};

/** Whether anything can still be written in a case: it is in mediation, and its time has not run out. */
export const standingOfCase: Statement = {
  name: 'agreements.case-standing',
  text: `select c.state = 'in-mediation' as mediating,
                exists (select 1 from deadlines.pub_clock k where k.holder_id = c.id and k.name = 'mediation' and k.state = 'expired') as "timeOver"
           from cases.pub_case c where c.id = $1`,
};

/** Duties whose payment at signing has arrived. */
export const paidDuties: Statement = {
  name: 'agreements.paid-duties',
  text: `select duty_id from agreements.payment where agreement_id = $1 and received_at is not null`,
};

/** The newest agreement of a case with the version in force; a void one only when no other lives. */
export const agreementOfCase: Statement = {
  name: 'agreements.of-case',
  text: `select a.id, a.case_id as "caseId", a.organisation_id as "organisationId", a.profile, a.state, a.number, a.version_id as "versionId",
                a.override_reason as "overrideReason", a.sign_by as "signBy", a.last_party_signed_at as "lastPartySignedAt",
                a.mediator_signed_at as "mediatorSignedAt", a.stamped_at as "stampedAt", a.effective_at as "effectiveAt",
                a.settled_at as "settledAt", a.refused_by as "refusedBy", a.refusal_reason as "refusalReason",
                a.paper_file_id as "paperFileId", a.sealed_file_id as "sealedFileId", a.version, v.content, v.sha256, v.written_at as "writtenAt"
           from agreements.agreement a join agreements.agreement_version v on v.id = a.version_id
          where a.case_id = $1 order by (a.state = 'void'), a.created_at desc limit 1`,
};

export const marksOfVersion: Statement = {
  name: 'agreements.marks',
  text: `select party_id as "partyId", clause_id as "clauseId", answer, note, at from agreements.clause_mark where version_id = $1 order by at`,
};

export const signaturesOfVersion: Statement = {
  name: 'agreements.signatures',
  text: `select id, kind, party_id as "partyId", signer_name as "signerName", method, image_file_id as "imageFileId",
                code_verified_at as "codeVerifiedAt", document_hash as "documentHash", signed_at as "signedAt"
           from agreements.signature where version_id = $1 order by signed_at, id`,
};

export const paymentsOfAgreement: Statement = {
  name: 'agreements.payments',
  text: `select duty_id as "dutyId", slip_file_id as "slipFileId", recorded_at as "recordedAt", received_at as "receivedAt"
           from agreements.payment where agreement_id = $1 order by recorded_at`,
};

export const versionsOfAgreement: Statement = {
  name: 'agreements.versions',
  text: `select number, sha256, written_at as "writtenAt", content from agreements.agreement_version
          where agreement_id = $1 and number < $2 order by number desc limit $3`,
};

/** What waits for an organisation's seal, the longest waiting first. */
export const toStamp: Statement = {
  name: 'agreements.to-stamp',
  text: `select a.id, a.case_id as "caseId", a.number, v.content::jsonb ->> 'caseNumber' as "caseNumber",
                (select jsonb_agg(p ->> 'name') from jsonb_array_elements(v.content::jsonb -> 'parties') p) as parties,
                a.last_party_signed_at as "lastPartySignedAt", a.mediator_signed_at as "mediatorSignedAt"
           from agreements.agreement a join agreements.agreement_version v on v.id = a.version_id
          where a.organisation_id = $1 and a.state = 'signed' and (a.mediator_signed_at, a.id) > ($2, $3)
          order by a.mediator_signed_at, a.id limit $4`,
};
