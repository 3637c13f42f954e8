import { FileText, Fingerprint, Image, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../words/use-format.js';
import { Icon } from './icon.js';
import { ProgressBar } from './progress.js';
import { useOnline } from './use-online.js';

interface Props {
  name: string;
  bytes: number;
  mediaType?: string;
  /** Small picture, if one can be shown. */
  thumb?: ReactNode;
  chip?: ReactNode;
  /** Under the name: fingerprint, progress, who may see it, actions. */
  children?: ReactNode;
}

const shape = (mediaType?: string): LucideIcon => (mediaType?.startsWith('image/') ? Image : FileText);

/** A file: received (with fingerprint), on its way (with progress) or failed (with retry). */
export function FileRow({ name, bytes, mediaType, thumb, chip, children }: Props) {
  const format = useFormat();
  return (
    <li className="file">
      <span className="thumb">{thumb ?? <Icon of={shape(mediaType)} />}</span>
      <div>
        <p className="name" translate="no">{name}</p>
        <p className="sec">
          <span className="num">{format.bytes(bytes)}</span> {chip}
        </p>
      </div>
      {children && <div className="meta col-span-full mt-3">{children}</div>}
    </li>
  );
}

/** The first and last characters of a SHA-256, with the whole as its title. */
export function Hash({ sha256 }: { sha256: string }) {
  const { t } = useTranslation('kernel');
  return (
    <span className="hash" title={sha256}>
      <Icon of={Fingerprint} />
      {t('files.fingerprint')} <span className="mono" translate="no">{`${sha256.slice(0, 6)}…${sha256.slice(-6)}`}</span>
    </span>
  );
}

/** Percent, bytes and time left, in words and as a bar; without a network, that it waits for one. */
export function UploadProgress({ name, sent, bytes, secondsLeft }: { name: string; sent: number; bytes: number; secondsLeft?: number }) {
  const { t } = useTranslation('kernel');
  const format = useFormat();
  const online = useOnline();
  const amount = t('files.sent-of', { sent: format.bytes(sent), total: format.bytes(bytes) });
  return (
    <div>
      <p className="flex justify-between gap-3 mb-2 text-sec text-ink-2">
        <b className="text-pine num">{format.percent(bytes === 0 ? 0 : sent / bytes)}</b>
        <span>{secondsLeft === undefined || !online ? amount : `${amount}${t('files.separator')}${format.timeLeft(secondsLeft)}`}</span>
      </p>
      <ProgressBar label={name} value={sent} max={Math.max(bytes, 1)} valueText={amount} />
      <p className="sec mt-2" role="status">{!online && t('files.offline')}</p>
    </div>
  );
}
