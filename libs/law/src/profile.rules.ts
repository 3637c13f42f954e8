import type { Language } from '@maplebridge/kernel';
import type { AcceptedText } from './accepted-text.rules.js';
import type { CalendarId } from './calendar-day.rules.js';
import type { Citation } from './citation.rules.js';
import type { ClockRule } from './clock-rule.rules.js';
import type { DisputeTypeRule } from './dispute-type.rules.js';
import type { EnforcementRoute } from './enforcement-route.rules.js';
import type { CourtRules } from './ground.rules.js';
import type { PackageRule } from './package-document.rules.js';
import type { PreflightRule } from './preflight-ground.rules.js';
import type { EndReason, Reasoned, RedirectReason } from './reason.rules.js';

export const PROFILE_IDS = ['cn-people', 'cn-court-invited', 'ew-consent'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/** What makes a written agreement bind; wording under `fields.effect`. */
export type Effect = 'signed-and-sealed' | 'parties-signed';
/** The recorded act with which a case counts as settled. */
export type SettlesWhen = 'stamped' | 'last-party-signed';

/** One body of law as data. Articles of law live in these objects and nowhere else. */
export interface JurisdictionProfile {
  /** Its name stands in words under `fields.profile`. */
  readonly id: ProfileId;
  readonly mediationType: 'people' | 'court-invited' | 'commercial';
  readonly zone: string;
  readonly calendar: CalendarId;
  /** In which its courts and committees write. */
  readonly language: Language;
  readonly currency: string;
  readonly disputeTypes: readonly DisputeTypeRule[];
  readonly texts: readonly AcceptedText[];
  readonly clocks: readonly ClockRule[];
  readonly effect: { readonly rule: Effect; readonly citation: Citation };
  readonly settlesWhen: SettlesWhen;
  readonly endReasons: readonly Reasoned<EndReason>[];
  readonly redirectReasons: readonly Reasoned<RedirectReason>[];
  readonly court: CourtRules;
  readonly routes: readonly EnforcementRoute[];
  readonly preflight: readonly PreflightRule[];
  readonly documents: readonly PackageRule[];
  /** Whether applying interrupts the limitation period, and where that is written. */
  readonly interruptsLimitation?: Citation;
  /** Whether mediation must be free of charge, and where that is written. */
  readonly free?: Citation;
}
