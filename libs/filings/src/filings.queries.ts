import type { Statement } from '@maplebridge/platform';

/** The centre's alarm list: what did not reach a court, the one whose time ends first on top. */
export const undelivered: Statement = {
  name: 'filings.undelivered',
  text: `select f.id, f.case_id as "caseId", c.number as "caseNumber", o.name as court, f.ready_at as "readyAt", f.window_end as "windowEnd", f.package_id as "packageId",
                count(t.id)::int as tries, max(t.ended_at) as "lastTryAt", coalesce((array_agg(t.problem order by t.started_at desc))[1], case when f.package_id is null then 'package-not-made' else 'package-not-sent' end) as problem
           from filings.filing f join cases.pub_case c on c.id = f.case_id left join people.pub_organisation o on o.id = f.court_id
                left join filings.transmission t on t.filing_id = f.id
          where f.organisation_id = $1 and f.state = 'undelivered' group by f.id, c.number, o.name order by f.window_end nulls last, f.id limit 100`,
};

/** Applications that every party has joined and that have not gone on. */
export const wishedByAll: Statement = {
  name: 'filings.wished-by-all',
  text: `select f.case_id as "caseId" from filings.filing f
          where f.state = 'awaiting-co-applicant'
            and not exists (select 1 from cases.pub_party p where p.case_id = f.case_id
                               and not exists (select 1 from filings.co_applicant a where a.filing_id = f.id and a.party_id = p.id))
          order by f.window_end nulls last, f.id limit 200`,
};

export const coApplicants: Statement = {
  name: 'filings.co-applicants',
  text: `select party_id as "partyId", asked_at as "askedAt" from filings.co_applicant where filing_id = $1`,
};

export const services: Statement = {
  name: 'filings.services',
  text: `select party_id as "partyId", channel, arrived_at as "arrivedAt" from filings.service where filing_id = $1`,
};

export const newestOfCase: Statement = {
  name: 'filings.newest-of-case',
  text: `select id from filings.filing where case_id = $1 order by created_at desc limit 1`,
};

/** The case whose application has this verification slot, with the court that set it. */
export const bySlot: Statement = {
  name: 'filings.by-slot',
  text: `select id, case_id as "caseId", court_id as "courtId" from filings.filing where slot->>'slotId' = $1`,
};
