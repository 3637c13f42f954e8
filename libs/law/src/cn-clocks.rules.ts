import { cite } from './citation.rules.js';
import type { ClockRule } from './clock-rule.rules.js';

/** Promises of the house, the same in both Chinese profiles; the seed's service profile of a Shanghai village. */
export const CN_SERVICE_CLOCKS: readonly ClockRule[] = [
  { name: 'first-contact', start: 'submitted', length: 24, unit: 'hours', kind: 'service' },
  { name: 'correction', start: 'returned', length: 7, unit: 'calendar-days', kind: 'service', remind: [2] },
  { name: 'respondent-answer', start: 'first-delivery', length: 7, unit: 'calendar-days', kind: 'service' },
  { name: 'service-target', start: 'submitted', length: 7, unit: 'calendar-days', kind: 'service', extension: 10 },
  { name: 'signing', start: 'sent-to-sign', length: 72, unit: 'hours', kind: 'service', remind: [1] },
  { name: 'obligation', start: 'effective', length: undefined, unit: 'calendar-days', kind: 'service', citation: cite('PML', '31'), remind: [3] },
  { name: 'return-visit', start: 'settled-or-ended', length: 5, unit: 'calendar-days', kind: 'service' },
];

/** The road to court and back. */
export const CN_COURT_CLOCKS: readonly ClockRule[] = [
  { name: 'confirmation-window', start: 'last-party-signed', length: 30, unit: 'calendar-days', kind: 'legal', citation: cite('CPL', '205'), remind: [23, 10, 3] },
  { name: 'court-accepts', start: 'court-received', length: 3, unit: 'calendar-days', kind: 'legal', citation: cite('JC11', '4') },
  { name: 'court-decides', start: 'docketed', length: 15, unit: 'calendar-days', kind: 'legal', extension: 10, citation: cite('JC11', '5') },
  { name: 'court-limit', start: 'docketed', length: 30, unit: 'calendar-days', kind: 'legal', citation: cite('CPL', '187') },
  { name: 'supplement', start: 'supplement-asked', length: undefined, unit: 'calendar-days', kind: 'legal', citation: cite('INT', '354'), remind: [3, 1] },
  { name: 'objection', start: 'ruling-received', length: 15, unit: 'calendar-days', kind: 'legal', citation: cite('INT', '372') },
  { name: 'objection-outsider', start: 'outsider-knew', length: 6, unit: 'months', kind: 'legal', citation: cite('INT', '372') },
  { name: 'enforcement', start: 'last-due-date', length: 24, unit: 'months', kind: 'legal', citation: cite('CPL', '250') },
];
