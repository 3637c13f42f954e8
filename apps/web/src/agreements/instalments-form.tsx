import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { split as splitFen } from '@maplebridge/contract/numerals';
import { Button } from '../ui/button.js';
import { MoneyField } from '../ui/money-field.js';
import { NumberField } from '../ui/number-field.js';
import { Unbroken } from '../ui/unbroken.js';
import { useFormat } from '../words/use-format.js';
import { DueField } from './due-field.js';
import type { Obligation } from './use-agreement.js';

/** The total in parts: split evenly to the fen, then each part may be changed; the sum is shown beside the total. */
export function InstalmentsForm({ id, value, onChange }: { id: string; value: Obligation; onChange: (value: Obligation) => void }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const [count, setCount] = useState(2);
  const total = value.amount?.minor ?? 0;
  const { instalments } = value;
  const set = (index: number, patch: Partial<Obligation['instalments'][number]>) =>
    onChange({ ...value, instalments: instalments.map((part, i) => (i === index ? { ...part, ...patch } : part)) });
  const split = () =>
    onChange({ ...value, due: undefined, instalments: splitFen(total, count).map((minor, i) => ({ id: crypto.randomUUID(), minor, due: i === 0 ? { kind: 'at-signing' } : undefined })) });
  if (instalments.length === 0)
    return (
      <div className="flex flex-wrap items-end gap-3">
        <NumberField label={t('screens.terms.split-count')} value={count} minValue={2} maxValue={60} onChange={setCount} />
        <Button onPress={split} isDisabled={total < count}>{t('screens.terms.split')}</Button>
      </div>
    );
  const sum = instalments.reduce((minor, part) => minor + part.minor, 0);
  return (
    <div className="grid gap-4">
      {instalments.map((part, i) => (
        <div key={part.id} className="grid gap-3 border-l-2 border-line pl-4">
          <MoneyField id={`${id}-part-${i}`} label={t('screens.terms.instalment', { n: i + 1 })} value={part.minor} onChange={(minor) => set(i, { minor: minor ?? 0 })} />
          <DueField id={`${id}-part-${i}-due`} label={t('screens.terms.instalment-due', { n: i + 1 })} dateLabel={t('screens.terms.instalment-date', { n: i + 1 })} kinds={['at-signing', 'on']} value={part.due} onChange={(due) => set(i, { due })} />
        </div>
      ))}
      <p className={sum === total ? 'st ok' : 'st bad'} role="status"><Unbroken>{t('screens.terms.sum', { sum: format.money(sum), total: format.money(total) })}</Unbroken></p>
      <Button kind="link" onPress={() => onChange({ ...value, instalments: [] })}>{t('screens.terms.unsplit')}</Button>
    </div>
  );
}
