import { useTranslation } from 'react-i18next';

/** The number that a person answers, big enough to read out. */
export function Phone() {
  const { t } = useTranslation('kernel');
  const number = t('screens.phone');
  return (
    <a className="bigtel num" href={`tel:${number.replace(/\D/g, '')}`}>
      {number}
    </a>
  );
}
