import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The bridge and its reflection: the only mark of the product. */
export function Brand() {
  const { t } = useTranslation('kernel');
  return (
    <Link className="brand" to="/" aria-label={t('nav.home')}>
      <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="#12615A" strokeLinecap="round">
        <path d="M6.5 15.2a9.5 9.5 0 0 1 19 0" strokeWidth="3.6" />
        <path d="M2.6 15.2h3.9M25.5 15.2h3.9" strokeWidth="3.6" />
        <path d="M7.6 20.4a9.5 9.5 0 0 0 16.8 0" strokeWidth="2" opacity=".55" />
      </svg>
      <span>{t('brand')}</span>
    </Link>
  );
}
