import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Back, Dock } from '../../ui/dock.js';
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.js';
import { Steps } from '../../ui/progress.js';
import { Page } from '../../ui/screen.js';
import { STEPS, type Step } from './steps.js';

interface Props {
  caseId: string;
  step: Step;
  summary: readonly FieldProblem[];
  isPending: boolean;
  onSave: () => void;
  children: ReactNode;
}

/** One question: what it is, why, its fields, and one button that saves and goes on. */
export function StepPage({ caseId, step, summary, isPending, onSave, children }: Props) {
  const { t } = useTranslation('cases');
  const { t: words } = useTranslation('kernel');
  const title = t(`screens.step.${step}.title`);
  const nth = STEPS.indexOf(step) + 1;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Page title={title} footer={false}>
      <Back to="/cases/$caseId/apply" params={{ caseId }} />
      <ErrorSummary problems={summary} />
      <Steps current={nth} of={STEPS.length} />
      <form onSubmit={submit} noValidate>
        <div className="max-w-[680px] w-full">
          <p className="cap">{t('screens.apply.step-of', { step: nth })}</p>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="hint mt-2 mb-8">{t(`screens.step.${step}.hint`)}</p>
          <div className="grid gap-7">{children}</div>
        </div>
        <Dock>
          <Button kind="primary" wide type="submit" isPending={isPending} pendingWords={words('actions.saving')}>
            {words('actions.save-next')}
          </Button>
        </Dock>
      </form>
    </Page>
  );
}
