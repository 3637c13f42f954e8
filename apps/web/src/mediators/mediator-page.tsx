import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Back } from '../ui/dock.js';
import { Opening } from '../ui/opening.js';
import { Page } from '../ui/screen.js';
import { MediatorFacts } from './mediator-card.js';
import { mediatorQuery } from './queries.js';
import { useMediatorWords } from './use-mediator-words.js';

/** One mediator, as the public sees them. */
export function MediatorPage({ mediatorId }: { mediatorId: string }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.directory' });
  const words = useMediatorWords();
  const { data: mediator } = useQuery(mediatorQuery(mediatorId));
  if (!mediator) return <Opening />;
  return (
    <Page title={words.name(mediator)}>
      <Back to="/mediators">{t('back')}</Back>
      <h1 translate="no">{words.name(mediator)}</h1>
      <div className="max-w-[640px]">
        <Section id="about" title={t('about')}>
          <p className="mb-6" translate="no">{words.introduction(mediator)}</p>
          <MediatorFacts mediator={mediator} />
        </Section>
        <p className="sec mt-6 mb-4">{t('how')}</p>
        <LinkButton kind="primary" wide to="/apply">
          {t('start')}
        </LinkButton>
      </div>
    </Page>
  );
}
