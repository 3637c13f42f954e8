import { useTranslation } from 'react-i18next';
import { Section } from '../ui/card.js';
import { Rows } from '../ui/rows.js';
import { useFormat } from '../words/use-format.js';

/** Key of an accepted text's words in the law's namespace. */
export const textKey = (text: string, version: string | number) => `papers.cn.${text}.v${String(version).replace(/^v/, '')}`;

/** The versions one has agreed to, with the moment. */
export function AcceptedTexts({ consents }: { consents: readonly { text: string; textVersion: string; acceptedAt: string }[] }) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.me' });
  const { t: law } = useTranslation('law');
  const format = useFormat();
  if (consents.length === 0) return null;
  return (
    <Section id="texts" title={t('texts')}>
      <Rows>
        {consents.map(({ text, textVersion, acceptedAt }) => (
          <li key={text + textVersion} className="py-3">
            <details>
              <summary>{law(`${textKey(text, textVersion)}.title`)}</summary>
              <p className="sec whitespace-pre-line">{law(`${textKey(text, textVersion)}.body`)}</p>
            </details>
            <p className="sec">{format.shortMoment(acceptedAt)}</p>
          </li>
        ))}
      </Rows>
    </Section>
  );
}
