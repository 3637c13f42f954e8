import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Back } from '../ui/dock.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Page } from '../ui/screen.js';
import { TextField } from '../ui/text-field.js';

/** For who has the message but not its link at hand. */
export function Invited() {
  const { t } = useTranslation('kernel', { keyPrefix: 'screens.invited' });
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const token = code.trim().replace(/^.*\/i\//, '');
  const error = asked && token === '' ? t('code-missing') : undefined;
  const open = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (token !== '') window.location.assign(`/i/${encodeURIComponent(token)}`);
  };
  return (
    <Page title={t('title')}>
      <Back to="/" />
      <ErrorSummary problems={error ? [{ field: 'code', message: error }] : []} />
      <h1>{t('title')}</h1>
      <p className="lead mb-6">{t('lead')}</p>
      <form onSubmit={open} noValidate className="grid gap-6 max-w-[560px]">
        <TextField id="code" label={t('code')} hint={t('code-hint')} error={error} value={code} onChange={setCode} autoComplete="off" />
        <Button kind="primary" wide type="submit">
          {t('open')}
        </Button>
      </form>
      <Banner tone="pine" className="mt-8 max-w-[560px]">
        {t('safe')}
      </Banner>
    </Page>
  );
}
