import type { JurisdictionProfile } from './profile.rules.js';

/** The recorded moments of an agreement; a rendered paper never adds or moves one. */
export interface AgreementMoments {
  readonly lastPartySignedAt?: Date | null;
  readonly mediatorSignedAt?: Date | null;
  readonly stampedAt?: Date | null;
}

/** When a written agreement binds under this profile; undefined while something is still missing. */
export function momentOfEffect(profile: JurisdictionProfile, moments: AgreementMoments): Date | undefined {
  if (profile.effect.rule === 'parties-signed') return moments.lastPartySignedAt ?? undefined;
  const { lastPartySignedAt, mediatorSignedAt, stampedAt } = moments;
  if (!lastPartySignedAt || !mediatorSignedAt || !stampedAt) return undefined;
  return new Date(Math.max(lastPartySignedAt.getTime(), mediatorSignedAt.getTime(), stampedAt.getTime()));
}

/** When the case counts as settled, by the profile's own word; undefined while it does not. */
export function settledAt(profile: JurisdictionProfile, moments: AgreementMoments): Date | undefined {
  return profile.settlesWhen === 'stamped' ? momentOfEffect(profile, moments) : (moments.lastPartySignedAt ?? undefined);
}

/** The moment the days for going to court count from: the last party's signature, which is the safe, earlier side. */
export function confirmationWindowStart(profile: JurisdictionProfile, moments: AgreementMoments): Date | undefined {
  const limited = profile.clocks.some((clock) => clock.name === 'confirmation-window');
  return limited ? (moments.lastPartySignedAt ?? undefined) : undefined;
}
