import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { Back, Dock } from '../ui/dock.js';
import { Cols, Page } from '../ui/screen.js';
import { EvidenceShelf } from './evidence-shelf.js';
import { useEvidence } from './use-evidence.js';

/** Evidence of one case: what is on its way, one's own, the other side's; added and looked at in place. */
export function EvidencePage({ caseId, applying }: { caseId: string; applying: boolean }) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.evidence' });
  const { data } = useEvidence(caseId);
  const to = applying ? '/cases/$caseId/apply' : '/cases/$caseId';
  return (
    <Page title={t('title')} look="evidence" footer={false}>
      <Back to={to} params={{ caseId }}>{t(applying ? 'back-applying' : 'back')}</Back>
      <h1>{t('title')}</h1>
      <p className="lead">{t(data && !data.mayAdd ? 'lead-reading' : 'lead')}</p>
      <Cols aside={<EvidenceExplained />} asideLabel={t('who')}>
        <EvidenceShelf caseId={caseId} />
      </Cols>
      <Dock>
        <LinkButton wide to={to} params={{ caseId }}>{t(applying ? 'done-applying' : 'done')}</LinkButton>
      </Dock>
    </Page>
  );
}

/** Who can see what, and what a fingerprint is. */
export function EvidenceExplained() {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.evidence' });
  return (
    <section className="sect" aria-labelledby="who">
      <h2 id="who">{t('who')}</h2>
      <p className="sec">{t('who-text')}</p>
      <Disclosure title={t('fingerprint')}>{t('fingerprint-text')}</Disclosure>
    </section>
  );
}
