import { Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { LinkButton } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { StepCard } from '../../ui/step-card.js';
import { useFormat } from '../../words/use-format.js';

/** Once a session is booked: try camera and sound while there is time to mend them. */
export function TestDevice({ home, sessionId, by }: { home: CaseHome; sessionId: string; by: string }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.home' });
  const format = useFormat();
  return (
    <StepCard turn="mine" turnWords={t('turn-mine')} due={t('due', { at: format.moment(by) })} title={t('step.test')}>
      <p className="sec">{t('step.test-note')}</p>
      <LinkButton kind="primary" wide icon={Smartphone} to="/cases/$caseId/sessions/$sessionId/check" params={{ caseId: home.id, sessionId }}>
        {t('go.test')}
      </LinkButton>
      <Disclosure title={t('what-if')}>{t('what-if-test')}</Disclosure>
    </StepCard>
  );
}
