import { Stamp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { agreementsStamp } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Desk } from '../people/desk.js';
import { Button, LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Hash } from '../ui/file-row.js';
import { Empty, Skeleton } from '../ui/states.js';
import { Facts } from '../ui/summary-list.js';
import { say } from '../ui/toast.js';
import { useFormat } from '../words/use-format.js';
import { SealedPaper, WholeText } from './after-signing.js';
import { useAgreement, useText, type Agreement } from './use-agreement.js';
import './sign.css';

/** One agreement under the seal-keeper's eyes: its text, its signatures, its fingerprint, and the act. */
export function StampPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.stamp' });
  const { data } = useAgreement(caseId);
  const agreement = data?.agreement;
  return (
    <Desk title={t('page')} heading={<h1 className="num" translate="no">{agreement?.caseNumber ?? t('page')}</h1>} current="stamp" look="sign" tools={<LinkButton to="/stamp">{t('title')}</LinkButton>}>
      {!data ? <Skeleton /> : !agreement ? <Empty title={t('not-now')} /> : <Content caseId={caseId} agreement={agreement} may={data.allowedActions.includes('stamp')} />}
    </Desk>
  );
}

function Content({ caseId, agreement, may }: { caseId: string; agreement: Agreement; may: boolean }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.stamp' });
  const format = useFormat();
  const text = useText(agreement);
  const stamp = useSend(agreementsStamp, { onDone: () => say(t('sealed-soon')) });
  const problems = useProblemFields('agreements')(stamp.error);
  const method = (name: string) => t(name === 'paper' ? 'on-paper' : 'by-hand');
  return (
    <div className="max-w-[720px] grid gap-6">
      <ErrorSummary problems={problems.summary} />
      <p>{t('lead')}</p>
      <ol className="legal list-decimal pl-8 grid gap-2" translate="no">
        {text.clauses.map((clause) => (
          <li key={clause.id}>{clause.text}</li>
        ))}
      </ol>
      <WholeText agreement={agreement} />
      <Section id="signatures" title={t('signatures')}>
        <Facts
          facts={agreement.signatures.map((one) => ({
            id: one.kind + (one.partyId ?? ''),
            name: format.exact(one.signedAt),
            value: <span translate="no">{one.kind === 'seal' ? one.signerName : t('signature-line', { name: one.signerName, method: method(one.method) })}</span>,
          }))}
        />
        <p className="mt-3 sec">{t('hash')}</p>
        <Hash sha256={agreement.sha256} />
      </Section>
      {agreement.state === 'stamped' ? (
        <SealedPaper caseId={caseId} agreement={agreement} />
      ) : may ? (
        <Button kind="primary" wide icon={Stamp} isPending={stamp.isPending} pendingWords={t('stamping')} onPress={() => stamp.mutate({ path: { caseId }, body: { number: agreement.number } })}>
          {t('stamp')}
        </Button>
      ) : (
        <p role="status">{t('not-now')}</p>
      )}
    </div>
  );
}
