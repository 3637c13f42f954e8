import { readFileSync } from 'node:fs';

interface Documented {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly required?: boolean }[];
}

/** POSTs that take no key: the second time changes nothing that counts, or the request has an identity of its own. */
const WITHOUT: Readonly<Record<string, string>> = {
  'people.request-code': 'a new code replaces the earlier one',
  'people.sign-in': 'a code works once',
  'people.sign-in-with-password': 'each is a sign-in of its own, by the same password',
  'people.sign-out': 'ends what has ended',
  'people.demo-sign-in': 'each is a sign-in of its own',
  'cases.open-invitation': 'a new pass replaces the earlier one',
  'cases.request-join-code': 'a new code replaces the earlier one',
  'cases.join': 'a code works once',
  'cases.track': 'reads',
  'agreements.preview': 'reads',
  'court.pull': 'reads',
  'court.token': 'OAuth',
  'court.receive-filing': 'the package has an identity of its own',
  'court.receive-supplement': 'the package has an identity of its own',
  'filings.court-answer': 'the message has an identity of its own',
  'sessions.mute': 'says what is to be, not what is to be done',
  'sessions.lend-screen': 'says what is to be, not what is to be done',
  'sessions.media-token': 'reads',
  'sessions.test-token': 'reads',
};

const { paths } = JSON.parse(readFileSync('libs/contract/openapi.json', 'utf8')) as { paths: Record<string, Record<string, Documented>> };
const documented = Object.values(paths).flatMap((path) => Object.entries(path).map(([method, operation]) => ({ method, ...operation })));
const key = ({ parameters = [] }: Documented) => parameters.find(({ name }) => name === 'Idempotency-Key');

it('is asked for by no operation that does not read it', () => {
  expect(documented.filter((operation) => operation.method !== 'post' && key(operation)).map(({ operationId }) => operationId)).toEqual([]);
});

it('is needed by every POST that creates', () => {
  const posts = documented.filter(({ method }) => method === 'post');
  expect(posts.length).toBeGreaterThan(90);
  expect(posts.filter((operation) => !key(operation)?.required).map(({ operationId }) => operationId).sort()).toEqual(Object.keys(WITHOUT).sort());
});
