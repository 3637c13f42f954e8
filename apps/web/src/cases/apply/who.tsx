import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextField } from '../../ui/text-field.js';
import { useTyped } from '../../ui/use-typed.js';
import { OtherSideFields, type OtherSide } from './other-side-fields.js';
import { StepPage } from './step-page.js';
import type { Answers } from './steps.js';
import { typedOf, useStep } from './use-step.js';

const NOBODY: OtherSide = { kind: 'natural', name: '', contact: '' };

/** The second step: who applies, and against whom. */
export function Who({ caseId, answer }: { caseId: string; answer: Answers['who'] }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.step.who' });
  const step = useStep(caseId, 'who');
  const [others, setOthers] = useTyped<readonly OtherSide[]>(typedOf(caseId, 'who', 'others'), answer?.respondents ?? [NOBODY]);
  const [kind, setKind] = useTyped<'natural' | 'legal'>(typedOf(caseId, 'who', 'kind'), answer?.applicantKind ?? 'natural');
  const [own, setOwn] = useTyped(typedOf(caseId, 'who', 'own'), answer?.applicantName ?? '');
  const checks = () => ({
    ...Object.fromEntries(
      others.flatMap((other, index) => [
        [`respondents.${index}.name`, other.name.trim() === '' && t('name-missing')],
        [`respondents.${index}.contact`, other.contact.trim() === '' && t('contact-missing')],
      ]),
    ),
    applicantName: kind === 'legal' && own.trim() === '' && t('you-name-missing'),
  });
  const save = () => step.send({ respondents: others.map(trimmed), applicantKind: kind, applicantName: kind === 'legal' ? own.trim() : '' }, checks());
  return (
    <StepPage caseId={caseId} step="who" summary={step.summary} isPending={step.isPending} onSave={save}>
      {others.map((other, index) => (
        <OtherSideFields
          key={index}
          index={index}
          many={others.length > 1}
          value={other}
          errorOf={step.errorOf}
          onChange={(value) => setOthers(others.map((one, at) => (at === index ? value : one)))}
          onRemove={() => setOthers(others.filter((_, at) => at !== index))}
        />
      ))}
      {others.length < 10 && (
        <Button icon={Plus} onPress={() => setOthers([...others, NOBODY])}>
          {t('add')}
        </Button>
      )}
      <RadioGroup
        label={t('you')}
        value={kind}
        onChange={(value) => setKind(value === 'legal' ? 'legal' : 'natural')}
        options={[
          { value: 'natural', label: t('you-natural') },
          { value: 'legal', label: t('you-legal'), reveal: <TextField id="applicantName" label={t('you-name')} error={step.errorOf('applicantName')} value={own} onChange={setOwn} autoComplete="organization" /> },
        ]}
      />
    </StepPage>
  );
}

const trimmed = ({ kind, name, contact, address, creditCode }: OtherSide): OtherSide => ({
  kind,
  name: name.trim(),
  contact: contact.trim(),
  ...(address?.trim() && { address: address.trim() }),
  ...(kind === 'legal' && creditCode?.trim() && { creditCode: creditCode.trim() }),
});
