import { useTranslation } from 'react-i18next';
import { LinkButton } from './button.js';
import { Page } from './screen.js';

/** No such address, or none for this person: the two are not told apart. */
export function NotFound() {
  const { t } = useTranslation('kernel');
  return (
    <Page title={t('errors.not-found')}>
      <h1>{t('errors.not-found')}</h1>
      <p className="lead mb-6">{t('errors.not-found-why')}</p>
      <LinkButton kind="primary" to="/">
        {t('actions.home')}
      </LinkButton>
    </Page>
  );
}
