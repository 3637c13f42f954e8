import { Refusal } from '@maplebridge/kernel';

/** Nothing is written, sent out or signed once a mediation has ended, or while it is paused. */
export function requireMediating({ state }: { readonly state: string }): void {
  if (state !== 'in-mediation') throw new Refusal('not-ready', 'case-not-in-mediation');
}
