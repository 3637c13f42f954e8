import type { Statement } from '@maplebridge/platform';

export const careOfCase: Statement = {
  name: 'aftercare.care',
  text: `select k.number, c.ended_at as "endedAt", exists (select 1 from aftercare.application a where a.case_id = k.id and a.open) as "applicationOpen", c.closed_at as "closedAt",
                exists (select 1 from aftercare.satisfaction s where s.case_id = k.id and s.account_id = $2) as "satisfactionGiven"
           from cases.pub_case k left join aftercare.care c on c.case_id = k.id where k.id = $1`,
};

export const performancesOfCase: Statement = {
  name: 'aftercare.performances',
  text: `select id, duty_id as "dutyId", obligation_id as "obligationId", kind, part, debtor_id as "debtorId", creditor_id as "creditorId",
                amount_minor::float8 as "amountMinor", currency, due_at as "dueAt", state, proof_file_id as "proofFileId", reported_at as "reportedAt",
                confirmed_at as "confirmedAt", dispute_reason as "disputeReason", dispute_note as "disputeNote"
           from aftercare.performance where case_id = $1 order by due_at nulls last, obligation_id, part`,
};

export const visitsOfCase: Statement = {
  name: 'aftercare.visits-of-case',
  text: `select id, kind, from_at as "fromAt", due_at as "dueAt", state, tries, method, kept, note, made_at as "madeAt"
           from aftercare.visit where case_id = $1 order by due_at, id`,
};

/** The return-visitors' queue, the most urgent first; keyset on (due_at, id). $1 organisation, $2 now, $3 after, $4 after id, $5 how many. */
export const visitQueue: Statement = {
  name: 'aftercare.visit-queue',
  text: `select v.id, v.case_id as "caseId", c.number, c.dispute_type as "disputeType", v.kind, v.due_at as "dueAt", v.tries, v.due_at < $2 as late,
                (select string_agg(p.name, '、' order by p.side, p.id) from cases.pub_party p where p.case_id = v.case_id) as people,
                (select count(*)::int from aftercare.performance f where f.case_id = v.case_id and f.state not in ('confirmed', 'standing')) as "openDuties"
           from aftercare.visit v join cases.pub_case c on c.id = v.case_id
          where v.organisation_id = $1 and v.state = 'due' and v.from_at <= $2
            and ($3::timestamptz is null or (v.due_at, v.id) > ($3, $4::uuid))
          order by v.due_at, v.id limit $5`,
};
