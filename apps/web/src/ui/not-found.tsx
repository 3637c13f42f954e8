import { useTranslation } from 'react-i18next';
import { LinkButton } from './button.js';
import { Page } from './screen.js';

/** No such address, or none for this person: the two are not told apart. */
export const NotFound = () => <Nothing words="not-found" />;

/** It was theirs a moment ago: the case went to somebody else, or their part in it has ended. */
export const NoLonger = () => <Nothing words="no-longer" />;

function Nothing({ words }: { words: 'not-found' | 'no-longer' }) {
  const { t } = useTranslation('kernel');
  return (
    <Page title={t(`errors.${words}`)}>
      <h1>{t(`errors.${words}`)}</h1>
      <p className="lead mb-6">{t(`errors.${words}-why`)}</p>
      <LinkButton kind="primary" to="/">
        {t('actions.home')}
      </LinkButton>
    </Page>
  );
}
