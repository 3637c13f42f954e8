import { useTranslation } from 'react-i18next';
import { Page } from '../ui/screen.js';
import { Account } from './account.js';
import { Desk } from './desk.js';
import { SignedIn } from './signed-in.js';
import { useMe } from './use-me.js';

/** The account in the frame of whoever looks: staff keep their sidebar. */
export function AccountPage() {
  const { t } = useTranslation('people', { keyPrefix: 'screens.me' });
  const { me } = useMe();
  if (me && me.roles.length > 0)
    return (
      <Desk title={t('title')} current="account">
        <Account />
      </Desk>
    );
  return (
    <SignedIn>
      <Page title={t('title')}>
        <h1 className="mb-6">{t('title')}</h1>
        <Account />
      </Page>
    </SignedIn>
  );
}
