import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/screen.js';
import { Unbroken } from '../ui/unbroken.js';
import { Phone } from './phone.js';

/** A page to read: title, one sentence, titled paragraphs, and the phone number at the end. */
export function Article({ name, parts, children }: { name: string; parts: readonly string[]; children?: ReactNode }) {
  const { t } = useTranslation('kernel', { keyPrefix: `screens.${name}` });
  const { t: all } = useTranslation('kernel');
  return (
    <Page title={t('title')}>
      <div className="max-w-[680px]">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        {children}
        {parts.map((part) => (
          <section key={part} className="sect" aria-labelledby={part}>
            <h2 id={part}>{t(part)}</h2>
            <p><Unbroken>{t(`${part}-text`, { phone: all('screens.phone') })}</Unbroken></p>
          </section>
        ))}
        <section className="sect" aria-labelledby="call">
          <h2 id="call">{all('screens.home.help')}</h2>
          <Phone />
          <p className="sec">{all('screens.home.hours')}</p>
        </section>
      </div>
    </Page>
  );
}
