import { useTranslation } from 'react-i18next';
import { Section } from '../ui/card.js';
import { Rows } from '../ui/rows.js';
import { nameOf, useText, type Agreement } from './use-agreement.js';

/** What sides want to be different in this version: which term, who, in their own words. */
export function Wishes({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const text = useText(agreement);
  const wishes = agreement.marks.filter(({ answer, note }) => answer === 'change' && note !== '');
  if (wishes.length === 0) return null;
  return (
    <Section id="wishes" title={t('open-changes')}>
      <Rows>
        {wishes.map(({ partyId, clauseId, note }) => (
          <li key={partyId + clauseId} className="py-3" translate="no">
            <b>{`${text.clauses.findIndex(({ id }) => id === clauseId) + 1}. ${nameOf(agreement, partyId)}`}</b>
            <p>{note}</p>
          </li>
        ))}
      </Rows>
    </Section>
  );
}
