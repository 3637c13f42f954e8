/** A file that was chosen but is not evidence yet. The browser keeps it over a reload, so that nothing is chosen twice. */
export interface KeptFile {
  /** Case, name, size and date: the same file is kept once. */
  key: string;
  caseId: string;
  file: File;
  class: 'joint' | 'private';
  /** Once it has arrived, before it became evidence. */
  fileId?: string;
}
const STORE = 'files';

export const keyOf = (caseId: string, { name, size, lastModified }: File): string => [caseId, name, size, lastModified].join('/');

/** Where the browser keeps nothing (a private window), uploads still work; only a reload then begins anew. */
async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const database = await opened();
    const request = work(database.transaction(STORE, mode).objectStore(STORE));
    const result = await settled(request);
    database.close();
    return result;
  } catch {
    return undefined;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('maplebridge-evidence', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
  return settled(request);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export const keep = (kept: KeptFile): Promise<unknown> => inStore('readwrite', (store) => store.put(kept));
export const forget = (key: string): Promise<unknown> => inStore('readwrite', (store) => store.delete(key));
export async function keptFor(caseId: string): Promise<KeptFile[]> {
  const all = (await inStore<KeptFile[]>('readonly', (store) => store.getAll() as IDBRequest<KeptFile[]>)) ?? [];
  return all.filter((kept) => kept.caseId === caseId);
}
