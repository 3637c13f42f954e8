import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextField } from '../../ui/text-field.js';
import type { Answers } from './steps.js';

export type OtherSide = NonNullable<Answers['who']>['respondents'][number];

interface Props {
  index: number;
  many: boolean;
  value: OtherSide;
  onChange: (value: OtherSide) => void;
  onRemove: () => void;
  errorOf: (field: string) => string | undefined;
}

/** One of those on the other side: who, and how we reach them. */
export function OtherSideFields({ index, many, value, onChange, onRemove, errorOf }: Props) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.step.who' });
  const at = (field: string) => `respondents.${index}.${field}`;
  return (
    <div role="group" aria-label={t('nth', { n: index + 1 })} className="grid gap-6">
      {many && (
        <div className="flex justify-between items-center border-t border-line pt-4">
          <h2>{t('nth', { n: index + 1 })}</h2>
          <Button kind="link" onPress={onRemove}>
            {t('remove')}
          </Button>
        </div>
      )}
      <RadioGroup
        label={t('kind')}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind: kind === 'legal' ? 'legal' : 'natural' })}
        options={[
          { value: 'natural', label: t('natural') },
          { value: 'legal', label: t('legal') },
        ]}
      />
      <TextField id={at('name')} label={t('name')} error={errorOf(at('name'))} value={value.name} onChange={(name) => onChange({ ...value, name })} autoComplete="off" />
      <TextField id={at('contact')} label={t('contact')} hint={t('contact-hint')} error={errorOf(at('contact'))} value={value.contact} onChange={(contact) => onChange({ ...value, contact })} autoComplete="off" />
      <TextField id={at('address')} label={t('address')} hint={t('optional')} error={errorOf(at('address'))} value={value.address ?? ''} onChange={(address) => onChange({ ...value, address })} autoComplete="off" />
      {value.kind === 'legal' && (
        <TextField id={at('creditCode')} label={t('credit-code')} hint={t('optional')} error={errorOf(at('creditCode'))} value={value.creditCode ?? ''} onChange={(creditCode) => onChange({ ...value, creditCode })} autoComplete="off" />
      )}
    </div>
  );
}
