import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { statusKey } from './status.js';

const settled = { state: 'settled', side: 'applicant' } as CaseHome;

describe('the sentence that says where a case stands', () => {
  it('does not call it settled and done where the court did not confirm what was settled', () => {
    for (const filing of ['dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated']) expect(statusKey(settled, filing)).toBe('screens.home.status.settled-unconfirmed');
    for (const filing of [undefined, 'eligible', 'received', 'served']) expect(statusKey(settled, filing)).toBe('screens.home.status.settled');
  });
});
