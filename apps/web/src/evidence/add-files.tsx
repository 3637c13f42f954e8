import { Camera, FolderOpen, Mic, Square } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { useFormat } from '../words/use-format.js';
import { useVoice } from './use-voice.js';

/** A camera in the hand takes the papers; at a desk they are files already. */
const HANDHELD = matchMedia('(pointer: coarse)').matches;
const TYPES = ['image/*', 'application/pdf', 'audio/*', 'video/*'];

/** Three ways in: a photo, files from the device, a few spoken sentences. */
export function AddFiles({ onAdd, quiet }: { onAdd: (files: readonly File[]) => void; quiet?: boolean }) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.evidence' });
  const format = useFormat();
  const solid = quiet ? 'secondary' : 'primary';
  const now = () => new Date().toISOString();
  const chosen = (files: FileList | null) => files && files.length > 0 && onAdd([...files]);
  /** A camera calls every picture the same; a moment tells them apart. */
  const taken = (files: FileList | null) =>
    files && onAdd([...files].map((file) => new File([file], `${t('photo-name', { date: format.shortMoment(now()) })}.jpg`, { type: file.type, lastModified: Date.now() })));
  const voice = useVoice((sound) =>
    onAdd([new File([sound], `${t('recording-name', { date: format.shortMoment(now()) })}.${sound.type.includes('mp4') ? 'm4a' : 'webm'}`, { type: sound.type })]),
  );
  const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div className="btns">
      {HANDHELD && (
        <FileTrigger acceptedFileTypes={['image/*']} defaultCamera="environment" onSelect={taken}>
          <Button kind={solid} wide icon={Camera}>{t('camera')}</Button>
        </FileTrigger>
      )}
      <div className="two">
        <FileTrigger acceptedFileTypes={TYPES} allowsMultiple onSelect={chosen}>
          <Button kind={HANDHELD ? 'secondary' : solid} wide icon={FolderOpen}>{t('choose')}</Button>
        </FileTrigger>
        {voice.seconds === undefined ? (
          <Button wide icon={Mic} onPress={() => void voice.start()}>{t('record')}</Button>
        ) : (
          <Button wide icon={Square} onPress={voice.stop}>{t('record-stop', { time: clock(voice.seconds) })}</Button>
        )}
      </div>
      {voice.refused && <Banner tone="warn" live>{t('record-refused')}</Banner>}
    </div>
  );
}
