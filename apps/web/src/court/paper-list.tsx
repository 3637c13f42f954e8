import { CircleAlert, CircleCheck, Circle, Fingerprint } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import type { Paper } from './use-court.js';
import { usePaperTitle } from './use-paper-title.js';

/** The papers in order, each with its fingerprint and what was decided about it. */
export function PaperList({ papers, current, onOpen }: { papers: readonly Paper[]; current: string; onOpen: (id: string) => void }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.review' });
  const title = usePaperTitle();
  return (
    <ol className="doclist">
      {papers.map((paper, index) => (
        <li key={paper.id}>
          <button type="button" aria-current={paper.id === current ? 'true' : undefined} onClick={() => onOpen(paper.id)}>
            <span className="num">{index + 1}</span>
            <span>
              <span>{title(paper)}</span>
              <span className="sub fp">
                <Icon of={Fingerprint} small />
                <span className="mono" translate="no">{`${paper.sha256.slice(0, 4)}…${paper.sha256.slice(-4)}`}</span>
              </span>
            </span>
            <span className={paper.verdict === 'accepted' ? 'ok' : paper.verdict === 'returned' ? 'bad' : 'todo'}>
              <Icon of={paper.verdict === 'accepted' ? CircleCheck : paper.verdict === 'returned' ? CircleAlert : Circle} />
              <span className="vh">{paper.verdict ? t(paper.verdict) : ''}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
