// The anchor of row P1: the list of my cases by node's own http and pg with the product's own statement, and nothing else.
// No sign-in, no rights, no limits, no other headers: whose list it is, is told.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { myCases } from '../../libs/cases/src/cases.queries.js';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly disputeType: string;
  readonly changedAt: Date;
  readonly relation: string;
  readonly otherSide: string;
}
const MOST = 20;
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: Number(process.env['DATABASE_POOL'] ?? 20) });

const server = createServer((request, response) => {
  const before = new URL(request.url!, 'http://bare').searchParams.get('before');
  const [at, id] = before?.split('~') ?? [null, null];
  void pool.query<Row>({ ...myCases, values: [request.headers['x-account'], at, id, MOST + 1] }).then(({ rows }) => {
    const items = rows.slice(0, MOST).map(({ id, number, state, disputeType, changedAt, relation, otherSide }) => ({ id, number, state, disputeType, changedAt, relation, otherSide }));
    const last = items.at(-1);
    const body = JSON.stringify({ items, next: rows.length > MOST && last ? `${last.changedAt.toISOString()}~${last.id}` : null });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`The bare server listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`));
