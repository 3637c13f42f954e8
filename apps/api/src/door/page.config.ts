import { isId, Refusal } from '@maplebridge/kernel';

/** Keyset pages: `next` names the last row of this page; the same query after it is the next page. */
export const cursorOf = (row: { readonly id: string; readonly changedAt: Date } | undefined): string | null =>
  row ? `${row.changedAt.toISOString()}~${row.id}` : null;

export function readCursor(cursor: string | undefined, input = 'before'): { before?: Date; beforeId?: string } {
  if (!cursor) return {};
  const [at, beforeId] = cursor.split('~');
  const before = new Date(at ?? '');
  if (!beforeId || !isId(beforeId) || Number.isNaN(before.getTime())) throw new Refusal('invalid', 'cursor-wrong', {}, { [input]: 'input-wrong' });
  return { before, beforeId };
}

/** One row more than asked tells whether there is another page. */
export function pageOf<Row extends { readonly id: string; readonly changedAt: Date }>(rows: Row[], most: number): { items: Row[]; next: string | null } {
  const items = rows.slice(0, most);
  return { items, next: rows.length > most ? cursorOf(items.at(-1)) : null };
}
