import { useTranslation } from 'react-i18next';
import type { Invitation } from '@maplebridge/contract/src/cases/types.gen.js';
import { Section } from '../../ui/card.js';

/** How to check, and what nobody will ever ask. */
export function Genuine({ invitation: { number, phone } }: { invitation: Invitation }) {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'invite' });
  return (
    <Section id="real" title={t('real')}>
      <p className="sec">{t('real-text')}</p>
      <dl className="codes">
        <div>
          <dt>{t('number')}</dt>
          <dd className="num" translate="no">{number}</dd>
        </div>
      </dl>
      <a className="bigtel num" href={`tel:${phone.replace(/\D/g, '')}`} translate="no">
        {phone}
      </a>
      <p className="sec">{t('never')}</p>
    </Section>
  );
}
