import { Camera } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CircleAlert } from 'lucide-react';
import { useUploads } from '../api/use-uploads.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { FileRow, UploadProgress } from '../ui/file-row.js';
import { Icon } from '../ui/icon.js';

/** One photo, taken or chosen; gives the id of the stored file. */
export function DocumentPhoto({ onChange, error }: { onChange: (fileId: string | undefined) => void; error?: string }) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.identity' });
  const { items, add, retry, remove } = useUploads({ onReceived: ({ fileId }) => onChange(fileId) });
  const item = items.at(-1);
  const choose = (files: FileList | null) => {
    if (!files?.[0]) return;
    onChange(undefined);
    for (const old of items) void remove(old.id);
    void add([files[0]]);
  };
  const failed = item?.state === 'failed' ? t('upload-failed') : undefined;
  const message = failed ?? error;
  return (
    <div id="photoFileId" className={message ? 'field bad' : 'field'} role="group" aria-label={t('photo')}>
      <p className="legend">{t('photo')}</p>
      <p className="hint">{t('photo-hint')}</p>
      {message && (
        <p className="msg" role="alert">
          <Icon of={CircleAlert} />
          <span>{message}</span>
        </p>
      )}
      {item && (
        <ul>
          <FileRow name={item.name} bytes={item.bytes} mediaType={item.mediaType} chip={item.state === 'received' && <Chip tone="ok">{t('received')}</Chip>}>
            {item.state === 'sending' && <UploadProgress name={t('uploading')} sent={item.sent} bytes={item.bytes} secondsLeft={item.secondsLeft} />}
          </FileRow>
        </ul>
      )}
      {item?.state === 'failed' ? (
        <Button wide onPress={() => void retry(item.id)}>{t('take')}</Button>
      ) : (
        <FileTrigger acceptedFileTypes={['image/*', 'application/pdf']} onSelect={choose}>
          <Button wide icon={Camera}>{t(item ? 'again' : 'take')}</Button>
        </FileTrigger>
      )}
    </div>
  );
}
