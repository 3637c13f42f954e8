import { newId } from '@maplebridge/kernel';
import { described, named, type Schema } from './contract.js';

/** Values that a body is made of where its schema alone cannot know them, by the name of the key; the first that fits is taken. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** A body this operation's schema accepts, or none where it takes none. */
export function validBody(operation: string, known: Known = {}): unknown {
  const body = described.get(operation)?.body;
  if (operation === 'cases.save') return { respondents: [{ kind: 'natural', name: '白小寒', contact: '13800000023' }], applicantKind: 'natural', applicantName: '' };
  return body && valid(body, known);
}

function valid(given: Schema, known: Known, key = ''): unknown {
  const schema = named(given);
  const fitting = (known[key] ?? []).find((value) => fits(schema, value));
  if (fitting !== undefined) return fitting;
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return valid(choice, known, key);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => schema.required?.includes(name)).map(([name, each]) => [name, valid(each, known, name)]));
    case 'array':
      return schema.items && schema.minItems ? Array.from({ length: schema.minItems }, () => valid(schema.items!, known, key.replace(/Ids$/, 'Id'))) : [];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    default:
      return validText(schema, key);
  }
}

const fits = ({ type, enum: choices }: Schema, value: unknown): boolean =>
  choices ? choices.includes(value) : type === 'integer' ? Number.isInteger(value) : typeof value === type;

function validText({ format, pattern, minLength = 0, maxLength = 40 }: Schema, key: string): string {
  if (format === 'uuid') return newId();
  if (format === 'date-time') return key === 'endsAt' ? '2027-01-06T03:00:00.000Z' : '2027-01-06T02:00:00.000Z';
  if (format === 'date') return '2027-01-06';
  if (format === 'base64' || pattern?.includes('[0-9a-zA-Z+/]')) return 'QUJD';
  return '1380000000199'.padEnd(minLength, '1').slice(0, Math.max(minLength, Math.min(maxLength, 11)));
}
