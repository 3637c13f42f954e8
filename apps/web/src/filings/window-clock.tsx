import { useTranslation } from 'react-i18next';
import { ClockBar } from '../ui/clock-bar.js';
import { useFormat } from '../words/use-format.js';
import { daysLeft, type Filing } from './use-filing.js';

/** The thirty days from the last party's signature, counted down. */
export function WindowClock({ filing: { windowEnd, lastPartySignedAt } }: { filing: Filing }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const format = useFormat();
  if (!windowEnd || !lastPartySignedAt) return null;
  const left = daysLeft(windowEnd);
  const whole = Date.parse(windowEnd) - Date.parse(lastPartySignedAt);
  const used = (Date.now() - Date.parse(lastPartySignedAt)) / whole;
  const words = left < 0 ? t('over') : left === 0 ? t('lastDay') : t('daysLeft', { count: left });
  return <ClockBar name={t('window')} left={words} used={used} tone={left < 0 ? 'bad' : left <= 7 ? 'warn' : 'ok'} note={`${t('windowEnd', { date: format.date(windowEnd) })} · ${t('windowFrom', { date: format.fullDate(lastPartySignedAt) })}`} />;
}
