import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Clock, DAY, newId, Refusal, type AccountId, type FileId } from '@maplebridge/kernel';
import { Database } from '../database.js';
import { eachInTurn } from '../each-in-turn.js';
import { Settings } from '../settings.js';
import { fileName } from './file-name.js';
import { FileDisk, INCOMING, KEPT } from './file-disk.js';
import { Files } from './files.js';
import { HEAD_BYTES, mediaTypeOf } from './media-type.js';
import { MOST_PIXELS, pixelsOf } from './picture-size.js';
import { Scanner } from './scanner.js';
import { StoredFileRow, type FileState } from './stored-file.entity.js';

/** An upload as it stands: `offset` is what the disk really has, so it survives any restart. */
export interface Upload {
  readonly id: FileId;
  readonly bytes: number;
  readonly offset: number;
  readonly name: string;
  readonly state: FileState;
  readonly createdAt: Date;
}
const MOST_OPEN = 40;
/** So many of the largest files one account may have sent without using them in a case. */
const MOST_UNUSED = 20;
const KEPT_DAYS = 7;
type Found = Omit<Upload, 'offset'> & { readonly ownerAccountId: AccountId };

const byId = {
  name: 'platform.upload',
  text: `SELECT id, owner_account_id AS "ownerAccountId", name, bytes::float8 AS bytes, state, created_at AS "createdAt" FROM platform.stored_file WHERE id = $1`,
};
const unused = {
  name: 'platform.uploads-unused',
  text: `SELECT count(*) FILTER (WHERE state = 'receiving')::int AS open, coalesce(sum(bytes), 0)::float8 AS bytes
         FROM platform.stored_file WHERE owner_account_id = $1 AND used_in IS NULL AND state <> 'refused'`,
};
const oneByOne = { name: 'platform.uploads-one-by-one', text: `SELECT pg_advisory_xact_lock(hashtextextended($1, 2))` };
const abandoned = { name: 'platform.uploads-abandoned', text: `SELECT id FROM platform.stored_file WHERE state = 'receiving' AND created_at < $1 LIMIT 200` };

/** Files on their way in: piece by piece, by their owner only, until the last byte is safe on disk. */
@Injectable()
export class Uploads {
  private readonly finishing = new Map<FileId, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly disk: FileDisk,
    private readonly scanner: Scanner,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  get mostBytes(): number {
    return this.settings.get().MAX_FILE_BYTES;
  }

  /** Refuses `too-large` (reason with the limit in megabytes), an empty file, a forty-first open upload, and what an account heaps up without using it. */
  async begin(ownerAccountId: AccountId, { name, bytes }: { name: string; bytes: number }): Promise<Upload> {
    if (bytes > this.mostBytes) throw new Refusal('too-large', 'file-too-large', { megabytes: Math.floor(this.mostBytes / 2 ** 20) }, { file: 'file-too-large' });
    if (bytes < 1) throw new Refusal('invalid', 'file-empty', {}, { file: 'file-empty' });
    const row = { id: newId<'File'>(), name: fileName(name), state: 'receiving', createdAt: this.clock.now() } as const;
    await this.database.transaction(async () => {
      await this.requireRoom(ownerAccountId, bytes);
      await this.disk.create(`${INCOMING}/${row.id}`);
      await this.database.manager.insert(StoredFileRow, { ...row, ownerAccountId, bytes: `${bytes}`, scan: 'not-scanned' });
    });
    return { ...row, bytes, offset: 0 };
  }

  /** The owner's upload; to anyone else it does not exist. */
  async find(ownerAccountId: AccountId, id: FileId): Promise<Upload> {
    const [found] = await this.database.read<Found>(byId, [id]);
    if (!found || found.ownerAccountId !== ownerAccountId) throw new Refusal('not-found', 'file-not-found');
    if (found.state === 'refused') throw new Refusal('gone', 'file-refused');
    const { ownerAccountId: _, ...upload } = found;
    const offset = upload.state === 'receiving' ? ((await this.disk.size(`${INCOMING}/${id}`)) ?? (await this.disk.size(`${KEPT}/${id}`))) : upload.bytes;
    if (offset === undefined) throw new Refusal('gone', 'file-refused');
    return { ...upload, offset };
  }

  /** Appends what arrives; the new offset. The caller holds the upload's lock. */
  append(id: FileId, offset: number, content: Readable): Promise<number> {
    return this.disk.write(`${INCOMING}/${id}`, offset, content);
  }

  /**
   * The last byte is there: type by content, SHA-256, safe on disk, then the row. May be called again after a
   * crash at any point. Refuses `invalid` (`file-type`, `picture-too-large`) and forgets a file of a kind we do not keep.
   */
  finish(id: FileId): Promise<void> {
    const running = this.finishing.get(id) ?? this.settle(id).finally(() => this.finishing.delete(id));
    this.finishing.set(id, running);
    return running;
  }

  private async requireRoom(ownerAccountId: AccountId, bytes: number): Promise<void> {
    await this.database.read(oneByOne, [ownerAccountId]);
    const [held] = await this.database.read<{ open: number; bytes: number }>(unused, [ownerAccountId]);
    if (held!.open >= MOST_OPEN) throw new Refusal('too-many', 'too-many-uploads', { most: MOST_OPEN });
    if (held!.bytes + bytes > MOST_UNUSED * this.mostBytes) throw new Refusal('too-large', 'too-much-unused', {}, { file: 'too-much-unused' });
  }

  private async settle(id: FileId): Promise<void> {
    const path = (await this.disk.size(`${INCOMING}/${id}`)) === undefined ? `${KEPT}/${id}` : `${INCOMING}/${id}`;
    const mediaType = await mediaTypeOf(await buffer(this.disk.open(path, HEAD_BYTES - 1)));
    if (!mediaType) return this.refuse(id, path, 'file-type');
    const pixels = await pixelsOf(mediaType, (end) => this.disk.open(path, end));
    if (pixels && pixels > MOST_PIXELS) return this.refuse(id, path, 'picture-too-large');
    const sha256 = await fingerprint(this.disk.open(path));
    if (path.startsWith(INCOMING)) await this.files.keep(id);
    const state = this.scanner.configured ? 'quarantined' : 'received';
    await this.database.transaction(() =>
      this.database.manager.update(StoredFileRow, { id, state: 'receiving' }, { state, mediaType, sha256, receivedAt: this.clock.now() }),
    );
  }

  async abandon(id: FileId): Promise<void> {
    await this.disk.remove(`${INCOMING}/${id}`);
    await this.database.transaction(() => this.database.manager.delete(StoredFileRow, { id, state: 'receiving' }));
  }

  /** Uploads nobody has finished in a week are forgotten, bytes and row. */
  async forgetAbandoned(now: Date): Promise<void> {
    const old = await this.database.read<{ id: FileId }>(abandoned, [new Date(now.getTime() - KEPT_DAYS * DAY)]);
    await eachInTurn(old, ({ id }) => this.abandon(id));
  }

  private async refuse(id: FileId, path: string, reason: string): Promise<never> {
    await this.disk.remove(path);
    await this.database.transaction(() => this.database.manager.update(StoredFileRow, { id }, { state: 'refused' }));
    throw new Refusal('invalid', reason, {}, { file: reason });
  }
}

async function fingerprint(content: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
