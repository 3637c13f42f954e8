import { cite } from './citation.rules.js';
import { CN_END_REASONS, CN_REDIRECT_REASONS } from './cn-court.rules.js';
import { CN_PREFLIGHT } from './cn-preflight.rules.js';
import { CN_TEXTS } from './cn-texts.rules.js';
import { wholly } from './dispute-type.rules.js';
import { PACKAGE_RULES } from './package-document.rules.js';
import type { JurisdictionProfile } from './profile.rules.js';

/** What holds in China whoever mediates; each profile adds its clocks, its moment of effect and its court. */
export const CN = {
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  language: 'zh-CN',
  currency: 'CNY',
  disputeTypes: [
    ...wholly('medical'),
    { id: 'labour-wages', confirmable: 'payment-only', citation: cite('LI1', '52') },
    ...wholly('loan', 'neighbours', 'property-management', 'traffic', 'family-property', 'consumer', 'contract', 'tort', 'housing-tenancy', 'other'),
  ],
  texts: CN_TEXTS,
  endReasons: CN_END_REASONS,
  redirectReasons: CN_REDIRECT_REASONS,
  preflight: CN_PREFLIGHT,
  documents: PACKAGE_RULES,
  interruptsLimitation: cite('LIM', '12'),
} satisfies Partial<JurisdictionProfile>;
