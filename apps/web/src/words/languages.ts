export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** English with marks around every word that came from a words file; whatever shows no marks slipped through. */
export const PSEUDO = 'pseudo';
const KEPT = 'maplebridge.language';

/** The language people read and React Aria speaks; the pseudo language counts as English. */
export const spoken = (language: string): Language => (language === 'zh-CN' ? 'zh-CN' : 'en');

export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT, language);

/** Asked for in the address, else chosen before, else the browser's; Chinese where nothing speaks for English. */
export function firstLanguage(): string {
  const known = (language: string | null) => LANGUAGES.find((one) => one === language);
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === PSEUDO) return PSEUDO;
  const spokenHere = navigator.languages.find((language) => /^(zh|en)/.test(language));
  return known(asked) ?? known(localStorage.getItem(KEPT)) ?? (spokenHere?.startsWith('en') ? 'en' : 'zh-CN');
}
