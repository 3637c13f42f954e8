import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { filingsResend } from '@maplebridge/contract/src/filings/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Timeline, type TimelineStep } from '../ui/timeline.js';
import { useFormat } from '../words/use-format.js';
import type { Filing } from './use-filing.js';

const STEPS = ['ask', 'pack', 'receive', 'accept', 'verify', 'decide'] as const;
const OVER = ['served', 'final', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated', 'expired', 'declined'];

/** The whole road in six steps: what is behind, what is on, what will come. */
export function FilingSteps({ caseId, filing }: { caseId: string; filing: Filing }) {
  const { t } = useTranslation('filings');
  const format = useFormat();
  const resend = useSend(filingsResend);
  const at = STEPS.indexOf(filing.step);
  const over = OVER.includes(filing.state);
  const when: Partial<Record<(typeof STEPS)[number], string | null>> = { ask: filing.readyAt, receive: filing.receivedAt, decide: filing.decidedAt };
  // Where it ended, nothing comes after it, and what was decided from the papers alone was not verified with both.
  const road = over ? STEPS.filter((step, index) => index <= at && (step !== 'verify' || filing.slot)) : STEPS;
  const steps: TimelineStep[] = road.map((step) => ({
    id: step,
    title: t(`fields.step.${step}`),
    state: over || STEPS.indexOf(step) < at ? 'done' : step === filing.step ? 'now' : 'next',
    when: when[step] ? format.shortMoment(when[step]) : step === 'accept' && filing.acceptBy && step === filing.step && !over ? t('screens.acceptBy', { date: format.date(filing.acceptBy) }) : undefined,
  }));
  return (
    <Section id="steps" title={t('screens.sixSteps')}>
      <Timeline steps={steps} />
      {filing.allowedActions.some((action) => action === 'resend' || action === 'repack') && (
        <Button icon={RotateCw} isPending={resend.isPending} onPress={() => resend.mutate({ path: { caseId } })}>
          {t('screens.resend')}
        </Button>
      )}
    </Section>
  );
}
