import { spansOf } from './day-spans.js';

const off = (date: string, more = {}) => ({ date, kind: 'holiday' as const, name: 'new-year', kept: false, ...more });

describe('days off, read aloud', () => {
  it('puts days in a row together, over the end of a month too', () => {
    expect(spansOf([off('2027-01-30'), off('2027-01-31'), off('2027-02-01')])).toMatchObject([{ from: '2027-01-30', to: '2027-02-01' }]);
  });
  it('keeps apart what is not in a row, not the same thing, or not from the same source', () => {
    const days = [off('2027-01-01'), off('2027-01-03'), off('2027-01-04', { name: 'other' }), off('2027-01-05', { name: 'other', kept: true }), off('2027-01-06', { name: 'other', kept: true, kind: 'workday' })];
    expect(spansOf(days)).toHaveLength(5);
  });
});
