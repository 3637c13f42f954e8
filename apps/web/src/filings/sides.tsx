import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/chip.js';
import { Section } from '../ui/card.js';
import { useFormat } from '../words/use-format.js';
import type { Filing } from './use-filing.js';

/** Both sides, named evenly, each with its own wish. */
export function Sides({ filing }: { filing: Filing }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const format = useFormat();
  return (
    <Section id="sides" title={t('sides')}>
      <ul className="rows">
        {filing.parties.map(({ id, name, yours, askedAt, servedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 py-3">
            <b translate="no">{name}</b>
            {yours && <span className="quiet sec -ml-1">{t('you')}</span>}
            <Chip tone={askedAt ? 'ok' : 'line'}>{askedAt ? t('asked', { date: format.shortMoment(askedAt) }) : t('notAsked')}</Chip>
            {servedAt && <span className="sec">{t('servedAt', { name, date: format.shortMoment(servedAt) })}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
