import { described, named, type Schema } from './contract.js';
import { validBody } from './valid-body.js';

/** One way to send rubbish to an operation. */
export interface Spoiled {
  readonly how: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly param?: { readonly name: string; readonly value: string };
  /** The input that the answer has to name. */
  readonly names: string;
}

const NUL = 'a\u0000b'.padEnd(12, 'c');
const HALF = 'a\ud800b'.padEnd(12, 'c');
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** Every wrong input this operation is sent; `params` are those of its path. */
export function spoiledFor(operation: string, params: readonly string[]): Spoiled[] {
  const { method, body, query, takesKey } = described.get(operation)!;
  const valid = JSON.stringify(validBody(operation) ?? {});
  return [
    ...params.flatMap((name) => ['no-id', '%00', 'x'.repeat(150)].map((value) => ({ how: `path ${name}=${value.slice(0, 9)}`, param: { name, value }, body: valid, names: '' }))),
    ...Object.entries(query).flatMap(([name, schema]) => wrongQuery(name, schema).map((value) => ({ how: `query ${name}=${value.slice(0, 40)}`, query: `${name}=${value}`, names: name }))),
    ...(takesKey ? [['no key', ''], ['a short key', 'short'], ['a key with a space', 'with a space in it']].map(([how, key]) => ({ how: how!, body: valid, headers: { 'idempotency-key': key! }, names: 'Idempotency-Key' })) : []),
    ...(method === 'GET' || method === 'DELETE' ? [] : wrongBodies(valid)),
    ...(method === 'GET' || method === 'DELETE' || operation.startsWith('court.receive-') ? [] : [aPackage]),
    ...(body ? wrongObjects(body, JSON.parse(valid) as object) : []),
  ];
}

const CURSORS = ['x', ...['~', '_', '|'].map((between) => `2026-01-01T00:00:00.000Z${between}nope`)];

function wrongQuery(name: string, given: Schema): string[] {
  const { type, enum: choices, maxLength } = named(given);
  if (choices) return ['nothing-known', '%00'];
  if (type === 'integer') return ['x', '-1', '1e99', '%00'];
  return [...(['before', 'after', 'since'].includes(name) ? CURSORS : []), ...(maxLength ? ['x'.repeat(maxLength + 1)] : []), '%00'];
}

/** What only a court's intake takes; examined as a form it would keep the whole api busy. */
const aPackage: Spoiled = { how: 'a package', body: 'PK'.padEnd(400_000, '0'), headers: { 'content-type': 'application/zip' }, names: 'Content-Type' };

const wrongBodies = (valid: string): Spoiled[] => [
  { how: 'broken JSON', body: `${valid.slice(0, -1)},`, names: 'body' },
  { how: 'another content type', body: '<a/>', headers: { 'content-type': 'application/xml' }, names: 'Content-Type' },
  { how: 'a body of 2 MiB', body: JSON.stringify({ x: 'x'.repeat(2 * 1024 * 1024) }), names: 'body' },
  { how: 'too deep JSON', body: `{"x":${deep(100_000)}}`, names: 'x' },
  { how: 'more keys than any form has', body: JSON.stringify(Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`k${n}`, 1]))), names: 'body' },
  { how: 'a poisoned prototype', body: '{"__proto__":{"x":1}}', names: 'body' },
];

function wrongObjects(body: Schema, valid: object): Spoiled[] {
  const said = (how: string, names: string, more: object | unknown[] | string | null): Spoiled => ({ how, body: JSON.stringify(more), names });
  const properties = Object.entries(body.properties ?? {});
  return [
    ...(body.required?.length ? [{ how: 'no body', names: 'any' }] : []),
    said('a list', 'body', []), said('a text', 'body', 'text'), said('null', 'body', null),
    said('an unknown key', 'unheardOf', { ...valid, unheardOf: 1 }),
    ...properties.flatMap(([name, given]) => {
      const schema = named(given);
      const without: Record<string, unknown> = { ...valid };
      delete without[name];
      const as = (how: string, value: unknown): Spoiled => said(`${name} ${how}`, name, { ...valid, [name]: value });
      return [
        ...(body.required?.includes(name) ? [said(`without ${name}`, name, without)] : []),
        as('of another type', schema.type === 'string' || schema.enum ? 7 : 'text'), as('as an object', schema.type === 'object' ? [] : { x: 1 }),
        ...(schema.type === 'string' && !schema.enum ? [as('with NUL', NUL), as('with half a character', HALF), as('too long', 'x'.repeat((schema.maxLength ?? 100_000) + 1))] : []),
        ...(schema.type === 'integer' || schema.type === 'number' ? [as('huge', 1e300), as('below', -1e15), as('fractional', 0.5)] : []),
        ...(schema.maxItems ? [as('too many', Array(schema.maxItems + 1).fill('x'))] : []),
      ];
    }),
  ];
}
