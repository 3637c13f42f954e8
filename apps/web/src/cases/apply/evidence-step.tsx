import { useTranslation } from 'react-i18next';
import { EvidenceShelf } from '../../evidence/evidence-shelf.js';
import { Banner } from '../../ui/banner.js';
import { StepPage } from './step-page.js';
import { useStep } from './use-step.js';

/** Evidence never blocks: it can come now or later. */
export function EvidenceStep({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.step.evidence' });
  const step = useStep(caseId, 'evidence');
  return (
    <StepPage caseId={caseId} step="evidence" summary={step.summary} isPending={step.isPending} onSave={() => step.send({ later: true }, {})}>
      <Banner tone="clay">{t('who-sees')}</Banner>
      <p>
        <b>{t('later')}</b> <span className="sec">{t('later-note')}</span>
      </p>
      <EvidenceShelf caseId={caseId} quiet />
    </StepPage>
  );
}
