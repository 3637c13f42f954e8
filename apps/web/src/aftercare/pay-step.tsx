import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aftercareReport } from '@maplebridge/contract/src/aftercare/sdk.gen.js';
import type { Performance } from '@maplebridge/contract/src/aftercare/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { OneFile, type StoredFile } from '../people/one-file.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Facts } from '../ui/summary-list.js';
import { useTyped } from '../ui/use-typed.js';

/** For whoever owes: where to pay, and the slip that shows it. */
export function PayStep({ caseId, item, first }: { caseId: string; item: Performance; first: boolean }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.payments' });
  const { t: all } = useTranslation('aftercare');
  const [proof, setProof] = useTyped<StoredFile | undefined>(`${item.id}.proof`, undefined);
  const [tried, setTried] = useState(false);
  const pays = item.kind === 'pay';
  const report = useSend(aftercareReport, { typed: `${item.id}.proof` });
  const problem = useProblemFields('aftercare')(report.error);
  // One such field for each duty of the page.
  const field = `proof-${item.id}`;
  const missing = tried && !proof ? all('fields.proofFileId.invalid') : undefined;
  const send = () => {
    setTried(true);
    if (proof) report.mutate({ path: { caseId, performanceId: item.id }, body: { proofFileId: proof.fileId } });
  };
  return (
    <>
      {item.disputeReason && (
        <Banner tone="warn">
          <p>{t('disputed-by', { reason: all(`reasons.dispute.${item.disputeReason}`) })}</p>
          {item.disputeNote && <p translate="no">{item.disputeNote}</p>}
        </Banner>
      )}
      {item.payee && (
        <div className="grid gap-2">
          <p className="sec">{t('payee')}</p>
          <Facts
            facts={[
              { id: 'holder', name: t('payee-holder'), value: <span translate="no">{item.payee.holder}</span> },
              { id: 'bank', name: t('payee-bank'), value: <span translate="no">{item.payee.bank}</span> },
              { id: 'account', name: t('payee-account'), value: <b className="num" translate="no">{item.payee.account}</b> },
            ]}
          />
        </div>
      )}
      <ErrorSummary problems={problem.summary.map((one) => (one.field === 'proofFileId' ? { ...one, field } : one))} />
      <OneFile id={field} label={t(pays ? 'upload' : 'upload-act')} hint={t(pays ? 'upload-hint' : 'upload-act-hint')} value={proof} onChange={setProof} error={missing ?? problem.at['proofFileId']} />
      <Button kind={first ? 'primary' : 'secondary'} wide isPending={report.isPending} pendingWords={t('reporting')} onPress={send}>
        {t('report')}
      </Button>
    </>
  );
}
