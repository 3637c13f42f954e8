import { useTranslation } from 'react-i18next';

/** What will happen once it is sent, and when. */
export function AfterSending() {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.check' });
  return (
    <section className="sect">
      <h2>{t('after')}</h2>
      <ol className="four">
        <li>
          <div>
            <h3>{t('after-1')}</h3>
            <p className="sec">{t('after-1-note')}</p>
          </div>
        </li>
        <li>
          <h3>{t('after-2')}</h3>
        </li>
        <li>
          <h3>{t('after-3')}</h3>
        </li>
      </ol>
    </section>
  );
}
