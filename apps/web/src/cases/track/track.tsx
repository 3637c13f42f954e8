import { lazy, Suspense, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { casesTrack } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { Button } from '../../ui/button.js';
import { Back } from '../../ui/dock.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Page } from '../../ui/screen.js';
import { TextField } from '../../ui/text-field.js';

/** Comes while number and code are typed. */
const Tracked = lazy(() => import('./tracked.js').then((loaded) => ({ default: loaded.Tracked })));

/** Number and code show the stage, without an account and without names. */
export function Track({ given }: { given?: string }) {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'track' });
  const [number, setNumber] = useState(given ?? '');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const look = useSend(casesTrack);
  const problem = useProblemFields('cases')(look.error);
  const missing = {
    ...(tried && number.trim() === '' && { number: t('number-missing') }),
    ...(tried && code.trim() === '' && { code: t('code-missing') }),
  };
  const lines = Object.entries(missing).map(([field, message]) => ({ field, message }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (number.trim() && code.trim()) look.mutate({ body: { number: number.trim(), code: code.replace(/\s/g, '').toUpperCase() } });
  };
  return (
    <Page title={t('title')}>
      <div className="max-w-[560px]">
        <Back to="/" />
        <ErrorSummary problems={lines.length > 0 ? lines : problem.summary} />
        <h1>{t('title')}</h1>
        <p className="lead mb-8">{t('lead')}</p>
        {look.data ? (
          <Suspense>
            <Tracked found={look.data} onAgain={() => look.reset()} />
          </Suspense>
        ) : (
          <form onSubmit={submit} noValidate className="grid gap-6">
            <TextField id="number" label={t('number')} hint={t('number-hint')} error={missing.number ?? problem.at['number']} value={number} onChange={setNumber} autoComplete="off" />
            <TextField id="code" label={t('code')} hint={t('code-hint')} error={missing.code ?? problem.at['code']} value={code} onChange={setCode} autoComplete="off" />
            <Button kind="primary" wide type="submit" isPending={look.isPending} pendingWords={t('looking')}>
              {t('look')}
            </Button>
          </form>
        )}
      </div>
    </Page>
  );
}
