import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '@maplebridge/kernel';

const DEEPEST = 32;
/** Values and keys in one body: ten times what the longest form holds. More would be named one by one in the answer. */
const MOST_VALUES = 20_000;

/** Before anything looks at an input: no NUL and no half characters, which no database text can hold, no endless nesting and no endless lists. */
export function refuseUnreadable({ params, query, body }: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  try {
    const seen = { values: 0 };
    for (const input of [params, query]) check(input, [], seen);
    if (!(body instanceof Uint8Array)) check(body, [], seen);
  } catch (error) {
    return done(error as Refusal);
  }
  done();
}

const isReadable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

function check(value: unknown, path: readonly string[], seen: { values: number }): void {
  if ((seen.values += 1) > MOST_VALUES) refuse([], 'input-too-long');
  if (typeof value === 'string') {
    if (!isReadable(value)) refuse(path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (path.length > DEEPEST) refuse(path.slice(0, 1));
  for (const key of Object.keys(value)) {
    if (!isReadable(key)) refuse(path);
    check((value as Record<string, unknown>)[key], [...path, key], seen);
  }
}

function refuse(path: readonly string[], reason = 'input-wrong'): never {
  throw new Refusal('invalid', 'invalid-input', {}, { [path.join('.') || 'body']: reason });
}
