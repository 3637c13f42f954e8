import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mediatorsAppoint, mediatorsReplace } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import type { Candidates } from '@maplebridge/contract/src/mediators/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Desk } from '../people/desk.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Disclosure } from '../ui/disclosure.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Empty, Skeleton } from '../ui/states.js';
import { TextArea } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';
import './choose.css';
import { MediatorCard } from './mediator-card.js';
import { MediatorChoice } from './mediator-choice.js';
import { candidatesQuery, choiceQuery } from './queries.js';
import { useMediatorWords } from './use-mediator-words.js';

/** The centre names the mediator when the sides have not, or replaces the one there is. */
export function AppointPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.appoint' });
  const { data: choice } = useQuery(choiceQuery(caseId));
  const { data: candidates } = useQuery(candidatesQuery(caseId));
  return (
    <Desk title={t('title')} current="appoint" look="choose">
      {!choice || !candidates ? (
        <Skeleton />
      ) : (
        <div className="max-w-[720px] grid gap-6">
          {choice.mediator && (
            <Section id="current" title={t('current')}>
              <MediatorCard mediator={choice.mediator} />
            </Section>
          )}
          {choice.allowedActions.includes('replace') && <Replace caseId={caseId} />}
          {choice.allowedActions.includes('appoint') && <Appoint key={choice.round} caseId={caseId} candidates={candidates} />}
        </div>
      )}
    </Desk>
  );
}

function Appoint({ caseId, candidates }: { caseId: string; candidates: Candidates }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens' });
  const words = useMediatorWords();
  const all = [...candidates.suggestions.map(({ mediator }) => mediator), ...candidates.others];
  const [mediatorId, setMediatorId] = useState(all[0]?.id ?? '');
  const appoint = useSend(mediatorsAppoint);
  const problem = useProblemFields('mediators')(appoint.error);
  const chosen = all.find(({ id }) => id === mediatorId);
  if (!chosen) return <Empty title={t('choose.nobody')} />;
  return (
    <>
      <p>{t('appoint.lead')}</p>
      <ErrorSummary problems={problem.summary} />
      <MediatorChoice candidates={candidates} value={mediatorId} onChange={setMediatorId} />
      <p>
        <span className="sec">{t('appoint.choice')}</span> <b translate="no">{words.name(chosen)}</b>
      </p>
      <Button kind="primary" isPending={appoint.isPending} onPress={() => appoint.mutate({ path: { caseId }, body: { mediatorId } })}>
        {t('appoint.send')}
      </Button>
    </>
  );
}

function Replace({ caseId }: { caseId: string }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.appoint' });
  const [reason, setReason] = useTyped(`${caseId}.replace.reason`, '');
  const replace = useSend(mediatorsReplace, { typed: `${caseId}.replace.` });
  const problem = useProblemFields('mediators')(replace.error);
  return (
    <Disclosure title={t('replace')}>
      <ErrorSummary problems={problem.summary} />
      <TextArea label={t('replace-why')} rows={3} maxLength={500} value={reason} onChange={setReason} />
      <Button kind="danger" className="mt-4" isPending={replace.isPending} onPress={() => replace.mutate({ path: { caseId }, body: { reason: reason.trim() } })}>
        {t('replace')}
      </Button>
    </Disclosure>
  );
}
