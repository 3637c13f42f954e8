import { useTranslation } from 'react-i18next';
import { keepLanguage, spoken, type Language } from './languages.js';

const NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

/** The language in use and the other one, in its own name. */
export function useLanguage() {
  const { i18n } = useTranslation('kernel');
  const language = spoken(i18n.language);
  const other: Language = language === 'zh-CN' ? 'en' : 'zh-CN';
  const change = (to: Language) => {
    keepLanguage(to);
    void i18n.changeLanguage(to);
  };
  return { language, other, otherName: NAMES[other], change };
}
