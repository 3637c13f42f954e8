import { Refusal } from '@maplebridge/kernel';

/** Nothing is written, sent out or signed once a mediation has ended, or while it is paused. */
export const isMediating = ({ state }: { readonly state: string }): boolean => state === 'in-mediation';

export function requireMediating(of: { readonly state: string }): void {
  if (!isMediating(of)) throw new Refusal('not-ready', 'case-not-in-mediation');
}
