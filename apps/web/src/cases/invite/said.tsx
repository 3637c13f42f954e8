import { useTranslation } from 'react-i18next';
import type { Invitation } from '@maplebridge/contract/src/cases/types.gen.js';
import { Section } from '../../ui/card.js';
import { Unbroken } from '../../ui/unbroken.js';
import { useFormat } from '../../words/use-format.js';

/** The applicant's own words, marked as theirs. */
export function Said({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'invite' });
  const format = useFormat();
  const { whatHappened, whatTheyWant, amountMinor, applicantName } = invitation;
  return (
    <Section id="said" title={t('said')}>
      <figure className="card said">
        <blockquote>
          <p className="whitespace-pre-line" translate="no">{whatHappened}</p>
        </blockquote>
        <dl>
          <dt>{t('wants')}</dt>
          <dd className="whitespace-pre-line" translate="no">{whatTheyWant}</dd>
          {amountMinor !== null && <dd translate="no"><Unbroken>{format.moneyInFull(amountMinor)}</Unbroken></dd>}
        </dl>
        <figcaption className="sec">{t('own-words', { name: applicantName })}</figcaption>
      </figure>
    </Section>
  );
}
