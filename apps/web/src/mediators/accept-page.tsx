import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mediatorsAccept } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { caseQuery } from '../cases/queries.js';
import { Desk } from '../people/desk.js';
import { Banner } from '../ui/banner.js';
import { Button, LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Skeleton } from '../ui/states.js';
import { Facts } from '../ui/summary-list.js';
import { TextArea } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';
import { useFormat } from '../words/use-format.js';
import { DeclineForm } from './decline-form.js';
import { choiceQuery } from './queries.js';

/** A mediator reads what a case is about, says what ties there are, and takes it or declines. */
export function AcceptPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.accept' });
  const { data: home } = useQuery(caseQuery(caseId));
  const { data: choice } = useQuery(choiceQuery(caseId));
  return (
    <Desk title={t('title')} current="asked">
      {!home || !choice ? (
        <Skeleton />
      ) : (
        <div className="max-w-[720px] grid gap-6">
          {choice.state === 'accepted' && (
            <Banner tone="ok" live>
              {t('taken')}
            </Banner>
          )}
          {choice.state === 'accepted' && (
            <LinkButton kind="primary" to="/cases/$caseId" params={{ caseId }}>
              {t('open')}
            </LinkButton>
          )}
          {choice.state === 'open' && <Banner>{t('not-asked')}</Banner>}
          {choice.state === 'awaiting' && <p>{t('lead')}</p>}
          <Matter home={home} />
          {choice.allowedActions.includes('accept') && <Disclosure caseId={caseId} />}
          {choice.allowedActions.includes('decline') && <DeclineForm caseId={caseId} />}
        </div>
      )}
    </Desk>
  );
}

function Matter({ home }: { home: CaseHome }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.accept' });
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const names = (side: string) => <span translate="no">{format.names(...home.parties.filter((party) => party.side === side).map((party) => party.name))}</span>;
  return (
    <Section id="matter" title={t('parties')}>
      <Facts
        facts={[
          { id: 'applicant', name: t('applicant'), value: names('applicant') },
          { id: 'respondent', name: t('respondent'), value: names('respondent') },
          { id: 'matter', name: t('matter'), value: law(`fields.disputeType.${home.disputeType ?? 'other'}`) },
        ]}
      />
      {home.whatHappened && (
        <blockquote className="mt-4" translate="no">
          {home.whatHappened}
        </blockquote>
      )}
    </Section>
  );
}

function Disclosure({ caseId }: { caseId: string }) {
  const { t } = useTranslation('mediators');
  const [kind, setKind] = useState<'none' | 'related'>();
  const [description, setDescription] = useTyped(`${caseId}.accept.description`, '');
  const [tried, setTried] = useState(false);
  const accept = useSend(mediatorsAccept, { typed: `${caseId}.accept.` });
  const problem = useProblemFields('mediators')(accept.error);
  const empty = kind === 'related' && description.trim() === '';
  const missing = tried && !kind ? t('reasons.disclosure-missing') : undefined;
  const submit = () => {
    setTried(true);
    if (kind && !empty) accept.mutate({ path: { caseId }, body: { kind, description: kind === 'related' ? description.trim() : '' } });
  };
  const describe = (
    <TextArea id="description" label={t('fields.description')} rows={4} maxLength={2000} value={description} onChange={setDescription} error={tried && empty ? t('reasons.disclosure-empty') : problem.at['description']} />
  );
  return (
    <div>
      <ErrorSummary problems={missing ? [{ field: 'kind', message: missing }] : problem.summary} />
      <RadioGroup
        id="kind"
        label={t('screens.accept.disclosure')}
        hint={t('screens.accept.disclosure-help')}
        error={missing}
        value={kind ?? null}
        onChange={(value) => setKind(value === 'related' ? 'related' : 'none')}
        options={[
          { value: 'none', label: t('fields.disclosure.none') },
          { value: 'related', label: t('fields.disclosure.related'), reveal: describe },
        ]}
      />
      <Button kind="primary" className="mt-5" isPending={accept.isPending} onPress={submit}>
        {t('actions.choice.accept')}
      </Button>
    </div>
  );
}
