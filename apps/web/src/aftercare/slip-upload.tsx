import { Camera, CircleAlert } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useUploads } from '../api/use-uploads.js';
import { useProblemWords } from '../api/use-problem-words.js';
import { Button } from '../ui/button.js';
import { FileRow, UploadProgress } from '../ui/file-row.js';
import { Icon } from '../ui/icon.js';

/** One slip or photo; gives the id of the stored file once it has been received whole. */
export function SlipUpload({ onChange, error }: { onChange: (fileId: string | undefined) => void; error?: string }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.payments' });
  const words = useProblemWords('kernel');
  const { items, add, remove } = useUploads({ onReceived: ({ fileId }) => onChange(fileId) });
  const item = items.at(-1);
  const message = item?.problem ? words(item.problem) : error;
  const choose = (files: FileList | null) => {
    const [file] = files ?? [];
    if (!file) return;
    onChange(undefined);
    for (const earlier of items) void remove(earlier.id);
    void add([file]);
  };
  return (
    <div id="proofFileId" className={message ? 'field bad' : 'field'} role="group" aria-label={t('upload')}>
      <p className="legend">{t('upload')}</p>
      <p className="hint">{t('upload-hint')}</p>
      {message && (
        <p className="msg" role="alert">
          <Icon of={CircleAlert} />
          <span>{message}</span>
        </p>
      )}
      {item && (
        <ul>
          <FileRow name={item.name} bytes={item.bytes} mediaType={item.mediaType}>
            {item.state === 'sending' && <UploadProgress name={t('upload')} sent={item.sent} bytes={item.bytes} secondsLeft={item.secondsLeft} />}
          </FileRow>
        </ul>
      )}
      <FileTrigger acceptedFileTypes={['image/*', 'application/pdf']} onSelect={choose}>
        <Button icon={Camera}>{t('choose-file')}</Button>
      </FileTrigger>
    </div>
  );
}
