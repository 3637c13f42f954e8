import type { LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { LinkButton } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { StepCard } from '../../ui/step-card.js';
import { useFormat } from '../../words/use-format.js';
import { ReturnItems } from '../return-items.js';
import { stagesOf } from '../stages.js';
import { AgreementStep, type PaperTurn } from './agreement-step.js';
import { EndedStep } from './ended-step.js';
import { needsRepresentative } from './what-holds.js';
import { SettledStep } from './settled-step.js';
import { CLOCK, WHERE } from './where.js';

/** Whose turn it is, by when, what to do, and what happens if one does not. */
export function NextStep({ home, paper }: { home: CaseHome; paper?: PaperTurn }) {
  const { t, i18n } = useTranslation('cases', { keyPrefix: 'screens.home' });
  const format = useFormat();
  const { state, clocks } = home;
  if (needsRepresentative(home)) return <RepresentativeStep home={home} />;
  if (paper) return <AgreementStep home={home} paper={paper} />;
  if (home.side !== null && state === 'settled') return <SettledStep home={home} />;
  if (state === 'terminated') return <EndedStep home={home} />;
  const go = WHERE[state]?.(home.id);
  // The reader's own day, and while it is ahead: what the centre promised others is no day for the reader.
  const due = clocks.find((clock) => clock.name === CLOCK[state] && clock.state === 'running' && Date.parse(clock.dueAt) > Date.now());
  const says = (key: string) => (i18n.exists(`cases:screens.home.${key}`) ? t(key) : undefined);
  const note = state === 'redirected' && home.endReason ? i18n.t(`law:reasons.redirect.${home.endReason}`) : says(`step.${state}-note`);
  const turn = go ? 'mine' : stagesOf(state).ended ? 'free' : 'wait';
  return (
    <StepCard turn={turn} turnWords={t(`turn-${turn}`)} due={go && due && t('due', { at: format.date(due.dueAt) })} title={t(`step.${state}`)}>
      {note && <p className="sec">{note}</p>}
      {state === 'returned' && <ReturnItems items={home.returnItems} />}
      {go && (
        <LinkButton kind="primary" wide {...(go as LinkProps)}>
          {t(`go.${state}`)}
        </LinkButton>
      )}
      {says(`what-if-${state}`) && <Disclosure title={t('what-if')}>{t(`what-if-${state}`)}</Disclosure>}
    </StepCard>
  );
}

function RepresentativeStep({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens' });
  return (
    <StepCard turn="mine" turnWords={t('home.turn-mine')} title={t('representative.title')}>
      <p className="sec">{t('representative.lead')}</p>
      <LinkButton kind="primary" wide to="/cases/$caseId/representative" params={{ caseId: home.id }}>
        {t('representative.title')}
      </LinkButton>
    </StepCard>
  );
}
