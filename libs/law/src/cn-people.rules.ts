import { cite } from './citation.rules.js';
import type { ClockRule } from './clock-rule.rules.js';
import { CN_COURT_CLOCKS, CN_SERVICE_CLOCKS } from './cn-clocks.rules.js';
import { CN_COURT } from './cn-court.rules.js';
import { CN } from './cn.rules.js';
import type { JurisdictionProfile } from './profile.rules.js';

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
  ...CN,
  id: 'cn-people',
  mediationType: 'people',
  clocks: [...OWN_CLOCKS, ...CN_SERVICE_CLOCKS, ...CN_COURT_CLOCKS],
  effect: { rule: 'signed-and-sealed', citation: cite('PML', '29') },
  settlesWhen: 'stamped',
  court: { ...CN_COURT, bases: CN_COURT.bases.filter((basis) => basis.code !== 'inviting-court') },
  routes: ['judicial-confirmation', 'payment-order', 'arbitration-review', 'notarial', 'none-performed'],
  free: cite('PML', '4'),
};
