import { daysFrom, type CalendarDay } from './calendar-day.rules.js';

const off = (name: string, from: string, to = from) => daysFrom(from, to, 'holiday', name);
const makeUp = (...dates: readonly string[]): CalendarDay[] => dates.map((date) => ({ date, kind: 'workday', name: 'make-up' }));
const provisional = (days: readonly CalendarDay[]): CalendarDay[] => days.map((day) => ({ ...day, provisional: true }));

/** As announced by the General Office of the State Council for 2025 and 2026; 2027: the days the law itself names. */
export const CN_DAYS: readonly CalendarDay[] = [
  ...off('new-year', '2025-01-01'),
  ...off('spring-festival', '2025-01-28', '2025-02-04'),
  ...off('qingming', '2025-04-04', '2025-04-06'),
  ...off('labour-day', '2025-05-01', '2025-05-05'),
  ...off('dragon-boat', '2025-05-31', '2025-06-02'),
  ...off('national-day', '2025-10-01', '2025-10-08'),
  ...makeUp('2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'),

  ...off('new-year', '2026-01-01', '2026-01-03'),
  ...off('spring-festival', '2026-02-15', '2026-02-23'),
  ...off('qingming', '2026-04-04', '2026-04-06'),
  ...off('labour-day', '2026-05-01', '2026-05-05'),
  ...off('dragon-boat', '2026-06-19', '2026-06-21'),
  ...off('mid-autumn', '2026-09-25', '2026-09-27'),
  ...off('national-day', '2026-10-01', '2026-10-07'),
  ...makeUp('2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'),

  ...provisional([
    ...off('new-year', '2027-01-01'),
    ...off('spring-festival', '2027-02-05', '2027-02-08'),
    ...off('qingming', '2027-04-05'),
    ...off('labour-day', '2027-05-01', '2027-05-02'),
    ...off('dragon-boat', '2027-06-09'),
    ...off('mid-autumn', '2027-09-15'),
    ...off('national-day', '2027-10-01', '2027-10-03'),
  ]),
];
