import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceList } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import { ask } from '../api/ask.js';

export const fileAddress = (caseId: string, fileId: string): string => `/api/v1/cases/${caseId}/evidence/files/${fileId}`;

const load = async (address: string, signal: AbortSignal): Promise<Blob> => {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.blob();
};

/** The page that everyone sees now; no download here, and nobody turns it but the host. */
export function ShownEvidence({ caseId, itemId, page }: { caseId: string; itemId: string; page: number }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.shown' });
  const list = useQuery({ queryKey: ['evidence', caseId], queryFn: () => ask(evidenceList, { path: { caseId } }), throwOnError: false });
  const item = list.data?.items.find(({ id }) => id === itemId);
  const file = useQuery({
    queryKey: ['evidence-file', item?.fileId],
    queryFn: ({ signal }) => load(fileAddress(caseId, item!.fileId), signal),
    enabled: item !== undefined, staleTime: Infinity, throwOnError: false,
  });
  return (
    <figure className="tile shown" aria-label={t('title')}>
      {file.data ? <Content blob={file.data} type={item!.mediaType} page={page} /> : <p className="noface">{t(file.isError ? 'cannot' : 'loading')}</p>}
      <figcaption className="tag">
        {item?.title ?? t('title')} <span>{t('page', { page })}</span>
      </figcaption>
    </figure>
  );
}

function Content({ blob, type, page }: { blob: Blob; type: string; page: number }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.shown' });
  if (type.startsWith('image/')) return <Still blob={blob} />;
  if (type === 'application/pdf') return <PdfPage blob={blob} page={page} />;
  return <p className="noface">{t('cannot')}</p>;
}

/** One page or picture of evidence, standing still. */
export function Still({ blob, alt = '' }: { blob: Blob; alt?: string }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(blob);
    if (image.current) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [blob]);
  return <img ref={image} alt={alt} />;
}

function PdfPage({ blob, page }: { blob: Blob; page: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let over = false;
    void (async () => {
      const [pdf, { default: workerSrc }] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.mjs?url')]);
      pdf.GlobalWorkerOptions.workerSrc = workerSrc;
      const paper = await pdf.getDocument({ data: await blob.arrayBuffer() }).promise;
      const one = await paper.getPage(Math.min(page, paper.numPages));
      const viewport = one.getViewport({ scale: 1.6 });
      const sheet = canvas.current;
      if (over || !sheet) return;
      Object.assign(sheet, { width: viewport.width, height: viewport.height });
      await one.render({ canvas: sheet, viewport }).promise;
    })().catch(() => undefined);
    return () => {
      over = true;
    };
  }, [blob, page]);
  return <canvas ref={canvas} />;
}
