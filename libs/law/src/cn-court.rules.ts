import { cite } from './citation.rules.js';
import type { CourtRules } from './ground.rules.js';
import type { EndReason, Reasoned, RedirectReason } from './reason.rules.js';

/** What a Chinese court goes by, whoever ran the mediation; the bases differ by profile. */
export const CN_COURT: CourtRules = {
  ruling: cite('CPL', '206'),
  bases: [
    { code: 'inviting-court', citation: cite('CPL', '205(1)') },
    { code: 'party-domicile', citation: cite('CPL', '205(2)') },
    { code: 'subject-place', citation: cite('CPL', '205(2)') },
    { code: 'organisation-seat', citation: cite('CPL', '205(2)') },
  ],
  notAccepted: [
    { code: 'outside-scope', citation: cite('INT', '355(1)') },
    { code: 'wrong-court', citation: cite('INT', '355(2)') },
    { code: 'status-relation', citation: cite('INT', '355(3)') },
    { code: 'other-procedure', citation: cite('INT', '355(4)') },
    { code: 'ownership', citation: cite('INT', '355(5)') },
    { code: 'out-of-time', citation: cite('CPL', '205') },
    { code: 'not-joint', citation: cite('CPL', '205') },
  ],
  dismissed: [
    { code: 'mandatory-law', citation: cite('INT', '358(1)') },
    { code: 'harms-others', citation: cite('INT', '358(2)') },
    { code: 'public-order', citation: cite('INT', '358(3)') },
    { code: 'not-voluntary', citation: cite('INT', '358(4)') },
    { code: 'content-unclear', citation: cite('INT', '358(5)') },
    { code: 'not-confirmable', citation: cite('INT', '358(6)') },
  ],
  supplements: [
    { code: 'identity-paper', citation: cite('INT', '354') },
    { code: 'capacity-paper', citation: cite('JC11', '3') },
    { code: 'power-of-attorney', citation: cite('JC11', '3') },
    { code: 'agreement-copy', citation: cite('INT', '354') },
    { code: 'mediation-proof', citation: cite('INT', '354') },
    { code: 'property-proof', citation: cite('INT', '354') },
    { code: 'service-address', citation: cite('INT', '354') },
    { code: 'statement', citation: cite('INT', '356') },
    { code: 'proof', citation: cite('INT', '356') },
    { code: 'organisation-statement', citation: cite('INT', '356') },
  ],
};

export const CN_END_REASONS: readonly Reasoned<EndReason>[] = [
  { code: 'agreed', citation: cite('OMR', '25(1)') },
  { code: 'self-settled', citation: cite('OMR', '25(2)') },
  { code: 'not-reached', citation: cite('OMR', '25(3)') },
  { code: 'party-stops', citation: cite('OMR', '25(4)') },
  { code: 'too-far-apart', citation: cite('OMR', '25(5)') },
  { code: 'time-over', citation: cite('OMR', '25(6)') },
  { code: 'signature-refused', citation: cite('OMR', '25(7)') },
  { code: 'other', citation: cite('OMR', '25(8)') },
];

export const CN_REDIRECT_REASONS: readonly Reasoned<RedirectReason>[] = [
  { code: 'outside-scope', citation: cite('OMR', '9') },
  { code: 'no-jurisdiction', citation: cite('OMR', '9') },
  { code: 'unfit-online', citation: cite('OMR', '9') },
];
