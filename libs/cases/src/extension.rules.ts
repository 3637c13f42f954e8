import type { Actor } from '@maplebridge/kernel';
import { clockLength, clockRule, profileOf, type AgreedExtension, type ClockUnit, type DisputeType } from '@maplebridge/law';

/** How the time for mediation may be made longer in a case of this profile and type; undefined: not at all. */
export function extensionRule(profile: string, disputeType: string | null): (AgreedExtension & { readonly unit: ClockUnit; readonly near: number }) | undefined {
  const of = profileOf(profile);
  const rule = clockLength(of, 'mediation', (disputeType ?? undefined) as DisputeType | undefined);
  return rule?.agreed && { ...rule.agreed, unit: rule.unit, near: Math.max(0, ...(clockRule(of, 'mediation')?.remind ?? [])) };
}

/** Everybody without whom there is no more time. */
export const askedOf = (partyIds: readonly string[], { withMediator = false }: AgreedExtension): string[] => [...partyIds, ...(withMediator ? ['mediator'] : [])];

/** Whom of a case this person speaks for in it. */
export const voicesOf = ({ partyIds, relations }: Actor): string[] => [...partyIds, ...(relations.includes('mediator') ? ['mediator'] : [])];

interface Running {
  readonly name: string;
  readonly state: string;
  readonly dueAt: Date;
}

/** The time runs and is not over, or the agreement made within it is out to be signed. */
export const isMediating = (clocks: readonly Running[], now: Date): boolean =>
  clocks.some(({ name, state, dueAt }) => name === 'mediation' && state === 'running' && dueAt > now) ||
  (clocks.some(({ name, state }) => name === 'mediation' && state === 'expired') && clocks.some(({ name, state, dueAt }) => name === 'signing' && state === 'running' && dueAt > now));
