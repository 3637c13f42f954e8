import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Refusal } from '@maplebridge/kernel';

interface Issue {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }>;
  readonly code?: string;
  /** What kind of thing is too small or too big. */
  readonly origin?: string;
  /** The keys that nobody asked for. */
  readonly keys?: readonly string[];
}

const REASON = /^[a-z]+(-[a-z]+)+$/;

/** Each wrong input by its path, with a reason code whose sentence the browser knows. */
export const inputPipe = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({ exceptionFactory: (issues) => refusalOf(issues as readonly Issue[]) });

export function refusalOf(issues: readonly Issue[]): Refusal {
  const fields: Record<string, string> = {};
  for (const issue of issues) for (const path of pathsOf(issue)) fields[path] ??= reasonOf(issue);
  return new Refusal('invalid', 'invalid-input', {}, fields);
}

function pathsOf({ path = [], keys }: Issue): string[] {
  const parts = path.map((part) => String(typeof part === 'object' ? part.key : part));
  return keys ? keys.map((key) => [...parts, key].join('.')) : [parts.join('.') || 'body'];
}

function reasonOf({ message, code, origin }: Issue): string {
  if (REASON.test(message)) return message;
  if (code === 'invalid_type' && message.includes('undefined')) return 'input-missing';
  if (code === 'too_small') return origin === 'string' ? 'input-too-short' : origin === 'array' ? 'input-too-few' : 'input-too-small';
  if (code === 'too_big') return origin === 'string' ? 'input-too-long' : origin === 'array' ? 'input-too-many' : 'input-too-big';
  if (code === 'unrecognized_keys') return 'input-unknown';
  return 'input-wrong';
}
