import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { casesOpenInvitation } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Page } from '../../ui/screen.js';
import { TextField } from '../../ui/text-field.js';

/** The last four characters of the contact that was invited, before anything personal shows. */
export function Digits({ token, onOpened }: { token: string; onOpened: () => void }) {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'invite' });
  const [digits, setDigits] = useState('');
  const [tried, setTried] = useState(false);
  const open = useSend(casesOpenInvitation, { onDone: onOpened });
  const problem = useProblemFields('people')(open.error);
  const missing = tried && digits.trim().length < 4 ? t('digits-missing') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (digits.trim().length >= 4) open.mutate({ path: { token }, body: { digits: digits.trim() } });
  };
  return (
    <Page title={t('title')}>
      <form onSubmit={submit} noValidate className="grid gap-6 max-w-[560px]">
        <ErrorSummary problems={missing ? [{ field: 'digits', message: missing }] : problem.summary} />
        <div>
          <p className="cap">{t('title')}</p>
          <h1>{t('digits-title')}</h1>
          <p className="lead">{t('digits-lead')}</p>
        </div>
        <TextField id="digits" label={t('digits')} hint={t('digits-hint')} error={missing ?? problem.at['digits']} value={digits} onChange={setDigits} autoComplete="off" maxLength={4} className="short" />
        <Button kind="primary" wide type="submit" isPending={open.isPending} pendingWords={t('opening')}>
          {t('open')}
        </Button>
        <Banner tone="pine">{t('never')}</Banner>
      </form>
    </Page>
  );
}
