import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Refusal } from '@maplebridge/kernel';

type Issue = { readonly message: string; readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }>; readonly code?: string };

const REASON = /^[a-z]+(-[a-z]+)+$/;

/** Each wrong input by its path, with a reason code whose sentence the browser knows. */
export const inputPipe = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({ exceptionFactory: (issues) => refusalOf(issues as readonly Issue[]) });

export function refusalOf(issues: readonly Issue[]): Refusal {
  const fields: Record<string, string> = {};
  for (const issue of issues) fields[pathOf(issue)] ??= reasonOf(issue);
  return new Refusal('invalid', 'invalid-input', {}, fields);
}

const pathOf = ({ path = [] }: Issue): string => path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.') || 'body';

function reasonOf({ message, code }: Issue): string {
  if (REASON.test(message)) return message;
  if (code === 'invalid_type' && message.includes('undefined')) return 'input-missing';
  if (code === 'too_small') return 'input-too-small';
  if (code === 'too_big') return 'input-too-big';
  if (code === 'unrecognized_keys') return 'input-unknown';
  return 'input-wrong';
}
