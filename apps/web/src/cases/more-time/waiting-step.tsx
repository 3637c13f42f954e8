import { useTranslation } from 'react-i18next';
import type { CaseHome, Extension } from '@maplebridge/contract/src/cases/types.gen.js';
import { Chip } from '../../ui/chip.js';
import { StepCard } from '../../ui/step-card.js';
import { useFormat } from '../../words/use-format.js';

/** More time was proposed: who has agreed, and whose answer is still to come. */
export function WaitingStep({ home, proposal }: { home: CaseHome; proposal: NonNullable<Extension['proposal']> }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens' });
  const format = useFormat();
  const name = (who: string) => {
    const party = home.parties.find(({ id }) => id === who);
    if (!party) return t('more-time.mediator');
    return party.yours ? t('more-time.you') : <span translate="no">{party.name}</span>;
  };
  const joined = (who: string) => home.parties.find(({ id }) => id === who)?.joined ?? true;
  return (
    <StepCard turn="wait" turnWords={t('home.turn-wait')} title={t('more-time.waits', { date: format.date(proposal.dueAt ?? '') })}>
      <p className="sec">{t('more-time.waits-note')}</p>
      <ul className="answers">
        {[...proposal.agreed, ...proposal.missing].map((who) => {
          const agreed = proposal.agreed.includes(who);
          return (
            <li key={who}>
              <span>{name(who)}</span>
              <Chip tone={agreed ? 'ok' : 'line'}>{t(agreed ? 'more-time.has-agreed' : joined(who) ? 'more-time.not-yet' : 'home.not-joined')}</Chip>
            </li>
          );
        })}
      </ul>
    </StepCard>
  );
}
