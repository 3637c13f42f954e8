import type { Statement } from '@maplebridge/platform';

/** My cases, the one changed last first; keyset on (changed_at, id). $1 account, $2 before, $3 before id, $4 how many. */
export const myCases: Statement = {
  name: 'cases.mine',
  text: `select c.id, c.number, c.state, c.dispute_type as "disputeType", c.changed_at as "changedAt", i.relation, i.side,
                (select string_agg(p.name, '、' order by p.id) from cases.party p where p.case_id = c.id and p.side is distinct from coalesce(i.side, '')) as "otherSide"
           from people.pub_involvement i join cases.dispute_case c on c.id = i.case_id
          where i.account_id = $1 and ($2::timestamptz is null or (c.changed_at, c.id) < ($2, $3::uuid))
          order by c.changed_at desc, c.id desc limit $4`,
};

/** An organisation's queue, oldest change first. $1 organisation, $2 states, $3 after, $4 after id, $5 how many. */
export const queueOfOrganisation: Statement = {
  name: 'cases.queue',
  text: `select c.id, c.number, c.state, c.dispute_type as "disputeType", c.changed_at as "changedAt", c.submitted_at as "submittedAt",
                (select string_agg(p.name, '、' order by p.id) from cases.party p where p.case_id = c.id and p.side = 'applicant') as "applicants",
                (select string_agg(p.name, '、' order by p.id) from cases.party p where p.case_id = c.id and p.side = 'respondent') as "respondents",
                k.name as "clockName", k.due_at as "clockDueAt", k.kind as "clockKind"
           from cases.dispute_case c
           left join lateral (select name, due_at, kind from deadlines.pub_clock where holder_id = c.id and state in ('running', 'expired') order by due_at limit 1) k on true
          where c.organisation_id = $1 and c.state = any($2) and ($3::timestamptz is null or (c.changed_at, c.id) > ($3, $4::uuid))
          order by c.changed_at, c.id limit $5`,
};

/** One case with everything its home page shows, in one round trip. $1 case. */
export const caseHome: Statement = {
  name: 'cases.home',
  text: `select c.id, c.number, c.state, c.profile, c.dispute_type as "disputeType", c.amount_minor::float8 as "amountMinor", c.currency,
                c.organisation_id as "organisationId", c.submitted_at as "submittedAt", c.settled_at as "settledAt", c.end_reason as "endReason",
                c.return_items as "returnItems", c.answers,
                (select jsonb_agg(jsonb_build_object('id', p.id, 'side', p.side, 'kind', p.kind, 'name', p.name, 'joined', p.account_id is not null, 'answer', p.answer, 'wish', p.wish,
                          'representative', p.representative ->> 'name', 'position', p.representative ->> 'position') order by p.side, p.id)
                   from cases.party p where p.case_id = c.id) as parties,
                coalesce((select jsonb_agg(jsonb_build_object('accountId', a.id, 'name', a.name)) from people.pub_involvement i
                            join people.pub_account a on a.id = i.account_id where i.case_id = c.id and i.relation = 'mediator'), '[]') as mediators,
                coalesce((select jsonb_agg(jsonb_build_object('name', k.name, 'kind', k.kind, 'state', k.state, 'startedAt', k.started_at, 'dueAt', k.due_at) order by k.due_at)
                            from deadlines.pub_clock k where k.holder_id = c.id and k.state in ('running', 'paused', 'expired')), '[]') as clocks
           from cases.dispute_case c where c.id = $1`,
};

export const caseByNumber: Statement = {
  name: 'cases.by-number',
  text: `select id, number, state, submitted_at as "submittedAt", changed_at as "changedAt" from cases.dispute_case where number = $1`,
};

export const contactAttempts: Statement = {
  name: 'cases.contacts',
  text: `select id, party_id as "partyId", channel, result, note, at from cases.contact_attempt where case_id = $1 order by at desc limit 100`,
};

/** Those who were written to and have not joined. $1 case. */
export const writtenTo: Statement = {
  name: 'cases.written-to',
  text: `select p.id as "partyId", p.contact from cases.party p
          where p.case_id = $1 and p.side = 'respondent' and p.account_id is null and p.representative is null
            and exists (select from cases.contact_attempt a where a.party_id = p.id and a.channel in ('sms', 'mail') and a.by_account_id is null) order by p.id`,
};

/** Invited parties who have said nothing since the last of fewer than so many messages. $1 last written before, $2 how many at most. */
export const silentParties: Statement = {
  name: 'cases.silent-parties',
  text: `select p.case_id as "caseId", p.id as "partyId" from cases.dispute_case c join cases.party p on p.case_id = c.id
          cross join lateral (select count(*) as messages, max(a.at) as last from cases.contact_attempt a
                               where a.case_id = c.id and a.party_id = p.id and a.channel in ('sms', 'mail') and a.by_account_id is null) said
          where c.state = 'contacting-respondent' and p.side = 'respondent' and p.answer is null
            and said.messages between 1 and $2 - 1 and said.last <= $1 order by said.last limit 200`,
};

/** What a case needs to speak of more time, with the last proposal. $1 case. */
export const extensionOfCase: Statement = {
  name: 'cases.extension',
  text: `select c.profile, c.dispute_type as "disputeType", array(select p.id::text from cases.party p where p.case_id = c.id order by p.side, p.id) as "partyIds",
                e.id, e.state, e.length, e.proposed_by as "proposedBy", e.agreed, e.declined_by as "declinedBy"
           from cases.dispute_case c
           left join lateral (select * from cases.extension e where e.case_id = c.id order by e.proposed_at desc, e.id desc limit 1) e on true
          where c.id = $1`,
};
