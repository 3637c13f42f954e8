import { useTranslation } from 'react-i18next';
import { useFormat } from '../words/use-format.js';
import type { Docket } from './use-court.js';

type Item = NonNullable<Docket['answers'][number]['body']['items']>[number];

/** What was asked for, item by item, and beside each what the applicants answered; what they brought stands among the papers. */
export function AskedItems({ docket, seq, items, dueAt }: { docket: Docket; seq: number; items: readonly Item[]; dueAt?: string | undefined }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.review' });
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const brought = docket.supplements.find((supplement) => supplement.answer === seq);
  return (
    <>
      {dueAt && <span className="sub">{t('dueBy', { date: format.moment(dueAt) })}</span>}
      <ol className="list-decimal pl-5 grid gap-1">
        {items.map(({ id, item, note }) => {
          const text = brought?.items.find((each) => each.id === id)?.text;
          return (
            <li key={id}>
              {law(`fields.supplement.${item}`)} <span className="sub" translate="no">{note}</span>
              {brought && <q className="block" translate="no">{text || t('asPapers')}</q>}
            </li>
          );
        })}
      </ol>
      {!brought && <span className="sub">{t('notYet')}</span>}
    </>
  );
}
