import { useTranslation } from 'react-i18next';
import { Section } from '../ui/card.js';
import { Disclosure } from '../ui/disclosure.js';

/** Why one would ask, that it costs nothing, and what follows from doing nothing. */
export function WhatItMeans() {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  return (
    <Section id="what" title={t('whatTitle')}>
      <ul className="list-disc pl-6 grid gap-2">
        {(['what1', 'what2', 'what3'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <Disclosure title={t('ifNothing')}>
        <p>{t('ifNothingText')}</p>
      </Disclosure>
    </Section>
  );
}
