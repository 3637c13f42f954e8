import { ALargeSmall } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../words/use-language.js';
import { useTextSize } from '../words/use-text-size.js';
import { Icon } from './icon.js';

/** Large text: 100 → 125 → 150 % and back; remembered. */
export function SizeSwitch() {
  const { t } = useTranslation('kernel');
  const { size, next } = useTextSize();
  return (
    <button className="tool" type="button" aria-pressed={size !== '100'} title={t(`size.${size}`)} onClick={next}>
      <Icon of={ALargeSmall} />
      <span>{t('size.name')}</span>
    </button>
  );
}

/** The other language, in its own name; the place on the page is kept. */
export function LanguageSwitch() {
  const { other, otherName, change } = useLanguage();
  return (
    <button className="tool" type="button" lang={other} translate="no" onClick={() => change(other)}>
      <span>{otherName}</span>
    </button>
  );
}
