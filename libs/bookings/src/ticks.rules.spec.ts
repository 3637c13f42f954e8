import { firstCommon } from './ticks.rules.js';

describe('times both sides can do', () => {
  it('is the earliest that every side ticked', () => {
    const ticks = [
      { side: 'applicant' as const, startsAt: 1 },
      { side: 'applicant' as const, startsAt: 3 },
      { side: 'applicant' as const, startsAt: 2 },
      { side: 'respondent' as const, startsAt: 3 },
      { side: 'respondent' as const, startsAt: 2 },
    ];
    expect(firstCommon(ticks, ['applicant', 'respondent'])).toBe(2);
  });
  it('is none while one side is silent or they differ', () => {
    expect(firstCommon([{ side: 'applicant', startsAt: 1 }], ['applicant', 'respondent'])).toBeUndefined();
    expect(
      firstCommon(
        [
          { side: 'applicant', startsAt: 1 },
          { side: 'respondent', startsAt: 2 },
        ],
        ['applicant', 'respondent'],
      ),
    ).toBeUndefined();
  });
});
