import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '@maplebridge/kernel';

const DEEPEST = 32;

/** Before anything looks at an input: no NUL and no half characters, which no database text can hold, and no endless nesting. */
export function refuseUnreadable({ params, query, body }: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  try {
    for (const input of [params, query]) check(input, [], 0);
    if (!(body instanceof Uint8Array)) check(body, [], 0);
  } catch (error) {
    return done(error as Refusal);
  }
  done();
}

const isReadable = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

function check(value: unknown, path: readonly string[], depth: number): void {
  if (typeof value === 'string') {
    if (!isReadable(value)) refuse(path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) refuse(path.slice(0, 1));
  for (const [key, inner] of Object.entries(value)) {
    if (!isReadable(key)) refuse(path);
    check(inner, [...path, key], depth + 1);
  }
}

function refuse(path: readonly string[]): never {
  throw new Refusal('invalid', 'invalid-input', {}, { [path.join('.') || 'body']: 'input-wrong' });
}
