import { Camera, CircleAlert } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../api/use-problem-words.js';
import { useUploads } from '../api/use-uploads.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { FileRow, UploadProgress } from '../ui/file-row.js';
import { Icon } from '../ui/icon.js';

interface Props {
  id: string;
  label: string;
  hint: string;
  error?: string;
  onChange: (fileId: string | undefined) => void;
}

/** One picture or PDF, taken or chosen; gives the id of the stored file once it is safe. */
export function OneFile({ id, label, hint, error, onChange }: Props) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.identity' });
  const words = useProblemWords('evidence');
  const { items, add, retry, remove } = useUploads({ onReceived: ({ fileId }) => onChange(fileId) });
  const item = items.at(-1);
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
      {item && (
        <ul>
          <FileRow name={item.name} bytes={item.bytes} mediaType={item.mediaType} chip={item.state === 'received' && <Chip tone="ok">{t('received')}</Chip>}>
            {item.state === 'sending' && <UploadProgress name={t('uploading')} sent={item.sent} bytes={item.bytes} secondsLeft={item.secondsLeft} />}
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
          {t(item ? 'again' : 'take')}
        </Button>
      </FileTrigger>
    </div>
  );
}
