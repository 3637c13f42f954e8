import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { useAgreement } from '../../agreements/use-agreement.js';
import { LinkButton } from '../../ui/button.js';
import { StepCard } from '../../ui/step-card.js';
import { useFormat } from '../../words/use-format.js';
import { isSigning } from './what-holds.js';

/** What a written agreement asks of a side: read and sign; wait for the other side; for mediator and stamp; for the mediator after a refusal. */
export type PaperTurn = 'to-sign' | 'signed' | 'sealing' | 'refused';

const LATER: Readonly<Record<string, PaperTurn>> = { 'signed-by-parties': 'sealing', signed: 'sealing', void: 'refused' };

/** The turn of this side with the agreement of a case in mediation; undefined while the mediator has it or there is none. */
export function usePaperTurn(home: CaseHome): PaperTurn | undefined {
  const { data } = useAgreement(home.id, home.state === 'in-mediation' && home.side !== null);
  if (home.state !== 'in-mediation' || home.side === null) return undefined;
  const agreement = data?.agreement;
  const later = agreement && LATER[agreement.state];
  if (later || (agreement ? agreement.state !== 'signing' : !isSigning(home))) return later ?? undefined;
  return agreement?.signatures.some(({ partyId }) => partyId !== null && agreement.yourParties.includes(partyId)) ? 'signed' : 'to-sign';
}

/** What an agreement asks of a side now: to read, to sign, to wait. */
export function AgreementStep({ home, paper }: { home: CaseHome; paper: PaperTurn }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.home' });
  const format = useFormat();
  const mine = paper === 'to-sign';
  const due = mine && home.clocks.find(({ name, dueAt }) => name === 'signing' && Date.parse(dueAt) > Date.now());
  return (
    <StepCard turn={mine ? 'mine' : 'wait'} turnWords={t(mine ? 'turn-mine' : 'turn-wait')} due={due && t('due', { at: format.date(due.dueAt) })} title={t(`step.${paper}`)}>
      <p className="sec">{t(`step.${paper}-note`)}</p>
      {paper !== 'refused' && (
        <LinkButton kind={mine ? 'primary' : 'secondary'} wide to="/cases/$caseId/agreement" params={{ caseId: home.id }}>
          {t(mine ? 'go.to-sign' : 'go.signed')}
        </LinkButton>
      )}
    </StepCard>
  );
}
