import { useTranslation } from 'react-i18next';
import { Article } from './article.js';
import { Unbroken } from '../ui/unbroken.js';

/** How to tell a real message of ours from a false one. */
export function Genuine() {
  const { t } = useTranslation('kernel');
  return (
    <Article name="genuine" parts={['never', 'code']}>
      <section className="sect" aria-labelledby="check">
        <h2 id="check">{t('screens.genuine.check')}</h2>
        <ol className="four">
          {['check-1', 'check-2', 'check-3'].map((step) => (
            <li key={step}>
              <p><Unbroken>{t(`screens.genuine.${step}`, { phone: t('screens.phone') })}</Unbroken></p>
            </li>
          ))}
        </ol>
      </section>
    </Article>
  );
}
