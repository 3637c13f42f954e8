import { useTranslation } from 'react-i18next';
import type { Invitation } from '@maplebridge/contract/src/cases/types.gen.js';
import { Banner } from '../../ui/banner.js';
import { Section } from '../../ui/card.js';
import { useFormat } from '../../words/use-format.js';

/** Silence has its own heading, and costs nothing. */
export function Silence({ invitation: { answerBy, applicantName: name } }: { invitation: Invitation }) {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'invite' });
  const format = useFormat();
  return (
    <Section id="silent" title={t('silent')}>
      <p>{answerBy ? t('silent-text', { at: format.date(answerBy), name }) : t('silent-text-plain', { name })}</p>
      <Banner tone="pine" className="mt-4">
        {t('silent-safe')}
      </Banner>
    </Section>
  );
}
