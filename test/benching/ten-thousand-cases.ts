import pg from 'pg';
import { newId } from '@maplebridge/kernel';
import { sha256 } from '@maplebridge/platform';

export interface Crowd {
  readonly accounts: readonly { readonly id: string; readonly token: string }[];
  readonly cases: number;
}

/** Cases between people who each have many, written in bulk: each person is one side of some and the other of others. */
export async function manyCases(url: string, { cases, people }: { cases: number; people: number }): Promise<Crowd> {
  const accounts = Array.from({ length: people }, (_, i) => ({ id: newId(), token: `bench-${i}-${newId()}` }));
  const organisationId = newId();
  const start = Date.parse('2031-01-01T00:00:00Z');
  const rows = Array.from({ length: cases }, (_, i) => {
    const [one, other] = [i % people, (i * 7 + Math.floor(i / people) + 1) % people];
    return {
      id: newId(), number: `MB-2031-${String(i + 1).padStart(6, '0')}`, at: new Date(start + i * 60_000).toISOString(),
      sides: [
        { id: newId(), side: 'applicant', account: accounts[one]!.id, name: `申请人${one}` },
        { id: newId(), side: 'respondent', account: accounts[other === one ? (other + 1) % people : other]!.id, name: `第${other}人民医院` },
      ],
    };
  });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const insert = (text: string, list: readonly object[]) => client.query(text, [JSON.stringify(list)]);
  await client.query('begin');
  await insert(
    `insert into people.account (id, phone, name, created_at) select id, phone, name, now() from jsonb_to_recordset($1::jsonb) as r(id uuid, phone text, name text)`,
    accounts.map(({ id }, i) => ({ id, phone: `139${String(i).padStart(8, '0')}`, name: `人${i}` })),
  );
  await insert(
    `insert into people.sign_in (id, account_id, token_hash, created_at, expires_at)
     select id, account, hash, now(), now() + interval '1 day' from jsonb_to_recordset($1::jsonb) as r(id uuid, account uuid, hash text)`,
    accounts.map(({ id, token }) => ({ id: newId(), account: id, hash: sha256(token) })),
  );
  await client.query(`insert into people.organisation (id, kind, code, name) values ($1, 'mediation-organisation', 'BENCH', '{}')`, [organisationId]);
  await insert(
    `insert into cases.dispute_case (id, state, organisation_id, profile, number, dispute_type, created_at, changed_at)
     select id, 'in-mediation', organisation, 'cn-people', number, 'medical', at, at from jsonb_to_recordset($1::jsonb) as r(id uuid, organisation uuid, number text, at timestamptz)`,
    rows.map((row) => ({ ...row, organisation: organisationId })),
  );
  const sides = rows.flatMap((row) => row.sides.map((side) => ({ ...side, involvement: newId(), case: row.id, at: row.at })));
  await insert(
    `insert into cases.party (id, case_id, side, kind, name, account_id)
     select id, "case", side, 'natural', name, account from jsonb_to_recordset($1::jsonb) as r(id uuid, "case" uuid, side text, name text, account uuid)`,
    sides,
  );
  await insert(
    `insert into people.involvement (id, case_id, account_id, relation, party_id, side, since)
     select involvement, "case", account, side, id, side, at from jsonb_to_recordset($1::jsonb) as r(involvement uuid, "case" uuid, account uuid, side text, id uuid, at timestamptz)`,
    sides,
  );
  await client.query('commit');
  await client.end();
  return { accounts, cases };
}
