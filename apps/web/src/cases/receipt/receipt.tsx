import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesReissueTracking } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { useSend } from '../../api/use-send.js';
import { Banner } from '../../ui/banner.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Opening } from '../../ui/opening.js';
import { Page } from '../../ui/screen.js';
import { say } from '../../ui/toast.js';
import { caseQuery } from '../queries.js';
import { keepReceipt, keptReceipt } from './kept-code.js';
import { ReceiptSheet } from './receipt-sheet.js';

/** Number, code, the exact time and what it means; to keep and to print. */
export function ReceiptPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.receipt' });
  const { data } = useQuery(caseQuery(caseId));
  const [code, setCode] = useState(() => keptReceipt(caseId));
  const reissue = useSend(casesReissueTracking, {
    onDone: ({ trackingCode }) => {
      keepReceipt(caseId, trackingCode);
      setCode(trackingCode);
      say(t('reissued'));
    },
  });
  if (!data) return <Opening />;
  return (
    <Page title={t('title')}>
      <div className="no-print mb-6 grid gap-4 max-w-[680px]">
        <div>
          <h1>{t('done')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        <div className="flex flex-wrap gap-3">
          <LinkButton kind="primary" to="/cases/$caseId" params={{ caseId }}>
            {t('home')}
          </LinkButton>
          <Button icon={Printer} onPress={() => window.print()}>
            {t('print')}
          </Button>
        </div>
        {!code && (
          <Banner>
            <p>{t('code-gone')}</p>
            <Button kind="link" isPending={reissue.isPending} pendingWords={t('reissuing')} onPress={() => reissue.mutate({ path: { caseId } })}>
              {t('reissue')}
            </Button>
          </Banner>
        )}
      </div>
      <ReceiptSheet home={data} code={code} />
    </Page>
  );
}
