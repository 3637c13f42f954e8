import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agreementsVersions } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { ask } from '../api/ask.js';
import { Chip, type Tone } from '../ui/chip.js';
import { Disclosure } from '../ui/disclosure.js';
import { useFormat } from '../words/use-format.js';
import { useLanguage } from '../words/use-language.js';
import type { Agreement } from './use-agreement.js';

type Difference = 'same' | 'changed' | 'removed';
const TONES: Record<Difference, Tone> = { same: 'line', changed: 'info', removed: 'warn' };

/** Earlier wordings beside the one in force: clause by clause, what was changed or taken out since. */
export function Versions({ caseId, agreement }: { caseId: string; agreement: Agreement }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const format = useFormat();
  const { language } = useLanguage();
  const { data } = useQuery({ queryKey: ['agreement', caseId, 'versions', agreement.number], queryFn: () => ask(agreementsVersions, { path: { caseId } }) });
  const now = new Map(agreement.text[language].clauses.map((clause) => [clause.id, clause.text]));
  const compare = (clause: { id: string; text: string }): Difference => (!now.has(clause.id) ? 'removed' : now.get(clause.id) === clause.text ? 'same' : 'changed');
  return (
    <section className="py-4 border-t border-line" aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      {data?.items.length === 0 && <p className="sub">{t('versions-none')}</p>}
      {data?.items.map((version) => (
        <Disclosure key={version.number} title={t('version-line', { number: version.number, at: format.shortMoment(version.writtenAt) })}>
          <ol className="grid gap-3">
            {version.text[language].clauses.map((clause) => (
              <li key={clause.id}>
                <Chip tone={TONES[compare(clause)]}>{t(`diff-${compare(clause)}`)}</Chip>
                <p translate="no">{clause.text}</p>
              </li>
            ))}
          </ol>
        </Disclosure>
      ))}
    </section>
  );
}
