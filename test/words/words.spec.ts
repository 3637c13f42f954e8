import { readWords } from '../../libs/contract/emit-words.mjs';
import { literals, parse, screens } from './screens.js';
import { usedKeys } from './used-keys.js';
import { blanks, flat, LANGUAGES, namespaces, sentences, singular } from './words.js';

const keys = (namespace: string, language: string) => new Set([...sentences(namespace, language).keys()].map(singular));

describe('words', () => {
  it.each(namespaces())('%s says the same things in both languages', (namespace) => {
    const [chinese, english] = LANGUAGES.map((language) => keys(namespace, language));
    expect([...english!].filter((key) => !chinese!.has(key))).toEqual([]);
    expect([...chinese!].filter((key) => !english!.has(key))).toEqual([]);
  });

  it.each(namespaces())('%s leaves the same blanks in both languages', (namespace) => {
    const blanksOf = (language: string) => {
      const found = new Map<string, Set<string>>();
      for (const [key, text] of sentences(namespace, language)) found.set(singular(key), new Set([...(found.get(singular(key)) ?? []), ...blanks(text)]));
      return new Map([...found].map(([key, names]) => [key, [...names].filter((name) => name !== 'count').sort().join()]));
    };
    const english = blanksOf('en');
    expect([...blanksOf('zh-CN')].filter(([key, names]) => english.has(key) && english.get(key) !== names)).toEqual([]);
  });

  it('leaves no sentence empty', () => {
    const empty = namespaces().flatMap((namespace) => LANGUAGES.flatMap((language) => [...sentences(namespace, language)].filter(([, text]) => text.trim() === '').map(([key]) => `${language} ${namespace}:${key}`)));
    expect(empty).toEqual([]);
  });
});

describe('screens', () => {
  const sources = screens();

  it('take every text from the words', () => {
    expect(sources.flatMap(literals)).toEqual([]);
  });

  it('would be caught writing text themselves', () => {
    expect(literals(parse('probe.tsx', 'const a = <p>Hello there</p>; const b = <i aria-label="Close" />; const c = <p>{t("x")} · </p>;'))).toHaveLength(2);
  });

  it('ask only for words that travel to them', async () => {
    const travelling = (await readWords()).filter(({ language }) => language === 'en');
    const known = new Set(travelling.flatMap(({ word, text }) => [...flat(text).keys()].map((key) => `${word}:${singular(key)}`)));
    const exists = (key: string, open: boolean) => (open ? [...known].some((one) => one.startsWith(key)) : known.has(key));
    const missing = sources.flatMap(usedKeys).filter(({ candidates, open }) => !candidates.some((key) => exists(key, open)));
    expect(missing.map(({ where }) => where)).toEqual([]);
  });

  it('would be caught asking for others', () => {
    const [used] = usedKeys(parse('probe.ts', `const { t } = useTranslation('kernel', { keyPrefix: 'screens' }); t('no-such-thing');`));
    expect(used?.candidates).toEqual(['kernel:screens.no-such-thing']);
  });
});
