import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { askedByAll, awaits, DECIDED, inTheWay, isWithoutCourt, useFiling, type Filing } from '../../filings/use-filing.js';
import { LinkButton } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { StepCard } from '../../ui/step-card.js';
import { useFormat } from '../../words/use-format.js';

/** Settled: the way to the court while it is open, then what the court wants or has said; without a court the agreement. */
export function SettledStep({ home }: { home: CaseHome }) {
  const { t: filings } = useTranslation('filings');
  const { data } = useFiling(home.id);
  const filing = data?.filing;
  const may = (action: string) => (filing?.allowedActions as readonly string[] | undefined)?.includes(action) ?? false;
  if (!filing || isWithoutCourt(filing)) return <Agreed home={home} />;
  if (awaits(filing) !== 'sides') return <AtCourt home={home} filing={filing} mine={filing.state === 'verification-set' || may('supplement')} />;
  if (may('ask') || may('join')) return <AskCourt home={home} />;
  if (filing.state === 'eligible') return <Agreed home={home} />;
  const blocked = askedByAll(filing) && inTheWay(filing).length > 0;
  return <AtCourt home={home} filing={filing} mine={blocked} title={blocked ? filings('screens.inTheWay') : undefined} />;
}

function Agreed({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.home' });
  return (
    <StepCard turn="free" turnWords={t('turn-free')} title={t('step.settled')}>
      <LinkButton kind="primary" wide to="/cases/$caseId/agreement" params={{ caseId: home.id }}>
        {t('go.settled')}
      </LinkButton>
    </StepCard>
  );
}

function AskCourt({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.home' });
  const { t: filings } = useTranslation('filings', { keyPrefix: 'screens' });
  const format = useFormat();
  const window = home.clocks.find(({ name, state }) => name === 'confirmation-window' && state === 'running');
  return (
    <StepCard turn="mine" turnWords={t('turn-mine')} due={window && t('due', { at: format.date(window.dueAt) })} title={filings('title')}>
      <p className="sec">{filings('what1')}</p>
      <LinkButton kind="primary" wide to="/cases/$caseId/filing" params={{ caseId: home.id }}>
        {filings('title')}
      </LinkButton>
      <Disclosure title={t('what-if')}>{filings('ifNothingText')}</Disclosure>
    </StepCard>
  );
}

/** Where the application is: more to send or a time to keep is one's own turn; a decision is there to be read. */
function AtCourt({ home, filing, mine, title }: { home: CaseHome; filing: Filing; mine: boolean; title?: string }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.home' });
  const { t: filings } = useTranslation('filings');
  const format = useFormat();
  const turn = mine ? 'mine' : DECIDED.includes(filing.state) ? 'free' : 'wait';
  const at = filing.state === 'verification-set' ? filing.slot && format.moment(filing.slot.startsAt) : mine && filing.supplement && t('due', { at: format.date(filing.supplement.dueAt) });
  return (
    <StepCard turn={turn} turnWords={t(`turn-${turn}`)} due={at || undefined} title={title ?? filings(`states.${filing.state}`)}>
      {filing.state === 'dismissed' && <p className="sec">{filings('screens.dismissedNext')}</p>}
      <LinkButton kind={turn === 'wait' ? 'secondary' : 'primary'} wide to="/cases/$caseId/filing" params={{ caseId: home.id }}>
        {t(filing.state === 'supplement-required' && mine ? 'go.supplement' : turn === 'free' ? 'go.decision' : 'go.court')}
      </LinkButton>
    </StepCard>
  );
}
