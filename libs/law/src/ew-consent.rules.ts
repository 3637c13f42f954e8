import type { AcceptedTextId } from './accepted-text.rules.js';
import { ACCEPTED_TEXTS } from './accepted-text.rules.js';
import { cite } from './citation.rules.js';
import type { ClockRule } from './clock-rule.rules.js';
import { wholly } from './dispute-type.rules.js';
import { PACKAGE_RULES } from './package-document.rules.js';
import type { PreflightRule } from './preflight-ground.rules.js';
import type { JurisdictionProfile } from './profile.rules.js';
import { END_REASONS, REDIRECT_REASONS } from './reason.rules.js';

const text = (id: AcceptedTextId) => ({ id, version: 1, key: `papers.ew.${id}.v1` });

const CLOCKS: readonly ClockRule[] = [
  { name: 'first-contact', start: 'submitted', length: 24, unit: 'hours', kind: 'service' },
  { name: 'correction', start: 'returned', length: 7, unit: 'calendar-days', kind: 'service', remind: [2] },
  { name: 'notify-respondent', start: 'accepted', length: 3, unit: 'working-days', kind: 'service' },
  { name: 'respondent-answer', start: 'first-delivery', length: 14, unit: 'calendar-days', kind: 'service' },
  { name: 'joint-choice', start: 'respondent-agreed', length: 5, unit: 'working-days', kind: 'service' },
  { name: 'appointment', start: 'asked-to-appoint', length: 3, unit: 'working-days', kind: 'service' },
  { name: 'mediator-confirms', start: 'assigned', length: 3, unit: 'working-days', kind: 'service' },
  { name: 'mediation', start: 'mediator-accepted', length: 28, unit: 'calendar-days', kind: 'service', remind: [7, 2], agreed: { lengths: [7, 14, 28] } },
  { name: 'service-target', start: 'submitted', length: 28, unit: 'calendar-days', kind: 'service' },
  { name: 'signing', start: 'sent-to-sign', length: 72, unit: 'hours', kind: 'service', remind: [1] },
  { name: 'supplement', start: 'supplement-asked', length: undefined, unit: 'calendar-days', kind: 'legal', citation: cite('CPR', '40.6'), remind: [3, 1] },
  { name: 'obligation', start: 'effective', length: undefined, unit: 'calendar-days', kind: 'service', remind: [3] },
  { name: 'return-visit', start: 'settled-or-ended', length: 5, unit: 'calendar-days', kind: 'service' },
];

const PREFLIGHT: readonly PreflightRule[] = [
  { id: 'facts-missing', stages: ['agreement'], weight: 'advice' },
  { id: 'party-missing', stages: ['agreement', 'filing'], weight: 'blocker', citation: cite('CPR', '40.6(7)') },
  { id: 'authority-missing', stages: ['agreement'], weight: 'blocker' },
  { id: 'authority-exceeded', stages: ['agreement'], weight: 'blocker' },
  { id: 'capacity-unchecked', stages: ['agreement'], weight: 'blocker', citation: cite('CPR', '21.10') },
  { id: 'obligation-unclear', stages: ['agreement'], weight: 'blocker', citation: cite('CPR', '40.6(3)') },
  { id: 'instalments-differ', stages: ['agreement'], weight: 'blocker' },
  { id: 'already-performed', stages: ['agreement', 'filing'], weight: 'advice' },
  { id: 'not-joint', stages: ['filing'], weight: 'blocker', citation: cite('CPR', '40.6(7)') },
];

/** England and Wales style: the court makes a consent or Tomlin order. No limit of days, no committee, no seal. */
export const EW_CONSENT: JurisdictionProfile = {
  id: 'ew-consent',
  mediationType: 'commercial',
  zone: 'Europe/London',
  calendar: 'ew',
  language: 'en',
  currency: 'GBP',
  disputeTypes: wholly('loan', 'neighbours', 'housing-tenancy', 'consumer', 'contract', 'tort', 'other'),
  texts: ACCEPTED_TEXTS.map(text),
  clocks: CLOCKS,
  effect: { rule: 'parties-signed', citation: cite('CPR', '40.6') },
  settlesWhen: 'last-party-signed',
  endReasons: END_REASONS.map((code) => ({ code })),
  redirectReasons: REDIRECT_REASONS.map((code) => ({ code })),
  court: {
    bases: [{ code: 'party-domicile' }],
    notAccepted: [{ code: 'outside-scope' }, { code: 'wrong-court' }, { code: 'other-procedure' }],
    dismissed: [{ code: 'content-unclear', citation: cite('CPR', '40.6') }, { code: 'not-voluntary' }, { code: 'not-confirmable' }],
    supplements: [{ code: 'agreement-copy' }, { code: 'statement' }, { code: 'proof' }],
  },
  routes: ['consent-order', 'tomlin-order', 'none-performed'],
  preflight: PREFLIGHT,
  documents: PACKAGE_RULES,
};
