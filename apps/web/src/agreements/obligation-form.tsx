import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '@maplebridge/contract/src/agreements/types.gen.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { MoneyField } from '../ui/money-field.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { DueField } from './due-field.js';
import { InstalmentsForm } from './instalments-form.js';
import type { Obligation } from './use-agreement.js';
import { WrittenField } from './written-field.js';

interface Props {
  n: number;
  terms: Terms;
  parties: readonly { id: string; name: string }[];
  value: Obligation;
  onChange: (value: Obligation) => void;
  onRemove: () => void;
}
const METHODS = { pay: ['bank-transfer', 'mobile-payment', 'cash'], do: ['in-writing', 'in-person', 'hand-over', 'other'], refrain: [] } as const;
const DUES = { pay: ['at-signing', 'on'], do: ['at-signing', 'on'], refrain: ['always', 'until'] } as const;

/** One thing agreed: who, to whom, what or how much, when, how. */
export function ObligationForm({ n, terms, parties, value, onChange, onRemove }: Props) {
  const { t } = useTranslation('agreements');
  const id = `obligation-${value.id}`;
  const { kind } = value;
  const people = parties.map((party) => ({ value: party.id, label: party.name }));
  const set = (patch: Partial<Obligation>) => onChange({ ...value, ...patch });
  const name = t('screens.terms.duty', { n, kind: t(`kinds.${kind}`) });
  return (
    <Card className="grid gap-4">
      <div className="flex items-center justify-between gap-3" id={id} tabIndex={-1}>
        <h3>{name}</h3>
        <Button kind="plain" icon={Trash2} aria-label={t('screens.terms.remove-what', { what: name })} onPress={onRemove}>{t('screens.terms.remove')}</Button>
      </div>
      <div className="grid gap-4 min-[600px]:grid-cols-2">
        <Select id={`${id}-debtor`} label={t('fields.debtor')} placeholder={t('screens.terms.choose')} options={people} value={value.debtorId ?? null} onChange={(debtorId) => set({ debtorId })} />
        <Select id={`${id}-creditor`} label={t('fields.creditor')} placeholder={t('screens.terms.choose')} options={people} value={value.creditorId ?? null} onChange={(creditorId) => set({ creditorId })} />
      </div>
      {kind === 'pay' && (
        <MoneyField id={`${id}-amount`} label={t('fields.amount')} value={value.amount?.minor ?? null} onChange={(minor) => set({ amount: minor === null ? undefined : { minor, currency: 'CNY' } })} />
      )}
      <WrittenField id={`${id}-act`} label={t(kind === 'pay' ? 'fields.purpose' : 'fields.act')} terms={terms} rows={2} value={value.act} onChange={(act) => set({ act })} />
      {value.instalments.length === 0 && <DueField id={`${id}-due`} label={t('fields.due')} dateLabel={t('fields.date')} kinds={DUES[kind]} value={value.due} onChange={(due) => set({ due })} />}
      {kind === 'pay' && <InstalmentsForm id={id} value={value} onChange={onChange} />}
      {kind !== 'refrain' && (
        <Select
          id={`${id}-method`}
          label={t(kind === 'pay' ? 'fields.payMethod' : 'fields.method')}
          placeholder={t('screens.terms.choose')}
          options={METHODS[kind].map((method) => ({ value: method, label: t(`methods.${method}`) }))}
          value={value.method ?? null}
          onChange={(method) => set({ method: method as Obligation['method'] })}
        />
      )}
      {value.method === 'bank-transfer' && <PayeeFields id={id} value={value} onChange={set} />}
    </Card>
  );
}

function PayeeFields({ id, value, onChange }: { id: string; value: Obligation; onChange: (patch: Partial<Obligation>) => void }) {
  const { t } = useTranslation('agreements');
  const payee = value.payee ?? { holder: '', bank: '', account: '' };
  return (
    <div className="grid gap-4 min-[600px]:grid-cols-3">
      {(['holder', 'bank', 'account'] as const).map((part) => (
        <TextField key={part} id={`${id}-${part}`} label={t(`fields.${part}`)} maxLength={part === 'account' ? 60 : 100} value={payee[part]} onChange={(text) => onChange({ payee: { ...payee, [part]: text } })} />
      ))}
    </div>
  );
}
