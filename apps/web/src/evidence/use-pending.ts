import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { evidenceAdd } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import { ask } from '../api/ask.js';
import { toProblem, type ApiProblem } from '../api/problem.js';
import { useUploads, type UploadItem } from '../api/use-uploads.js';
import { guessCategory, titleOf } from './category.js';
import { forget, keep, keptFor, keyOf, type KeptFile } from './kept-files.js';

export interface Pending extends UploadItem {
  key: string;
  class: KeptFile['class'];
  /** It arrived, but could not become evidence. */
  refused?: ApiProblem;
}

const FINAL = ['file-type', 'file-too-large', 'file-empty', 'same-file'];
/** Sending the same file again would end the same way. */
export const isFinal = ({ reason }: ApiProblem): boolean => FINAL.includes(reason);

/** Files on their way to become evidence of one case: kept over a reload, added as soon as they have arrived. */
export function usePending(caseId: string) {
  const queries = useQueryClient();
  const kept = useRef(new Map<string, KeptFile>());
  const [classes, setClasses] = useState<Readonly<Record<string, KeptFile['class']>>>({});
  const [refused, setRefused] = useState<Readonly<Record<string, ApiProblem>>>({});
  const [resumed, setResumed] = useState(false);
  const uploads = useUploads({ onReceived: (item) => void arrived(item) });

  const become = async (one: KeptFile, fileId: string): Promise<boolean> => {
    const body = { fileId, title: titleOf(one.file.name), category: guessCategory(one.file), class: one.class };
    try {
      await ask(evidenceAdd, { path: { caseId }, body }, { 'Idempotency-Key': `evidence-${fileId}` });
    } catch (error) {
      const problem = toProblem(error);
      if (problem.reason !== 'already-added') {
        setRefused((all) => ({ ...all, [one.key]: problem }));
        return false;
      }
    }
    await forget(one.key);
    kept.current.delete(one.key);
    await queries.invalidateQueries();
    return true;
  };
  const arrived = async ({ id, file, fileId }: UploadItem) => {
    const one = kept.current.get(keyOf(caseId, file));
    if (!one || !fileId) return;
    one.fileId = fileId;
    await keep(one);
    if (await become(one, fileId)) await uploads.remove(id);
  };
  const begin = async (list: readonly KeptFile[]) => {
    for (const one of list) kept.current.set(one.key, one);
    setClasses((all) => ({ ...all, ...Object.fromEntries(list.map(({ key, class: kind }) => [key, kind])) }));
    await uploads.add(list.map(({ file }) => file));
  };

  useEffect(() => {
    void keptFor(caseId).then(async (list) => {
      const here = list.filter(({ fileId }) => !fileId);
      if (here.length > 0) setResumed(true);
      await begin(here);
      for (const one of list) if (one.fileId) await become(one, one.fileId);
    });
    // Once for each case: what the browser kept from last time.
  }, [caseId]);

  const add = async (files: Iterable<File>, kind: KeptFile['class']) => {
    const list = Array.from(files, (file): KeptFile => ({ key: keyOf(caseId, file), caseId, file, class: kind }));
    for (const one of list) await keep(one);
    await begin(list);
  };
  /** What the server will never take is not kept for next time. */
  useEffect(() => {
    for (const { file, problem } of uploads.items) if (problem && isFinal(problem)) void forget(keyOf(caseId, file));
  }, [uploads.items, caseId]);

  const items = uploads.items.map((item): Pending => {
    const key = keyOf(caseId, item.file);
    return { ...item, key, class: classes[key] ?? 'private', refused: refused[key] };
  });
  return {
    items,
    resumed: resumed && items.some(({ state }) => state !== 'received'),
    add,
    pause: uploads.pause,
    /** Sends it again, or, when it has arrived, asks again to add it. */
    async retry({ id, key, fileId }: Pending) {
      const one = kept.current.get(key);
      setRefused(({ [key]: _, ...rest }) => rest);
      if (!one || !fileId) return uploads.retry(id);
      if (await become(one, fileId)) await uploads.remove(id);
    },
    async cancel({ id, key }: Pending) {
      await forget(key);
      kept.current.delete(key);
      await uploads.remove(id);
    },
    async setClass({ key }: Pending, kind: KeptFile['class']) {
      const one = kept.current.get(key);
      if (!one) return;
      one.class = kind;
      await keep(one);
      setClasses((all) => ({ ...all, [key]: kind }));
    },
  };
}
