import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { filingsEnterVerification } from '@maplebridge/contract/src/filings/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { LinkButton } from '../ui/button.js';
import { Page } from '../ui/screen.js';
import { Empty, Skeleton } from '../ui/states.js';

/** The court's people come in by the link of their slot and go on to its room. */
export function EnterVerification({ slotId }: { slotId: string }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.enter' });
  const { t: kernel } = useTranslation('kernel');
  const navigate = useNavigate();
  const begun = useRef(false);
  const enter = useSend(filingsEnterVerification, { onDone: (params) => navigate({ to: '/cases/$caseId/sessions/$sessionId', params, replace: true }) });
  const { mutate } = enter;
  useEffect(() => {
    if (!begun.current) mutate({ path: { slotId } });
    begun.current = true;
  }, [mutate, slotId]);
  return (
    <Page title={t('title')}>
      <h1>{t('title')}</h1>
      {enter.error ? <Empty title={t('not')}><LinkButton to="/">{kernel('actions.home')}</LinkButton></Empty> : <Skeleton lines={2} />}
    </Page>
  );
}
