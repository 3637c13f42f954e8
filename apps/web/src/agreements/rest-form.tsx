import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '@maplebridge/contract/src/agreements/types.gen.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Checkbox, Consents } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { WrittenField } from './written-field.js';

/** Other terms, closing, what the terms touch, languages and the voluntary statement. */
export function RestForm({ terms, onChange }: { terms: Terms; onChange: (terms: Terms) => void }) {
  const { t } = useTranslation('agreements');
  const { t: screen } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const set = (patch: Partial<Terms>) => onChange({ ...terms, ...patch });
  const { property } = terms;
  return (
    <Section id="rest" title={screen('rest')}>
      <div className="grid gap-4">
        {terms.otherTerms.map((term, i) => (
          <div key={term.id} className="grid gap-2">
            <WrittenField id={`term-${term.id}`} label={screen('term', { n: i + 1 })} terms={terms} rows={2} value={term.text} onChange={(text) => set({ otherTerms: terms.otherTerms.map((old) => (old.id === term.id ? { ...old, text } : old)) })} />
            <Button kind="plain" icon={Trash2} aria-label={screen('remove-what', { what: screen('term', { n: i + 1 }) })} onPress={() => set({ otherTerms: terms.otherTerms.filter((old) => old.id !== term.id) })}>{screen('remove')}</Button>
          </div>
        ))}
        <Button icon={Plus} onPress={() => set({ otherTerms: [...terms.otherTerms, { id: crypto.randomUUID(), text: {} }] })}>{screen('add-term')}</Button>
        <Select id="subject" label={t('fields.subject')} value={terms.subject} onChange={(subject) => set({ subject: subject as Terms['subject'] })} options={(['ordinary', 'status-relation', 'ownership', 'other-procedure'] as const).map((value) => ({ value, label: t(`subjects.${value}`) }))} />
        <Select id="property" label={t('fields.property')} value={property.kind} onChange={(kind) => set({ property: { ...property, kind: kind as typeof property.kind } })} options={(['none', 'own', 'third-party'] as const).map((value) => ({ value, label: t(`property.${value}`) }))} />
        {property.kind === 'third-party' && (
          <>
            <TextField id="property-owner" label={t('fields.propertyOwner')} maxLength={100} value={property.owner} onChange={(owner) => set({ property: { ...property, owner } })} />
            <Checkbox isSelected={property.consented} onChange={(consented) => set({ property: { ...property, consented } })}>{t('fields.propertyConsented')}</Checkbox>
          </>
        )}
        <Select id="language" label={t('fields.governingLanguage')} value={terms.governingLanguage} onChange={(language) => set({ governingLanguage: language as Terms['governingLanguage'] })} options={[{ value: 'zh-CN', label: t('papers.language.zh-CN') }, { value: 'en', label: t('papers.language.en') }]} />
        <Consents>
          <Checkbox isSelected={terms.bilingual} onChange={(bilingual) => set({ bilingual })}>{t('fields.bilingual')}</Checkbox>
          <Checkbox isSelected={terms.closing} onChange={(closing) => set({ closing })}>{t('fields.closing')}</Checkbox>
          <Checkbox isSelected={terms.partial} onChange={(partial) => set({ partial })}>{t('fields.partial')}</Checkbox>
          <Checkbox id="voluntary" isSelected={terms.voluntary} onChange={(voluntary) => set({ voluntary })}>{t('fields.voluntary')}</Checkbox>
        </Consents>
      </div>
    </Section>
  );
}
