import { nameOfDays, yearOf } from './kept-days.rules.js';

const TODAY = '2026-11-24';
const asked = { from: '2027-02-06', to: '2027-02-13', kind: 'holiday', name: 'spring-festival' } as const;
const refusal = (wrong: object) => expect(() => nameOfDays('cn', { ...asked, ...wrong }, TODAY)).toThrow;

describe('entering days into a calendar', () => {
  it('calls days off by their holiday and days worked instead by one name', () => {
    expect(nameOfDays('cn', asked, TODAY)).toBe('spring-festival');
    expect(nameOfDays('cn', { ...asked, kind: 'workday' }, TODAY)).toBe('make-up');
    expect(nameOfDays('cn', { ...asked, from: TODAY, to: TODAY }, TODAY)).toBe('spring-festival');
  });

  it.each([
    [{ from: '2026-11-23' }, 'calendar-day-over'],
    [{ to: '2027-02-05' }, 'calendar-to-before-from'],
    [{ to: '2027-03-09' }, 'calendar-span-long'],
    [{ from: '2029-01-01', to: '2029-01-01' }, 'calendar-day-far'],
    [{ name: 'bank-holiday' }, 'calendar-name-missing'],
    [{ name: undefined }, 'calendar-name-missing'],
  ])('refuses %j', (wrong, reason) => {
    refusal(wrong)(reason);
  });
});

describe('a year of a calendar', () => {
  const announced = [
    { date: '2027-01-01', kind: 'holiday', name: 'new-year', provisional: true },
    { date: '2027-02-05', kind: 'holiday', name: 'spring-festival', provisional: true },
    { date: '2026-10-01', kind: 'holiday', name: 'national-day' },
  ] as const;
  it('shows what was entered over what the law says, by date, of that year only', () => {
    const kept = [{ date: '2027-02-06', kind: 'workday', name: 'make-up' }, { date: '2027-01-01', kind: 'holiday', name: 'new-year' }] as const;
    expect(yearOf(2027, announced, kept)).toEqual([
      { date: '2027-01-01', kind: 'holiday', name: 'new-year', kept: true },
      { date: '2027-02-05', kind: 'holiday', name: 'spring-festival', provisional: true, kept: false },
      { date: '2027-02-06', kind: 'workday', name: 'make-up', kept: true },
    ]);
  });
});
