import { fileTypeFromBuffer } from 'file-type';

/** Bytes of the beginning that decide the type. */
export const HEAD_BYTES = 4100;

/** What people may bring: pictures, PDF, sound and film. The word is how the web shows it. */
export const ALLOWED = {
  'image/jpeg': 'image', 'image/png': 'image', 'image/webp': 'image', 'image/heic': 'image', 'image/heif': 'image',
  'application/pdf': 'pdf',
  'audio/mpeg': 'audio', 'audio/mp4': 'audio', 'audio/wav': 'audio', 'audio/ogg': 'audio', 'audio/aac': 'audio', 'audio/amr': 'audio',
  'video/mp4': 'video', 'video/quicktime': 'video', 'video/webm': 'video',
} as const satisfies Record<string, 'image' | 'pdf' | 'audio' | 'video'>;
export type MediaType = keyof typeof ALLOWED;

const SAME: Readonly<Record<string, MediaType>> = { 'audio/x-m4a': 'audio/mp4', 'audio/m4a': 'audio/mp4', 'audio/vnd.wave': 'audio/wav', 'audio/x-wav': 'audio/wav', 'audio/ogg; codecs=opus': 'audio/ogg', 'audio/opus': 'audio/ogg' };

/** The type the content itself shows, whatever the name says; undefined when it is none we keep. */
export async function mediaTypeOf(head: Uint8Array): Promise<MediaType | undefined> {
  const found = (await fileTypeFromBuffer(head))?.mime;
  if (!found) return undefined;
  const mime = SAME[found] ?? found;
  return mime in ALLOWED ? (mime as MediaType) : undefined;
}
