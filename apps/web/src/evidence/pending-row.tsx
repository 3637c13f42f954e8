import { Pause, Play, RotateCw, WifiOff, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../api/use-problem-words.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { FileRow, UploadProgress } from '../ui/file-row.js';
import { useFormat } from '../words/use-format.js';
import { isFinal, type Pending } from './use-pending.js';
import { WhoMaySee } from './who-may-see.js';

interface Props {
  item: Pending;
  onPause: () => void;
  onRetry: () => void;
  onCancel: () => void;
  onClass: (kind: Pending['class']) => void;
}

/** A file on its way: percent, bytes and time left; pause, cancel; and, if it failed, why, and again from here. */
export function PendingRow({ item, onPause, onRetry, onCancel, onClass }: Props) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.evidence' });
  const { percent } = useFormat();
  const sentence = useProblemWords('evidence');
  const problem = item.refused ?? item.problem;
  const lost = !problem || problem.status === 0;
  const paused = item.state === 'paused';
  const other = item.class === 'joint' ? 'private' : 'joint';
  const change = (
    <Button kind="link" aria-label={t('change-named', { name: item.name })} onPress={() => onClass(other)}>{t('change')}</Button>
  );
  return (
    <FileRow name={item.name} bytes={item.bytes} mediaType={item.mediaType}>
      {problem || item.state === 'failed' ? (
        <>
          <Banner tone="warn" icon={lost ? WifiOff : undefined} live>
            <b>{problem && !lost ? sentence(problem) : t('failed')}</b> {t('failed-kept')}
          </Banner>
          {problem && isFinal(problem) ? (
            <Button wide icon={X} onPress={onCancel}>{t('remove')}</Button>
          ) : (
            <div className="two">
              <Button wide icon={RotateCw} onPress={onRetry}>{t('retry')}</Button>
              <Button wide icon={X} onPress={onCancel}>{t('cancel')}</Button>
            </div>
          )}
        </>
      ) : (
        <>
          {paused && <p className="sec">{t('paused', { percent: percent(item.sent / Math.max(item.bytes, 1)) })}</p>}
          <UploadProgress name={item.name} sent={item.sent} bytes={item.bytes} secondsLeft={item.secondsLeft} />
          <p className="sec">{t('leave')}</p>
          <WhoMaySee readers={item.class === 'joint' ? 'both-sides' : 'mediator-only'} change={change} />
          <div className="two">
            <Button wide icon={paused ? Play : Pause} onPress={onPause}>{t(paused ? 'go-on' : 'pause')}</Button>
            <Button wide icon={X} onPress={onCancel}>{t('cancel')}</Button>
          </div>
        </>
      )}
    </FileRow>
  );
}
