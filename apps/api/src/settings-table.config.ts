import { z } from 'zod';
import { settingsSchema } from '@maplebridge/platform';

interface Described {
  description?: string;
  default?: unknown;
}

/** Every variable the programs read, as the README's table: made from the schema that checks them at start-up. */
export function settingsTable(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties as Record<string, Described>).map(([name, { description = '', default: fallback }]) => {
    const without = required.has(name) ? '**needed**' : fallback === undefined ? '–' : `\`${String(fallback)}\``;
    return `| \`${name}\` | ${description} | ${without} |`;
  });
  return ['| Variable | For | Without it |', '|---|---|---|', ...rows, ''].join('\n');
}
