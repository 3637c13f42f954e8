import type { Statement } from '@maplebridge/platform';

/** The tabs of the inbox; their states stand in `STATES_OF_TAB`. */
export const DOCKET_TABS = ['new', 'in-review', 'waiting', 'decided'] as const;
export type DocketTab = (typeof DOCKET_TABS)[number];

const TAB = `case when state in ('received') or (state = 'supplemented' and number is null) then 'new'
                  when state = 'supplement-required' then 'waiting'
                  when state in ('docketed', 'verification-set', 'verified', 'supplemented') then 'in-review'
                  else 'decided' end`;
const DUE = `case when state in ('docketed', 'verification-set', 'verified') then coalesce(decide_by, accept_by)
                  when state = 'supplement-required' then coalesce(supplement_by, accept_by)
                  when decided_at is not null then decided_at else accept_by end`;

export interface InboxRow {
  readonly id: string;
  readonly state: string;
  readonly parties: string;
  readonly caseNumber: string;
  readonly number: string | null;
  readonly organisation: string;
  readonly organisationEnglish: string | null;
  readonly terms: readonly { readonly debtor: string; readonly text: string; readonly minor?: number; readonly currency?: string; readonly due: string; readonly paid: boolean }[];
  readonly receivedAt: Date;
  readonly dueAt: Date;
  readonly findings: number;
  readonly advice: number;
  readonly checks: number;
  readonly intact: boolean;
  readonly assignedTo: string | null;
  readonly assignedName: string | null;
}

/** One page of the inbox, most urgent first: court, tab, text, received after, due-after, id-after, limit. */
export const inbox: Statement = {
  name: 'court.inbox',
  text: `select d.id, d.state, d.parties, d.manifest->>'caseNumber' as "caseNumber", d.number,
                d.manifest->'organisation'->>'name' as organisation, d.manifest->'organisation'->>'english' as "organisationEnglish", d.manifest->'terms' as terms,
                d.received_at as "receivedAt", due as "dueAt", d.intact, d.assigned_to as "assignedTo", null::text as "assignedName",
                (select count(*)::int from jsonb_array_elements(d.manifest->'preflight') c where not (c->>'ok')::boolean and c->>'weight' = 'blocker') as findings,
                (select count(*)::int from jsonb_array_elements(d.manifest->'preflight') c where not (c->>'ok')::boolean and c->>'weight' = 'advice') as advice,
                jsonb_array_length(d.manifest->'preflight') as checks
           from court.docket d cross join lateral (select ${DUE} as due, ${TAB} as tab) t
          where d.court_id = $1 and t.tab = $2
            and ($3 = '' or d.parties ilike '%' || $3 || '%' or d.number ilike '%' || $3 || '%' or d.manifest->>'caseNumber' ilike '%' || $3 || '%' or d.manifest_sha256 like $3 || '%')
            and ($4::timestamptz is null or d.received_at >= $4)
            and ($5::timestamptz is null or (t.due, d.id) > ($5, $6::uuid))
          order by t.due, d.id limit $7`,
};

export const tabCounts: Statement = {
  name: 'court.tab-counts',
  text: `select tab, count(*)::int as count, min(due) as "dueAt" from (select ${TAB} as tab, ${DUE} as due from court.docket where court_id = $1) t group by tab`,
};

/** The most urgent application that nobody works on; skips what another transaction is taking. */
export const nextToTake: Statement = {
  name: 'court.next-to-take',
  text: `select id from court.docket where court_id = $1 and assigned_to is null and state in ('received', 'supplemented')
          order by accept_by, id limit 1 for update skip locked`,
};

export const docketPapers: Statement = {
  name: 'court.docket-papers',
  text: `select id, source, position, document, title, sha256, bytes::int as bytes, media_type as "mediaType", intact, verdict, verdict_at as "verdictAt", file_id as "fileId"
           from court.docket_paper where docket_id = $1 order by source, position`,
};

export const docketAnswers: Statement = {
  name: 'court.docket-answers',
  text: `select a.seq, a.kind, a.body, a.given_at as "givenAt", a.whole_at as "wholeAt", a.sent_at as "sentAt",
                p.id as "paperId", p.sha256 as "paperSha256", p.file_id as "fileId"
           from court.answer a left join court.issued_paper p on p.id = a.issued_paper_id where a.docket_id = $1 order by a.seq`,
};

/** What was said to each item the court asked for. */
export const docketSupplements: Statement = {
  name: 'court.docket-supplements',
  text: 'select id, answer, items from court.supplement where docket_id = $1 order by answer, id',
};

/** Other applications about the same agreement or between the same people at this court. */
export const relatedDockets: Statement = {
  name: 'court.related',
  text: `select id, number, parties, state, received_at as "receivedAt" from court.docket
          where court_id = $1 and id <> $2 and (manifest->'agreement'->>'id' = $3 or parties = $4) order by received_at desc limit 10`,
};

/** What awaits the court, for its own system: keyset by arrival. */
export const filingsSince: Statement = {
  name: 'court.filings-since',
  text: `select id, package_id as "packageId", state, number, manifest, manifest_sha256 as "manifestSha256", received_at as "receivedAt", accept_by as "acceptBy", intact
           from court.docket where court_id = $1 and ($2::timestamptz is null or (received_at, id) > ($2, $3::uuid)) order by received_at, id limit $4`,
};

export const docketsByIds: Statement = {
  name: 'court.by-ids',
  text: `select id, package_id as "packageId", state, number, manifest, manifest_sha256 as "manifestSha256", received_at as "receivedAt",
                accept_by as "acceptBy", intact, package_file_id as "packageFileId"
           from court.docket where court_id = $1 and id = any($2::uuid[]) order by received_at, id`,
};

export const pullRegister: Statement = {
  name: 'court.pull-register',
  text: `select id, account_id as "accountId", client_id as "clientId", format, cardinality(docket_ids) as count, at from court.pull
          where court_id = $1 and ($2::timestamptz is null or (at, id) < ($2, $3::uuid)) order by at desc, id desc limit $4`,
};
