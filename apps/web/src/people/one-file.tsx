import { Camera, CircleAlert } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../api/use-problem-words.js';
import { useUploads, type UploadItem } from '../api/use-uploads.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { FileRow, UploadProgress } from '../ui/file-row.js';
import { Icon } from '../ui/icon.js';

/** A file that is safe on the server, as far as a page that is opened again needs it. */
export type StoredFile = Pick<UploadItem, 'name' | 'bytes' | 'mediaType'> & { fileId: string };

interface Props {
  id: string;
  label: string;
  hint: string;
  error?: string;
  /** The one there is; kept with what was typed, it is there again after a reload. */
  value: StoredFile | undefined;
  onChange: (file: StoredFile | undefined) => void;
}

/** One picture or PDF, taken or chosen; gives the stored file once it is safe. */
export function OneFile({ id, label, hint, error, value, onChange }: Props) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.identity' });
  const words = useProblemWords('evidence');
  const { items, add, retry, remove } = useUploads({ onReceived: ({ fileId, name, bytes, mediaType }) => fileId && onChange({ fileId, name, bytes, mediaType }) });
  const item = items.at(-1);
  const shown = item ?? value;
  const choose = (files: FileList | null) => {
    if (!files?.[0]) return;
    onChange(undefined);
    for (const old of items) void remove(old.id);
    void add([files[0]]);
  };
  const failed = item?.state === 'failed' ? (item.problem ? words(item.problem) : t('upload-failed')) : undefined;
  const message = failed ?? error;
  return (
    <div id={id} className={message ? 'field bad' : 'field'} role="group" aria-label={label}>
      <p className="legend">{label}</p>
      {hint && <p className="hint">{hint}</p>}
      {message && (
        <p className="msg" role="alert">
          <Icon of={CircleAlert} />
          <span>{message}</span>
        </p>
      )}
      {shown && (
        <ul>
          <FileRow name={shown.name} bytes={shown.bytes} mediaType={shown.mediaType} chip={(!item || item.state === 'received') && <Chip tone="ok">{t('received')}</Chip>}>
            {item?.state === 'sending' && <UploadProgress name={t('uploading')} sent={item.sent} bytes={item.bytes} secondsLeft={item.secondsLeft} />}
          </FileRow>
        </ul>
      )}
      {item?.state === 'failed' && (
        <Button wide onPress={() => void retry(item.id)}>
          {t('retry')}
        </Button>
      )}
      <FileTrigger acceptedFileTypes={['image/*', 'application/pdf']} onSelect={choose}>
        <Button wide icon={Camera}>
          {t(shown ? 'again' : 'take')}
        </Button>
      </FileTrigger>
    </div>
  );
}
