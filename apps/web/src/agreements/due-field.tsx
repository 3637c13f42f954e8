import { useTranslation } from 'react-i18next';
import type { Due } from '@maplebridge/contract/src/agreements/types.gen.js';
import { DateField } from '../ui/date-field.js';
import { Select } from '../ui/select.js';

interface Props {
  id: string;
  label: string;
  dateLabel: string;
  kinds: readonly Due['kind'][];
  value: Due | undefined;
  onChange: (due: Due | undefined) => void;
}

/** When a duty falls due. A date still being typed leaves the duty without one, and preflight says so. */
export function DueField({ id, label, dateLabel, kinds, value, onChange }: Props) {
  const { t } = useTranslation('agreements');
  const dated = value?.kind === 'on' || value?.kind === 'until';
  const choose = (kind: string) => {
    if (kind === 'at-signing' || kind === 'always') return onChange({ kind });
    if (kind === 'on' || kind === 'until') onChange({ kind, date: dated ? value.date : new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) });
  };
  return (
    <div className="grid gap-3 min-[600px]:grid-cols-2">
      <Select id={id} label={label} placeholder={t('screens.terms.choose')} value={value?.kind ?? null} onChange={choose} options={kinds.map((kind) => ({ value: kind, label: t(`due.${kind}`) }))} />
      {dated && <DateField id={`${id}-date`} label={dateLabel} value={value.date} onChange={(date) => date && onChange({ kind: value.kind, date })} />}
    </div>
  );
}
