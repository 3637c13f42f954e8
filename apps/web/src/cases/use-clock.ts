import { useTranslation } from 'react-i18next';
import type { ClockTone } from '../ui/clock-bar.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Clock {
  state?: string;
  startedAt?: string;
  dueAt: string;
}

/** A clock in words, as a share of its time, and in a tone: amber in the last fifth or the last day. */
export function useClock(): (clock: Clock) => { left: string; used: number; tone: ClockTone } {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.home' });
  return ({ state = 'running', startedAt, dueAt }) => {
    const due = new Date(dueAt).getTime();
    const started = startedAt ? new Date(startedAt).getTime() : due - 7 * DAY;
    const rest = due - Date.now();
    const used = Math.min(1, Math.max(0, (Date.now() - started) / Math.max(1, due - started)));
    if (state === 'paused') return { left: t('paused'), used, tone: 'paused' };
    if (rest <= 0) return { left: t('over'), used: 1, tone: 'bad' };
    const left = rest > 2 * DAY ? t('left-days', { count: Math.floor(rest / DAY) }) : t('left-hours', { count: Math.max(1, Math.floor(rest / HOUR)) });
    return { left, used, tone: rest < DAY || used > 0.8 ? 'warn' : 'ok' };
  };
}
