import { useTranslation } from 'react-i18next';
import type { ClockTone } from '../ui/clock-bar.js';

const HOUR = 3_600_000;

/** "3 days left" with the colour of the clock: amber in the last day. */
export function useTimeLeft() {
  const { t } = useTranslation('court', { keyPrefix: 'screens.inbox' });
  return (until: string): { words: string; tone: ClockTone } => {
    const hours = Math.floor((Date.parse(until) - Date.now()) / HOUR);
    if (hours < 0) return { words: t('over'), tone: 'bad' };
    const time = hours < 48 ? t('hours', { count: hours }) : t('days', { count: Math.floor(hours / 24) });
    return { words: t('left', { time }), tone: hours < 24 ? 'warn' : 'ok' };
  };
}
