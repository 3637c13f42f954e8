import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/button.js';
import { StepCard } from '../../ui/step-card.js';

/** Who was invited has not come through an application: they are told, and say who they are, from here. */
export function PrepareStep({ caseId, what }: { caseId: string; what: 'told' | 'identity' }) {
  const { t } = useTranslation(['cases', 'people']);
  const title = t(`people:screens.${what}.title`);
  return (
    <StepCard turn="mine" turnWords={t('cases:screens.home.turn-mine')} title={title}>
      <p className="sec">{t(`people:screens.${what}.lead`)}</p>
      <LinkButton kind="primary" wide to={`/${what}`} search={{ next: `/cases/${caseId}` }}>
        {t(`cases:screens.home.go.${what}`)}
      </LinkButton>
    </StepCard>
  );
}
