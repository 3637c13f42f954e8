import { cite } from './citation.rules.js';
import type { ClockRule } from './clock-rule.rules.js';
import { CN_COURT_CLOCKS, CN_SERVICE_CLOCKS } from './cn-clocks.rules.js';
import { CN_COURT, CN_END_REASONS, CN_REDIRECT_REASONS } from './cn-court.rules.js';
import { CN_PREFLIGHT } from './cn-preflight.rules.js';
import { CN_TEXTS } from './cn-texts.rules.js';
import { wholly, type DisputeTypeRule } from './dispute-type.rules.js';
import { PACKAGE_RULES } from './package-document.rules.js';
import type { JurisdictionProfile } from './profile.rules.js';

export const CN_DISPUTE_TYPES: readonly DisputeTypeRule[] = [
  ...wholly('medical'),
  { id: 'labour-wages', confirmable: 'payment-only', citation: cite('LI1', '52') },
  ...wholly('loan', 'neighbours', 'property-management', 'traffic', 'family-property', 'consumer', 'contract', 'tort', 'housing-tenancy', 'other'),
];

/** Rules of the court's own platform are good practice here, so these clocks are promises, not law. */
const OWN_CLOCKS: readonly ClockRule[] = [
  { name: 'notify-respondent', start: 'accepted', length: 3, unit: 'working-days', kind: 'service', citation: cite('OMR', '15') },
  { name: 'joint-choice', start: 'respondent-agreed', length: 2, unit: 'working-days', kind: 'service', citation: cite('OMR', '10') },
  { name: 'appointment', start: 'asked-to-appoint', length: 3, unit: 'working-days', kind: 'service', citation: cite('OMR', '10') },
  { name: 'mediator-confirms', start: 'assigned', length: 3, unit: 'working-days', kind: 'service', citation: cite('OMR', '12') },
  {
    name: 'mediation', start: 'mediator-accepted', length: 30, unit: 'calendar-days', kind: 'service', citation: cite('OMR', '24'), remind: [7, 2],
    agreed: { lengths: [7, 15, 30], citation: cite('OMR', '24') },
    byDisputeType: {
      medical: { length: 30, unit: 'working-days', kind: 'legal', citation: cite('MDR', '38'), agreed: { lengths: [5, 10, 20], withMediator: true, citation: cite('MDR', '38') } },
      'labour-wages': { length: 15, unit: 'calendar-days', kind: 'legal', citation: cite('LDR', '14'), agreed: { lengths: [7, 15] } },
    },
  },
];

/** A people's mediation committee acts: the default. */
export const CN_PEOPLE: JurisdictionProfile = {
  id: 'cn-people',
  nameKey: 'fields.profile.cn-people',
  mediationType: 'people',
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  currency: 'CNY',
  disputeTypes: CN_DISPUTE_TYPES,
  texts: CN_TEXTS,
  clocks: [...OWN_CLOCKS, ...CN_SERVICE_CLOCKS, ...CN_COURT_CLOCKS],
  effect: { rule: 'signed-and-sealed', citation: cite('PML', '29') },
  settlesWhen: 'stamped',
  endReasons: CN_END_REASONS,
  redirectReasons: CN_REDIRECT_REASONS,
  court: { ...CN_COURT, bases: CN_COURT.bases.filter((basis) => basis.code !== 'inviting-court') },
  routes: ['judicial-confirmation', 'payment-order', 'arbitration-review', 'notarial', 'none-performed'],
  preflight: CN_PREFLIGHT,
  documents: PACKAGE_RULES,
  interruptsLimitation: cite('LIM', '12'),
  free: cite('PML', '4'),
};
