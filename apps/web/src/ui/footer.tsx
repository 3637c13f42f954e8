import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../people/use-me.js';

/** Foot of every public page. */
export function Footer() {
  const { t } = useTranslation('kernel');
  const { demo } = useMe();
  return (
    <footer className="foot">
      <div>
        <nav aria-label={t('footer.name')}>
          <Link to="/privacy">{t('footer.privacy')}</Link>
          <Link to="/accessibility">{t('footer.accessibility')}</Link>
          <Link to="/complaints">{t('footer.complaints')}</Link>
          <Link to="/genuine">{t('footer.genuine')}</Link>
        </nav>
        {demo && <p>{t('footer.demo')}</p>}
      </div>
    </footer>
  );
}
