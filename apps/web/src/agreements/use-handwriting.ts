import { useEffect, useRef } from 'react';
import { useUploads } from '../api/use-uploads.js';

interface Waiting {
  resolve: (fileId: string) => void;
  reject: (problem: unknown) => void;
}

/** One file sent through the resumable upload, awaited: a drawn name, a slip, a scan. */
export function useOneUpload(): (file: File) => Promise<string> {
  const waiting = useRef<Waiting>(undefined);
  const { items, add } = useUploads({ onReceived: ({ fileId }) => fileId && waiting.current?.resolve(fileId) });
  const failed = items.find(({ state }) => state === 'failed')?.problem;
  useEffect(() => {
    if (failed) waiting.current?.reject(failed);
  }, [failed]);
  return (file) =>
    new Promise((resolve, reject) => {
      waiting.current = { resolve, reject };
      add([file]).catch(reject);
    });
}

/** A drawn name as a PNG file, under a name of its own so that two are never taken for one. */
export function pngFile(dataUrl: string): File {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  return new File([bytes], `signature-${crypto.randomUUID()}.png`, { type: 'image/png' });
}
