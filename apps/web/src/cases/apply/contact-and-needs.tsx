import { useTranslation } from 'react-i18next';
import { CheckGroup, RadioGroup } from '../../ui/choices.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import { useTyped } from '../../ui/use-typed.js';
import { useMe } from '../../people/use-me.js';
import { useLanguage } from '../../words/use-language.js';
import type { DisputeType } from '../dispute-types.js';
import { PreferredMediator } from './preferred-mediator.js';
import { StepPage } from './step-page.js';
import type { Answers } from './steps.js';
import { typedOf, useStep } from './use-step.js';

type Answer = NonNullable<Answers['contact-and-needs']>;
export const NEEDS: readonly Answer['needs'][number][] = ['hearing', 'seeing', 'speaking', 'helper', 'interpreter', 'not-alone-with-other-side', 'on-site', 'phone'];
export const TIMES = ['weekday-morning', 'weekday-afternoon', 'evening', 'weekend'] as const;
const NAMES = { 'zh-CN': '中文', en: 'English' } as const;

/** The last step: how one is reached, what one needs, whom and when one would like. */
export function ContactAndNeeds({ caseId, answer, about }: { caseId: string; answer: Answers['contact-and-needs']; about?: DisputeType }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.step.contact-and-needs' });
  const { t: words } = useTranslation('cases');
  const { me } = useMe();
  const { language } = useLanguage();
  const step = useStep(caseId, 'contact-and-needs');
  const [form, setForm] = useTyped<Answer>(typedOf(caseId, 'contact-and-needs', 'form'), answer ?? { contact: (me?.phone ?? me?.mail ?? '').replace(/^\+86/, ''), address: '', language, needs: [] });
  const change = (patch: Partial<Answer>) => setForm((old) => ({ ...old, ...patch }));
  const save = () => step.send({ ...form, contact: form.contact.trim(), address: form.address.trim() }, { contact: form.contact.trim() === '' && t('contact-missing') });
  return (
    <StepPage caseId={caseId} step="contact-and-needs" summary={step.summary} isPending={step.isPending} onSave={save}>
      <TextField id="contact" label={t('contact')} error={step.errorOf('contact')} value={form.contact} onChange={(contact) => change({ contact })} autoComplete="tel" />
      <TextField id="address" label={t('address')} hint={t('address-hint')} error={step.errorOf('address')} value={form.address} onChange={(address) => change({ address })} autoComplete="street-address" />
      <RadioGroup
        label={t('language')}
        value={form.language}
        onChange={(value) => change({ language: value === 'en' ? 'en' : 'zh-CN' })}
        options={Object.entries(NAMES).map(([value, label]) => ({ value, label: <span lang={value} translate="no">{label}</span> }))}
      />
      <CheckGroup
        label={t('needs')}
        hint={t('needs-hint')}
        value={form.needs}
        onChange={(needs) => change({ needs: NEEDS.filter((need) => needs.includes(need)) })}
        options={NEEDS.map((value) => ({ value, label: words(`fields.need.${value}`) }))}
      />
      <CheckGroup
        label={t('times')}
        hint={t('times-hint')}
        value={form.preferredTimes ?? []}
        onChange={(preferredTimes) => change({ preferredTimes })}
        options={TIMES.map((value) => ({ value, label: t(`time.${value}`) }))}
      />
      <PreferredMediator about={about} value={form.preferredMediatorId} onChange={(preferredMediatorId) => change({ preferredMediatorId })} />
      <TextArea id="note" label={t('note')} error={step.errorOf('note')} value={form.note ?? ''} onChange={(note) => change({ note })} rows={3} maxLength={1000} />
    </StepPage>
  );
}
