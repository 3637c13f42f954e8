import { useTranslation } from 'react-i18next';
import type { Terms } from '@maplebridge/contract/src/agreements/types.gen.js';
import { TextArea } from '../ui/text-field.js';

type Written = Terms['facts'];
interface Props {
  id: string;
  label: string;
  terms: Terms;
  value: Written;
  onChange: (value: Written) => void;
  rows?: number;
}

/** Free text in the governing language, and its translation where the paper is written in both. */
export function WrittenField({ id, label, terms, value, onChange, rows = 3 }: Props) {
  const { t } = useTranslation('agreements');
  const { governingLanguage: main, bilingual } = terms;
  const other = main === 'en' ? 'zh-CN' : 'en';
  return (
    <div className="grid gap-3">
      <TextArea id={id} label={label} rows={rows} maxLength={4000} value={value[main] ?? ''} onChange={(text) => onChange({ ...value, [main]: text })} />
      {bilingual && <TextArea id={`${id}-${other}`} label={`${label}: ${t('fields.translation')}`} rows={rows} maxLength={4000} value={value[other] ?? ''} onChange={(text) => onChange({ ...value, [other]: text })} />}
    </div>
  );
}
