import { useTranslation } from 'react-i18next';
import { agreementsDraft, agreementsRevise, agreementsSendToSign } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import type { Terms } from '@maplebridge/contract/src/agreements/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { say } from '../ui/toast.js';
import { useTyped } from '../ui/use-typed.js';
import { useLanguage } from '../words/use-language.js';
import { PreflightPanel } from './preflight-panel.js';
import { TermsForm } from './terms-form.js';
import type { Agreement } from './use-agreement.js';
import { useTerms } from './use-terms.js';
import { Versions } from './versions.js';

interface Props {
  caseId: string;
  agreement: Agreement | null;
  /** What a new agreement begins with: the terms of one that was not signed. */
  from?: Terms;
  parties: readonly { id: string; name: string }[];
}

/** Forms on the left, live checks and the clear text on the right. Saving makes a version; sending locks it. */
export function TermsEditor({ caseId, agreement, from, parties }: Props) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const editor = useTerms(caseId, agreement?.terms ?? from);
  const { language } = useLanguage();
  const sent = agreement !== null && agreement.state !== 'draft' && agreement.state !== 'ready';
  return (
    <div className="grid gap-x-8 min-[1000px]:grid-cols-[minmax(0,1fr)_360px] items-start">
      <div>
        {sent && <Banner tone="warn" className="mt-6">{t('recall')}</Banner>}
        <TermsForm terms={editor.terms} parties={parties} onChange={editor.set} />
      </div>
      <aside aria-label={t('check')} className="min-[1000px]:sticky min-[1000px]:top-4">
        <PreflightPanel caseId={caseId} checks={editor.checks} parties={parties} />
        <SaveAndSend caseId={caseId} agreement={agreement} editor={editor} sent={sent} />
        {editor.text && (
          <section className="py-4 border-t border-line" aria-labelledby="preview">
            <h2 id="preview">{t('preview')}</h2>
            <ol className="legal list-decimal pl-8 grid gap-2" translate="no">
              {editor.text[language].clauses.map((clause) => (
                <li key={clause.id}>{clause.text}</li>
              ))}
            </ol>
          </section>
        )}
        {agreement && <Versions caseId={caseId} agreement={agreement} />}
      </aside>
    </div>
  );
}

function SaveAndSend({ caseId, agreement, editor, sent }: { caseId: string; agreement: Agreement | null; editor: ReturnType<typeof useTerms>; sent: boolean }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const [reason, setReason] = useTyped(`${caseId}.send.reason`, '');
  const kept = {
    onDone: ({ number }: { number: number }) => {
      editor.saved();
      say(t('saved', { number }));
    },
  };
  const draft = useSend(agreementsDraft, kept);
  const revise = useSend(agreementsRevise, kept);
  const send = useSend(agreementsSendToSign, { typed: `${caseId}.send.`, onDone: () => say(t('sent')) });
  const problems = useProblemFields('agreements')(draft.error ?? revise.error ?? send.error);
  const { terms, edited, checks } = editor;
  const blocked = checks.some((check) => check.result === 'blocker');
  const asks = checks.some((check) => check.needsReason);
  const save = () => (agreement ? revise.mutate({ path: { caseId }, body: { number: agreement.number, terms } }) : draft.mutate({ path: { caseId }, body: { terms } }));
  return (
    <div className="py-4 grid gap-3">
      <ErrorSummary problems={problems.summary} />
      {edited && <p className="st warn" role="status">{t('unsaved')}</p>}
      <Button kind={edited || !agreement ? 'primary' : 'secondary'} wide isPending={draft.isPending || revise.isPending} pendingWords={t('saving')} isDisabled={!edited && agreement !== null} onPress={save}>
        {t(agreement ? 'save' : 'save-first')}
      </Button>
      {agreement && !edited && !sent && (
        <>
          {asks && <TextArea id="reason" label={t('reason')} rows={2} maxLength={1000} value={reason} onChange={setReason} />}
          <Button kind="primary" wide isPending={send.isPending} pendingWords={t('sending')} isDisabled={blocked} onPress={() => send.mutate({ path: { caseId }, body: { number: agreement.number, reason: reason || undefined } })}>
            {t('send')}
          </Button>
        </>
      )}
    </div>
  );
}
