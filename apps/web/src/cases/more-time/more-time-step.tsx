import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Button } from '../../ui/button.js';
import { StepCard } from '../../ui/step-card.js';
import { useFormat } from '../../words/use-format.js';
import { AnswerStep } from './answer-step.js';
import { ProposeDialog } from './propose-dialog.js';
import { useMoreTime } from './use-more-time.js';
import { WaitingStep } from './waiting-step.js';

/** More time for the mediation: somebody asks for it, it waits for the others, or the time is nearly over. */
export function MoreTimeStep({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens' });
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const more = useMoreTime(home);
  if (!more) return null;
  const { proposal, dueAt, near, allowedActions } = more;
  if (proposal?.state === 'open' && allowedActions.includes('agree')) return <AnswerStep home={home} proposal={proposal} dueAt={dueAt} />;
  if (proposal?.state === 'open') return <WaitingStep home={home} proposal={proposal} />;
  if (!near || !allowedActions.includes('propose')) return null;
  const refused = proposal?.state === 'declined';
  return (
    <StepCard turn="warn" turnWords={t('more-time.title')} title={t(refused ? 'more-time.refused' : 'more-time.soon')}>
      <p className="sec">{t(refused ? 'more-time.refused-note' : 'more-time.lead-soon', { date: format.date(dueAt) })}</p>
      <Button onPress={() => setOpen(true)}>{t('more-time.open')}</Button>
      {open && <ProposeDialog home={home} more={more} onClose={() => setOpen(false)} />}
    </StepCard>
  );
}

/** As long as there is no hurry: a quiet way to propose more time. */
export function MoreTimeButton({ home, kind = 'link' }: { home: CaseHome; kind?: 'link' | 'secondary' }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.more-time' });
  const [open, setOpen] = useState(false);
  const more = useMoreTime(home);
  if (!more || more.near || !more.allowedActions.includes('propose')) return null;
  return (
    <>
      <Button kind={kind} onPress={() => setOpen(true)}>{t('open')}</Button>
      {open && <ProposeDialog home={home} more={more} onClose={() => setOpen(false)} />}
    </>
  );
}
