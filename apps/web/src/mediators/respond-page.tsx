import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediatorChoice } from '@maplebridge/contract/src/mediators/types.gen.js';
import { Banner } from '../ui/banner.js';
import { LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Back } from '../ui/dock.js';
import { Opening } from '../ui/opening.js';
import { Page } from '../ui/screen.js';
import { MediatorCard } from './mediator-card.js';
import { choiceQuery } from './queries.js';
import { RecusalForm } from './recusal-form.js';
import { useMediatorWords } from './use-mediator-words.js';

/** The mediator of the case: what they disclose, and the question whether one wants another. */
export function RespondPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.respond' });
  const words = useMediatorWords();
  const { data: choice } = useQuery(choiceQuery(caseId));
  if (!choice) return <Opening />;
  const { mediator, state, appointed } = choice;
  const name = mediator ? words.name(mediator) : '';
  return (
    <Page title={t('title')}>
      <Back to="/cases/$caseId" params={{ caseId }} />
      <h1 className={mediator ? 'mb-6' : ''}>{t('title')}</h1>
      <div className="grid gap-6 max-w-[640px]">
        {!mediator && (
          <>
            <p className="lead">{t('not-yet')}</p>
            <LinkButton kind="primary" to="/cases/$caseId/choose" params={{ caseId }}>
              {t('choose')}
            </LinkButton>
          </>
        )}
        {mediator && <MediatorCard mediator={mediator} />}
        {state === 'awaiting' && (
          <Banner tone="info">
            {t(appointed ? 'appointed' : 'agreed', { name })} {t('waiting', { name })}
          </Banner>
        )}
        {state === 'accepted' && <Told choice={choice} name={name} />}
        {state === 'accepted' && <RecusalForm caseId={caseId} choice={choice} />}
      </div>
    </Page>
  );
}

function Told({ choice: { disclosure }, name }: { choice: MediatorChoice; name: string }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.respond' });
  if (!disclosure) return null;
  return (
    <Section id="disclosure" title={t('read')}>
      {disclosure.kind === 'none' ? (
        <p>{t('none', { name })}</p>
      ) : (
        <>
          <p>{t('related', { name })}</p>
          <blockquote className="mt-2" translate="no">
            {disclosure.description}
          </blockquote>
        </>
      )}
    </Section>
  );
}
