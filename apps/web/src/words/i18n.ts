import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { firstLanguage, PSEUDO, spoken } from './languages.js';
import { pseudo } from './pseudo.js';

const FILES = import.meta.glob<{ default: ResourceKey }>('../../../../libs/contract/words/*/*.json');

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const from = language === PSEUDO ? 'en' : language;
    const load = FILES[`../../../../libs/contract/words/${from}/${namespace}.json`];
    if (!load) return done(new Error(`no words for ${from}/${namespace}`), false);
    load().then(
      ({ default: words }) => done(null, language === PSEUDO ? pseudo(words) : words),
      (error: Error) => done(error, true),
    );
  },
};

/** Starts i18next with only the generic words; each feature's come with its first screen. */
export async function startWords(language = firstLanguage()): Promise<void> {
  i18next.on('languageChanged', (changed) => {
    document.documentElement.lang = spoken(changed);
  });
  await i18next.use(backend).use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ['kernel'],
    defaultNS: 'kernel',
    returnNull: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: true },
  });
}
