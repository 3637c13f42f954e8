import { CalendarClock, FileText, Smartphone, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { LinkButton } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { StepCard } from '../../ui/step-card.js';
import { useFormat } from '../../words/use-format.js';
import type { Turn } from './use-meeting.js';

const GO = {
  moving: { to: '/cases/$caseId/appointment', icon: CalendarClock },
  test: { to: '/cases/$caseId/sessions/$sessionId/check', icon: Smartphone },
  'come-in': { to: '/cases/$caseId/sessions/$sessionId', icon: Video },
  record: { to: '/cases/$caseId/sessions/$sessionId/record', icon: FileText },
} as const;

/** What the session asks of this side now; the device is tried while there is time to mend it. */
export function MeetingStep({ home, turn, session }: { home: CaseHome; turn: Turn; session: { id: string; startsAt: string } }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.home' });
  const format = useFormat();
  const go = turn in GO ? GO[turn as keyof typeof GO] : undefined;
  const dated = turn === 'moving' || turn === 'test' || turn === 'elsewhere';
  return (
    <StepCard turn={go ? 'mine' : 'wait'} turnWords={t(go ? 'turn-mine' : 'turn-wait')} due={dated ? t('due', { at: format.moment(session.startsAt) }) : undefined} title={t(`step.${turn}`)}>
      <p className="sec">{t(`step.${turn}-note`)}</p>
      {go && (
        <LinkButton kind="primary" wide icon={go.icon} to={go.to} params={{ caseId: home.id, sessionId: session.id }}>
          {t(`go.${turn}`)}
        </LinkButton>
      )}
      {turn === 'test' && <Disclosure title={t('what-if')}>{t('what-if-test')}</Disclosure>}
    </StepCard>
  );
}
