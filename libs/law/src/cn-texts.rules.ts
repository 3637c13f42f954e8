import type { AcceptedText } from './accepted-text.rules.js';
import { cite } from './citation.rules.js';

/** The four texts of both Chinese profiles. A changed wording is a new version under a new key, never an edit. */
export const CN_TEXTS: readonly AcceptedText[] = [
  { id: 'rights-and-duties', version: 1, key: 'papers.cn.rights-and-duties.v1', citation: cite('PML', '23') },
  { id: 'online-mediation', version: 1, key: 'papers.cn.online-mediation.v1', citation: cite('OMR', '4') },
  { id: 'false-mediation-warning', version: 1, key: 'papers.cn.false-mediation-warning.v1', citation: cite('OMR', '17') },
  { id: 'service-address', version: 1, key: 'papers.cn.service-address.v1', citation: cite('OMR', '17') },
];
