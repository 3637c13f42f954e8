import { cite } from './citation.rules.js';
import type { ClockRule } from './clock-rule.rules.js';
import { CN_COURT_CLOCKS, CN_SERVICE_CLOCKS } from './cn-clocks.rules.js';
import { CN_COURT } from './cn-court.rules.js';
import { CN } from './cn.rules.js';
import type { JurisdictionProfile } from './profile.rules.js';

const OWN_CLOCKS: readonly ClockRule[] = [
  { name: 'notify-respondent', start: 'accepted', length: 3, unit: 'working-days', kind: 'legal', citation: cite('OMR', '15') },
  { name: 'joint-choice', start: 'respondent-agreed', length: 2, unit: 'working-days', kind: 'legal', citation: cite('OMR', '10') },
  { name: 'appointment', start: 'asked-to-appoint', length: 3, unit: 'working-days', kind: 'legal', citation: cite('OMR', '10') },
  { name: 'mediator-confirms', start: 'assigned', length: 3, unit: 'working-days', kind: 'legal', citation: cite('OMR', '12') },
  { name: 'mediation', start: 'mediator-accepted', length: 30, unit: 'calendar-days', kind: 'legal', citation: cite('OMR', '24'), remind: [7, 2], agreed: { lengths: [7, 15, 30], citation: cite('OMR', '24') } },
];

/** A court invites an organisation or mediator on its own mediation platform. */
export const CN_COURT_INVITED: JurisdictionProfile = {
  ...CN,
  id: 'cn-court-invited',
  mediationType: 'court-invited',
  clocks: [...OWN_CLOCKS, ...CN_SERVICE_CLOCKS, ...CN_COURT_CLOCKS],
  effect: { rule: 'parties-signed', citation: cite('OMR', '19') },
  settlesWhen: 'last-party-signed',
  court: { ...CN_COURT, bases: CN_COURT.bases.filter((basis) => basis.code === 'inviting-court') },
  routes: ['judicial-confirmation', 'court-mediation-paper', 'none-performed'],
};
