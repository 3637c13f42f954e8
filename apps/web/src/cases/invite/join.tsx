import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { casesJoin, casesRequestJoinCode } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { Answered } from '../../api/ask.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { useCodeAsked } from '../../people/use-code-asked.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';
import { useLanguage } from '../../words/use-language.js';

/** A code to the contact that was invited makes it an account, signed in, in the case. */
export function Join({ token, contact }: { token: string; contact: string }) {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'invite' });
  const { language } = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useCodeAsked<Answered<typeof casesRequestJoinCode>>(`join.${token}`);
  const ask = useSend(casesRequestJoinCode, {
    onDone: (sent) => {
      setAsked(sent);
      setCode('');
    },
  });
  const send = () => ask.mutate({ path: { token }, body: { language } });
  const join = useSend(casesJoin, {
    typed: `join.${token}`,
    onDone: async ({ caseId }) => {
      await queries.resetQueries();
      return navigate({ to: '/cases/$caseId', params: { caseId } });
    },
  });
  const problem = useProblemFields('people')(join.error ?? ask.error);
  const missing = tried && code.length < 6 ? t('code-missing') : undefined;
  const challengeId = asked?.challengeId;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (challengeId && code.length >= 6) join.mutate({ path: { token }, body: { challengeId, code } });
  };
  if (!challengeId)
    return (
      <div className="grid gap-4">
        <ErrorSummary problems={problem.summary} />
        <Button kind="primary" wide isPending={ask.isPending} pendingWords={t('sending')} onPress={send}>
          {t('join-send', { contact })}
        </Button>
      </div>
    );
  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      <ErrorSummary problems={missing ? [{ field: 'code', message: missing }] : problem.summary} />
      <TextField id="code" label={t('code')} hint={t('join-sent', { contact })} error={missing ?? problem.at['code']} value={code} onChange={(text) => setCode(text.replace(/\D/g, '').slice(0, 6))} inputMode="numeric" autoComplete="one-time-code" />
      <Button kind="primary" wide type="submit" isPending={join.isPending} pendingWords={t('entering')}>
        {t('enter')}
      </Button>
      <Button kind="link" isDisabled={ask.isPending} onPress={send}>{t('join-again')}</Button>
    </form>
  );
}
