import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { evidenceList } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import { ask } from '../api/ask.js';
import { AnchorButton } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { fileAddress } from './shown-evidence.js';

/** The papers one may read, without leaving the call. */
export function PapersSheet({ caseId, isOpen, onClose }: { caseId: string; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.papers' });
  const list = useQuery({ queryKey: ['evidence', caseId], queryFn: () => ask(evidenceList, { path: { caseId } }), enabled: isOpen, throwOnError: false });
  const items = list.data?.items ?? [];
  return (
    <Dialog title={t('title')} isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      {items.length === 0 && <p>{t('none')}</p>}
      <ul className="grid gap-3">
        {items.map(({ id, title, fileId }) => (
          <li key={id} className="flex items-center justify-between gap-3">
            <span>{title}</span>
            <AnchorButton href={fileAddress(caseId, fileId)} target="_blank" rel="noreferrer">
              {t('open')}
            </AnchorButton>
          </li>
        ))}
      </ul>
      <AnchorButton wide href={`/cases/${caseId}`} target="_blank" rel="noreferrer">
        {t('case')}
      </AnchorButton>
    </Dialog>
  );
}
