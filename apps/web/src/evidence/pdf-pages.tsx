import { ChevronLeft, ChevronRight } from 'lucide-react';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button.js';
import { Skeleton } from '../ui/states.js';

GlobalWorkerOptions.workerSrc = worker;

/** One page of a PDF at a time, as wide as there is room; drawn by pdf.js, so nothing in the file runs. */
export function PdfPages({ content, name }: { content: Blob; name: string }) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.viewer' });
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [broken, setBroken] = useState(false);
  const [number, setNumber] = useState(1);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let gone = false;
    const task = content.arrayBuffer().then((data) => getDocument({ data }));
    task.then((one) => one.promise).then((document) => !gone && setPdf(document), () => !gone && setBroken(true));
    return () => {
      gone = true;
      void task.then((one) => one.destroy());
    };
  }, [content]);

  useEffect(() => {
    const target = canvas.current;
    if (!pdf || !target) return;
    const drawing = pdf.getPage(number).then((page) => {
      const width = target.parentElement?.clientWidth ?? 600;
      const scale = (width / page.getViewport({ scale: 1 }).width) * Math.min(devicePixelRatio, 2);
      const viewport = page.getViewport({ scale });
      target.width = viewport.width;
      target.height = viewport.height;
      return page.render({ canvas: target, viewport });
    });
    return () => void drawing.then((one) => one.cancel());
  }, [pdf, number]);

  if (broken) return <p className="sec">{t('cannot')}</p>;
  if (!pdf) return <Skeleton lines={6} />;
  return (
    <figure>
      <canvas ref={canvas} role="img" aria-label={`${name}, ${t('page', { n: number, m: pdf.numPages })}`} />
      <figcaption className="pager">
        <IconButton label={t('previous')} icon={ChevronLeft} isDisabled={number === 1} onPress={() => setNumber(number - 1)} />
        <span className="num" aria-live="polite">{t('page', { n: number, m: pdf.numPages })}</span>
        <IconButton label={t('next')} icon={ChevronRight} isDisabled={number === pdf.numPages} onPress={() => setNumber(number + 1)} />
      </figcaption>
    </figure>
  );
}
