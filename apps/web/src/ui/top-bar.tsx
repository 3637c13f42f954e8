import { CircleUserRound } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../people/use-me.js';
import { Brand } from './brand.js';
import { Icon } from './icon.js';
import { LanguageSwitch, SizeSwitch } from './switches.js';

export const SkipLink = () => {
  const { t } = useTranslation('kernel');
  return (
    <a className="skip" href="#main">
      {t('nav.skip')}
    </a>
  );
};

/** Head of every public page: brand, large text, language, and the way to one's own cases. */
export function TopBar() {
  const { t } = useTranslation('kernel');
  const me = useMe();
  return (
    <header className="top">
      <div>
        <SkipLink />
        <Brand />
        {!me.isPending && !me.signedIn && (
          <Link className="tool" to="/sign-in">
            <Icon of={CircleUserRound} />
            <span>{t('nav.sign-in')}</span>
          </Link>
        )}
        {me.signedIn && (
          <Link className="tool" to="/mine">
            <Icon of={CircleUserRound} />
            <span className="max-sm:sr-only">{t('nav.mine')}</span>
          </Link>
        )}
        <SizeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
