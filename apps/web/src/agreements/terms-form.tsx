import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '@maplebridge/contract/src/agreements/types.gen.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { ObligationForm } from './obligation-form.js';
import { RestForm } from './rest-form.js';
import type { Obligation } from './use-agreement.js';
import { WrittenField } from './written-field.js';

interface Props {
  terms: Terms;
  parties: readonly { id: string; name: string }[];
  onChange: (terms: Terms) => void;
}

/** The agreement as forms: facts and points, what is agreed, the rest. The clear text is made from it. */
export function TermsForm({ terms, parties, onChange }: Props) {
  const { t } = useTranslation('agreements');
  const { t: screen } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const set = (patch: Partial<Terms>) => onChange({ ...terms, ...patch });
  const setDuty = (id: string, next?: Obligation) => set({ obligations: terms.obligations.flatMap((duty) => (duty.id === id ? (next ?? []) : duty)) });
  const add = (kind: Obligation['kind']) => set({ obligations: [...terms.obligations, { id: crypto.randomUUID(), kind, act: {}, instalments: [], due: kind === 'refrain' ? { kind: 'always' } : undefined }] });
  return (
    <>
      <Section id="background" title={screen('background')}>
        <div className="grid gap-4">
          <WrittenField id="facts" label={t('fields.facts')} terms={terms} rows={5} value={terms.facts} onChange={(facts) => set({ facts })} />
          {terms.points.map((point, i) => (
            <WrittenField key={i} id={i === 0 ? 'points' : `points-${i}`} label={screen('point', { n: i + 1 })} terms={terms} rows={2} value={point} onChange={(next) => set({ points: terms.points.map((old, at) => (at === i ? next : old)) })} />
          ))}
          <Button id={terms.points.length === 0 ? 'points' : undefined} icon={Plus} onPress={() => set({ points: [...terms.points, {}] })} isDisabled={terms.points.length >= 20}>{screen('add-point')}</Button>
          <WrittenField id="responsibility" label={t('fields.responsibility')} terms={terms} value={terms.responsibility} onChange={(responsibility) => set({ responsibility })} />
        </div>
      </Section>
      <Section id="obligations" title={screen('duties')}>
        <div className="grid gap-4">
          {terms.obligations.map((duty, i) => (
            <ObligationForm key={duty.id} n={i + 1} terms={terms} parties={parties} value={duty} onChange={(next) => setDuty(duty.id, next)} onRemove={() => setDuty(duty.id)} />
          ))}
          <div className="flex flex-wrap gap-3">
            <Button icon={Plus} onPress={() => add('pay')}>{screen('add-pay')}</Button>
            <Button icon={Plus} onPress={() => add('do')}>{screen('add-do')}</Button>
            <Button icon={Plus} onPress={() => add('refrain')}>{screen('add-refrain')}</Button>
          </div>
        </div>
      </Section>
      <RestForm terms={terms} onChange={onChange} />
    </>
  );
}
