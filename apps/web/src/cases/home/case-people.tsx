import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Section } from '../../ui/card.js';
import { Person, Rows } from '../../ui/rows.js';

/** Both sides and the mediator, evenly named. */
export function CasePeople({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.home' });
  return (
    <Section id="people" title={t('people')}>
      <Rows>
        {home.parties.map((party) => (
          <Person
            key={party.id}
            name={party.name}
            role={home.side ? t(party.yours ? 'you' : 'other-side') : undefined}
            tone={party.yours ? 'sand' : 'blue'}
            note={
              <>
                {t(party.side)}
                {party.representative && <span translate="no">{` · ${t('represented', { name: party.representative })}${party.position ? ` · ${party.position}` : ''}`}</span>}
                {party.answer && ` · ${t(`answered.${party.answer}`)}`}
                {!party.joined && party.side === 'respondent' && ` · ${t('not-joined')}`}
                {party.wish && <q className="block mt-1 whitespace-pre-line" translate="no">{party.wish}</q>}
              </>
            }
          />
        ))}
        {home.mediators.map((mediator) => (
          <Person key={mediator.accountId} name={mediator.name} role={t('mediator')} tone="pine" />
        ))}
      </Rows>
    </Section>
  );
}
