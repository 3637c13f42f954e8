import { AsyncLocalStorage } from 'node:async_hooks';
import type { Readable } from 'node:stream';
import { DataStore, Upload as TusUpload } from '@tus/server';
import { Refusal, type AccountId } from '@maplebridge/kernel';
import type { Uploads } from '@maplebridge/platform';

/** Whose request is being answered; tus itself knows no accounts. */
export const asking = new AsyncLocalStorage<AccountId>();

export function asker(): AccountId {
  const accountId = asking.getStore();
  if (!accountId) throw new Refusal('not-signed-in', 'not-signed-in');
  return accountId;
}

/** Speaks tus to `Uploads`: each call finds the upload as its owner's, and its offset from the disk. */
export class UploadStore extends DataStore {
  override extensions = ['creation', 'termination'];

  constructor(private readonly uploads: Uploads) {
    super();
  }

  /** The row was made when the upload was named. */
  override async create(upload: TusUpload): Promise<TusUpload> {
    return upload;
  }

  override write(content: Readable, id: string, offset: number): Promise<number> {
    return this.uploads.append(id, offset, content);
  }

  /** A server that died between the last byte and the row finishes here, when the browser asks how far it got. */
  override async getUpload(id: string): Promise<TusUpload> {
    const { bytes, offset, name, state } = await this.uploads.find(asker(), id);
    if (state === 'receiving' && offset === bytes) await this.uploads.finish(id);
    return new TusUpload({ id, size: bytes, offset, metadata: { filename: name } });
  }

  override async remove(id: string): Promise<void> {
    const { state } = await this.uploads.find(asker(), id);
    if (state !== 'receiving') throw new Refusal('wrong-state', 'upload-finished');
    await this.uploads.abandon(id);
  }
}
