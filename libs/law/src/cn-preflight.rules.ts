import { cite } from './citation.rules.js';
import type { PreflightRule } from './preflight-ground.rules.js';

/** Every ground on which a Chinese court refuses, as far as it can be seen before filing. */
export const CN_PREFLIGHT: readonly PreflightRule[] = [
  { id: 'subject-excluded', stages: ['agreement', 'filing'], weight: 'blocker', citation: cite('INT', '355') },
  { id: 'facts-missing', stages: ['agreement'], weight: 'blocker', citation: cite('PML', '29') },
  { id: 'party-missing', stages: ['agreement', 'filing'], weight: 'blocker', citation: cite('CPL', '205') },
  { id: 'authority-missing', stages: ['agreement', 'filing'], weight: 'blocker', citation: cite('CPL', '62') },
  { id: 'authority-exceeded', stages: ['agreement'], weight: 'blocker', citation: cite('CPL', '62') },
  { id: 'capacity-unchecked', stages: ['agreement'], weight: 'blocker', citation: cite('JC11', '3') },
  { id: 'obligation-unclear', stages: ['agreement'], weight: 'blocker', citation: cite('INT', '358(5)') },
  { id: 'instalments-differ', stages: ['agreement'], weight: 'blocker', citation: cite('INT', '358(5)') },
  { id: 'court-decides-clause', stages: ['agreement'], weight: 'blocker', citation: cite('CIV20', '8') },
  { id: 'third-party-unnamed', stages: ['agreement'], weight: 'blocker', citation: cite('INT', '358(2)') },
  { id: 'not-voluntary', stages: ['agreement', 'filing'], weight: 'blocker', citation: cite('INT', '358(4)') },
  { id: 'already-performed', stages: ['agreement', 'filing'], weight: 'advice', citation: cite('PML', '33') },
  { id: 'court-without-basis', stages: ['filing'], weight: 'blocker', citation: cite('CPL', '205') },
  { id: 'not-joint', stages: ['filing'], weight: 'blocker', citation: cite('CPL', '205') },
  { id: 'attestation-unsealed', stages: ['filing'], weight: 'blocker', citation: cite('INT', '354') },
  { id: 'window-closed', stages: ['filing'], weight: 'blocker', citation: cite('CPL', '205') },
  { id: 'property-proof-missing', stages: ['filing'], weight: 'blocker', citation: cite('INT', '354') },
  { id: 'service-address-missing', stages: ['filing'], weight: 'blocker', citation: cite('INT', '354') },
  { id: 'warning-unaccepted', stages: ['agreement', 'filing'], weight: 'blocker', citation: cite('OMR', '17') },
];
