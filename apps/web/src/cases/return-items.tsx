import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';

/** What the officer asked to have corrected, in the order they wrote it. */
export function ReturnItems({ items }: { items: CaseHome['returnItems'] }) {
  const { t } = useTranslation('cases');
  return (
    <ul className="grid gap-1">
      {items.map(({ step, reason, note }) => (
        <li key={step + reason}>
          {t(`fields.step.${step}`)} · {t(`reasons.return.${reason}`)} <span className="block" translate="no">{note}</span>
        </li>
      ))}
    </ul>
  );
}
