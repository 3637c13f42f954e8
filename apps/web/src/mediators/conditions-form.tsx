import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DISPUTE_TYPES } from '../cases/dispute-types.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import type { Conditions } from './queries.js';

const ALL = 'all';
const LANGUAGES = ['zh-CN', 'wuu', 'en', 'yue', 'csl'];

/** Speciality, language, kind, fee and name; nothing happens before "Show". */
export function ConditionsForm({ value, onChange }: { value: Conditions; onChange: (value: Conditions) => void }) {
  const { t } = useTranslation('mediators');
  const { t: law } = useTranslation('law');
  const [draft, setDraft] = useState(value);
  const all = { value: ALL, label: t('screens.directory.all') };
  const pick = (key: keyof Conditions) => (chosen: string) => setDraft(({ [key]: _, ...rest }) => (chosen === ALL ? rest : { ...rest, [key]: chosen }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(draft);
  };
  return (
    <form onSubmit={submit} className="grid gap-5 content-start" aria-label={t('screens.directory.filter')}>
      <Select label={t('fields.speciality')} value={draft.speciality ?? ALL} onChange={pick('speciality')} options={[all, ...DISPUTE_TYPES.map((type) => ({ value: type, label: law(`fields.disputeType.${type}`) }))]} />
      <Select label={t('fields.languages')} value={draft.language ?? ALL} onChange={pick('language')} options={[all, ...LANGUAGES.map((code) => ({ value: code, label: t(`fields.language.${code}`) }))]} />
      <Select
        label={t('screens.directory.kind')}
        value={draft.fullTime ?? ALL}
        onChange={pick('fullTime')}
        options={[all, { value: 'true', label: t('fields.fullTime.true') }, { value: 'false', label: t('fields.fullTime.false') }]}
      />
      <Select
        label={t('screens.directory.fee')}
        value={draft.charges ?? ALL}
        onChange={pick('charges')}
        options={[all, { value: 'false', label: t('screens.directory.fee-free') }, { value: 'true', label: t('screens.directory.fee-charges') }]}
      />
      <TextField label={t('screens.directory.name')} value={draft.name ?? ''} maxLength={40} onChange={(name) => setDraft(({ name: _, ...rest }) => (name ? { ...rest, name } : rest))} />
      <Button kind="primary" type="submit">
        {t('screens.directory.search')}
      </Button>
    </form>
  );
}
