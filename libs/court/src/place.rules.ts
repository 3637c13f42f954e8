import { isId, Refusal } from '@maplebridge/kernel';

/** Where a page ends: the same query after it is the next one. */
export const placeAfter = (at: Date, id: string): string => `${at.toISOString()}~${id}`;

/** `Refusal` `invalid` naming `input` when this is no place that `placeAfter` wrote. */
export function readPlace(place: string, input: string): [Date, string] {
  const [at = '', id = ''] = place.split('~');
  if (Number.isNaN(Date.parse(at)) || !isId(id)) throw new Refusal('invalid', 'cursor-unreadable', {}, { [input]: 'cursor-unreadable' });
  return [new Date(at), id];
}
