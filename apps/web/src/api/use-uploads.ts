import type Uppy from '@uppy/core';
import type { Meta } from '@uppy/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toProblem, type ApiProblem } from './problem.js';

export interface UploadItem {
  id: string;
  name: string;
  bytes: number;
  mediaType: string;
  sent: number;
  /** From the speed so far; unknown at the start. */
  secondsLeft?: number;
  state: 'sending' | 'paused' | 'received' | 'failed';
  /** Id of the stored file, once received. */
  fileId?: string;
  problem?: ApiProblem;
  startedAt: number;
  /** Bytes that were there when this run began: they do not count for the speed. */
  startedWith: number;
  file: File;
}

const CHUNK = 2 * 1024 * 1024;

/** Uploads in pieces that survive a lost connection, a reload and a restart of the server (tus). Loaded when first used. */
export function useUploads({ onReceived }: { onReceived?: (item: UploadItem) => void } = {}) {
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const uppy = useRef<Promise<Uppy<Meta, Record<string, never>>>>(undefined);
  const done = useRef(onReceived);
  done.current = onReceived;
  const change = useCallback((id: string, patch: (item: UploadItem) => Partial<UploadItem>) => setItems((all) => all.map((item) => (item.id === id ? { ...item, ...patch(item) } : item))), []);
  const engine = useCallback(() => {
    uppy.current ??= startUploads({
      progress: (id, sent) => change(id, (item) => (item.state === 'paused' ? {} : { state: 'sending', sent, ...(item.sent === 0 && sent > 0 ? { startedWith: sent } : {}), secondsLeft: left(item, sent) })),
      received: (id, fileId, file) => {
        change(id, (item) => ({ state: 'received', sent: item.bytes, fileId, secondsLeft: undefined, problem: undefined }));
        done.current?.({ ...fresh(id, file), state: 'received', fileId });
      },
      failed: (id, problem) => change(id, () => ({ state: 'failed', problem, secondsLeft: undefined })),
    });
    return uppy.current;
  }, [change]);
  useEffect(() => () => void uppy.current?.then((one) => one.destroy()), []);
  /** The ids of the new uploads, in order. A file that is on its way already keeps its place. */
  const add = async (files: Iterable<File>): Promise<string[]> => {
    const one = await engine();
    return Array.from(files, (file) => {
      const there = one.getFiles().find(({ data }) => sameFile(data as File, file));
      if (there) return there.id;
      const id = one.addFile({ name: file.name, type: file.type, data: file, meta: { key: crypto.randomUUID() } });
      setItems((all) => [...all.filter((item) => item.id !== id), fresh(id, file)]);
      return id;
    });
  };
  /** Stops or goes on where it stopped. */
  const pause = async (id: string) => {
    const paused = (await engine()).pauseResume(id);
    change(id, ({ sent }) => (paused ? { state: 'paused', secondsLeft: undefined } : { state: 'sending', startedAt: Date.now(), startedWith: sent }));
  };
  const retry = async (id: string) => {
    change(id, ({ sent }) => ({ state: 'sending', problem: undefined, startedAt: Date.now(), startedWith: sent }));
    await (await engine()).retryUpload(id);
  };
  const remove = async (id: string) => {
    setItems((all) => all.filter((item) => item.id !== id));
    (await engine()).removeFile(id);
  };
  return { items, add, retry, remove, pause };
}

const fresh = (id: string, file: File): UploadItem => ({ id, name: file.name, bytes: file.size, mediaType: file.type, sent: 0, state: 'sending', startedAt: Date.now(), startedWith: 0, file });
const sameFile = (one: File, other: File) => one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
const left = ({ bytes, startedAt, startedWith }: UploadItem, sent: number) =>
  sent <= startedWith ? undefined : ((Date.now() - startedAt) / 1000 / (sent - startedWith)) * (bytes - sent);

interface Tell {
  progress: (id: string, sent: number) => void;
  received: (id: string, fileId: string, file: File) => void;
  failed: (id: string, problem: ApiProblem) => void;
}

export async function startUploads(tell: Tell): Promise<Uppy<Meta, Record<string, never>>> {
  const [{ default: Core }, { default: Tus }] = await Promise.all([import('@uppy/core'), import('@uppy/tus')]);
  const uppy = new Core({ autoProceed: true, allowMultipleUploadBatches: true });
  uppy.use(Tus, { endpoint: `${location.origin}/uploads`, chunkSize: CHUNK, retryDelays: [0, 1000, 3000, 5000, 10_000], removeFingerprintOnSuccess: true, withCredentials: true });
  uppy.on('upload-progress', (file, { bytesUploaded }) => file && tell.progress(file.id, bytesUploaded));
  uppy.on('upload-success', (file, { uploadURL }) => file && tell.received(file.id, uploadURL?.split('/').at(-1) ?? '', file.data as File));
  uppy.on('upload-error', (file, error) => file && tell.failed(file.id, reasonOf(error)));
  return uppy;
}

/** The server's problem document, if there was an answer; else that the connection was lost. */
function reasonOf(error: unknown): ApiProblem {
  const request = (error as { originalResponse?: { getStatus(): number; getBody(): string } }).originalResponse;
  if (!request) return toProblem(error);
  try {
    return toProblem(JSON.parse(request.getBody()));
  } catch {
    return toProblem({ code: 'unknown', status: request.getStatus() });
  }
}
