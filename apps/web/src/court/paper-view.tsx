import { useQuery } from '@tanstack/react-query';
import { CircleAlert, CircleCheck, Download, Fingerprint, Undo2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtReviewPaper } from '@maplebridge/contract/src/court/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { useAddress } from '../evidence/use-address.js';
import { AnchorButton, Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { Skeleton } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { usePaperTitle } from './use-paper-title.js';
import { paperQuery, type Docket, type Paper } from './use-court.js';

const PdfPages = lazy(() => import('../evidence/pdf-pages.js').then(({ PdfPages: component }) => ({ default: component })));

/** One paper: drawn here where it can be, with its fingerprint and its own verdict. */
export function PaperView({ docket, paper }: { docket: Docket; paper: Paper }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.review' });
  const format = useFormat();
  const title = usePaperTitle();
  const { data } = useQuery(paperQuery(docket.id, paper.id));
  const review = useSend(courtReviewPaper);
  const decide = (verdict: 'accepted' | 'returned') => review.mutate({ path: { docketId: docket.id, paperId: paper.id }, body: { verdict } });
  return (
    <div className="dv">
      <div className="dvb">
        <b>{title(paper)}</b>
        <span className="sub num">{format.bytes(paper.bytes)}</span>
        <AnchorButton kind="plain" icon={Download} href={`/api/v1/dockets/${docket.id}/papers/${paper.id}`} download={paper.title}>{t('download')}</AnchorButton>
      </div>
      <div className="sheet">{data ? <Content key={paper.id} paper={paper} content={data} /> : <Skeleton lines={8} />}</div>
      <div className="dvf">
        <span className="sub">
          <Icon of={paper.intact ? Fingerprint : CircleAlert} small />
          <span className="mono" translate="no">{`${paper.sha256.slice(0, 6)}…${paper.sha256.slice(-6)}`}</span> {t(paper.intact ? 'match' : 'differs')}
        </span>
        {docket.allowedActions.includes('check') && (
          <>
            {paper.verdict !== 'returned' && <Button icon={Undo2} isPending={review.isPending} onPress={() => decide('returned')}>{t('paperReturn')}</Button>}
            {paper.verdict !== 'accepted' && <Button icon={CircleCheck} isPending={review.isPending} onPress={() => decide('accepted')}>{t('paperAccept')}</Button>}
          </>
        )}
        {paper.verdict && (
          <span className={`st ${paper.verdict === 'accepted' ? 'ok' : 'bad'}`}>
            <Icon of={paper.verdict === 'accepted' ? CircleCheck : CircleAlert} small />
            {t(paper.verdict)} {paper.verdictAt && format.time(paper.verdictAt)}
          </span>
        )}
      </div>
    </div>
  );
}

function Content({ paper, content }: { paper: Paper; content: Blob }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.review' });
  if (paper.mediaType === 'application/pdf')
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <PdfPages content={content} name={paper.title} />
      </Suspense>
    );
  // A phone's own format that browsers do not draw is taken home and opened there.
  const [kind] = paper.mediaType.split('/');
  if (kind === 'image' && !/hei[cf]$/.test(paper.mediaType)) return <Picture content={content} name={paper.title} />;
  if (kind === 'audio' || kind === 'video') return <Played content={content} name={paper.title} />;
  if (paper.mediaType === 'application/json') return <Data content={content} />;
  return <p className="sub">{t('cannotShow')}</p>;
}

function Picture({ content, name }: { content: Blob; name: string }) {
  const address = useAddress(content);
  return address ? <img className="docpage" src={address} alt={name} /> : null;
}

function Played({ content, name }: { content: Blob; name: string }) {
  const address = useAddress(content);
  return address ? <video controls className="docpage" src={address} aria-label={name} /> : null;
}

function Data({ content }: { content: Blob }) {
  const [text, setText] = useState('');
  useEffect(() => {
    void content.text().then((raw) => {
      try {
        setText(JSON.stringify(JSON.parse(raw), null, 2));
      } catch {
        setText(raw);
      }
    });
  }, [content]);
  return <pre className="mono overflow-x-auto whitespace-pre-wrap" translate="no" tabIndex={0}>{text}</pre>;
}
