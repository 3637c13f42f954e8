import { Download } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceItem } from '@maplebridge/contract/src/evidence/types.gen.js';
import { toProblem } from '../api/problem.js';
import { useProblemWords } from '../api/use-problem-words.js';
import { Banner } from '../ui/banner.js';
import { AnchorButton } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Skeleton } from '../ui/states.js';
import { Hash } from '../ui/file-row.js';
import './evidence.css';
import { useFile } from './use-file.js';

const PdfPages = lazy(() => import('./pdf-pages.js').then(({ PdfPages: Pages }) => ({ default: Pages })));
type Item = Pick<EvidenceItem, 'fileId' | 'title' | 'name' | 'mediaType' | 'sha256'>;

/** One file over the page: a picture, the pages of a PDF, sound or film. */
export function Viewer({ caseId, item, onClose }: { caseId: string; item: Item; onClose: () => void }) {
  return (
    <Dialog title={item.title} kind="wide" isOpen onOpenChange={(open) => !open && onClose()}>
      <FileView caseId={caseId} item={item} hash />
    </Dialog>
  );
}

/** One file in place, and the way to keep it. */
export function FileView({ caseId, item, hash }: { caseId: string; item: Item; hash?: boolean }) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.viewer' });
  const { content, address, error } = useFile(caseId, item.fileId);
  const sentence = useProblemWords('evidence');
  return (
    <div className="viewer">
      {error ? (
        <Banner tone="warn" live>{sentence(toProblem(error))}</Banner>
      ) : content && address ? (
        <Shown item={item} content={content} address={address} />
      ) : (
        <Skeleton lines={6} />
      )}
      <div className="viewer-foot">
        {hash && <Hash sha256={item.sha256} />}
        {address && <AnchorButton icon={Download} href={address} download={item.name}>{t('download')}</AnchorButton>}
      </div>
    </div>
  );
}

function Shown({ item, content, address }: { item: Item; content: Blob; address: string }) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.viewer' });
  const [kind] = item.mediaType.split('/');
  if (item.mediaType === 'application/pdf')
    return (
      <Suspense fallback={<Skeleton lines={6} />}>
        <PdfPages content={content} name={item.title} />
      </Suspense>
    );
  if (kind === 'image' && !/hei[cf]$/.test(item.mediaType)) return <img src={address} alt={t('picture', { name: item.title })} />;
  if (kind === 'audio' || kind === 'video') return <video controls src={address} aria-label={item.title} className={kind} />;
  return <p className="sec">{t('cannot')}</p>;
}
