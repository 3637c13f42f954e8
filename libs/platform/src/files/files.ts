import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, type AccountId, type FileId } from '@maplebridge/kernel';
import { sha256 } from '../canonical.js';
import { Database } from '../database.js';
import { FileDisk, INCOMING, KEPT } from './file-disk.js';
import { StoredFileRow, type FileScan, type FileState } from './stored-file.entity.js';

/** A file that was received whole. `bytes` in bytes, `sha256` as 64 hexadecimal digits. */
export interface StoredFile {
  readonly id: FileId;
  readonly ownerAccountId: AccountId | null;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: Extract<FileState, 'received' | 'quarantined'>;
  readonly scan: FileScan;
  readonly receivedAt: Date;
}

const byId = {
  name: 'platform.file',
  text: `SELECT id, owner_account_id AS "ownerAccountId", name, media_type AS "mediaType", bytes::float8 AS bytes, sha256, state, scan, received_at AS "receivedAt"
         FROM platform.stored_file WHERE id = $1`,
};

const broughtBySame = {
  name: 'platform.files-of-case-by-same',
  text: `SELECT coalesce(sum(f.bytes), 0)::float8 AS bytes FROM platform.stored_file f
         JOIN platform.stored_file this ON this.id = $2 AND this.owner_account_id = f.owner_account_id WHERE f.used_in = $1`,
};
/** Bytes that one person may bring to one case, about two hundred of the largest files: nobody fills it up for the others. */
const MOST_IN_A_CASE = 20 * 2 ** 30;

/** Stored files: received by upload or rendered here, kept for ever under their id, never changed. */
@Injectable()
export class Files {
  constructor(
    private readonly database: Database,
    private readonly disk: FileDisk,
    private readonly clock: Clock,
  ) {}

  /** A received file. `owner` narrows it to that account's own. Refuses `not-found`, or `not-ready` while it still arrives. */
  async require(fileId: FileId, owner?: AccountId): Promise<StoredFile> {
    const [file] = await this.database.read<Omit<StoredFile, 'state'> & { state: FileState }>(byId, [fileId]);
    if (!file || (owner !== undefined && file.ownerAccountId !== owner)) throw new Refusal('not-found', 'file-not-found', {}, { fileId: 'file-not-found' });
    if (file.state === 'receiving') throw new Refusal('not-ready', 'file-still-arriving', {}, { fileId: 'file-still-arriving' });
    if (file.state === 'refused') throw new Refusal('gone', 'file-refused', {}, { fileId: 'file-refused' });
    return { ...file, state: file.state };
  }

  /** Keeps bytes made here (a rendered paper, a drawn signature): on disk for good before the row is written. */
  async put(given: { ownerAccountId?: AccountId | null; name: string; mediaType: string; content: Buffer }): Promise<StoredFile> {
    const { ownerAccountId = null, name, mediaType, content } = given;
    const id = newId<'File'>();
    await this.disk.create(`${INCOMING}/${id}`);
    await this.disk.write(`${INCOMING}/${id}`, 0, Readable.from([content]));
    await this.keep(id);
    const receivedAt = this.clock.now();
    const file = { id, ownerAccountId, name, mediaType, sha256: sha256(content), state: 'received', scan: 'clean', receivedAt } as const;
    await this.database.transaction(() => this.database.manager.insert(StoredFileRow, { ...file, bytes: `${content.length}`, createdAt: receivedAt }));
    return { ...file, bytes: content.length };
  }

  /** Everything the disk must have done before a row may say "received". */
  async keep(fileId: FileId): Promise<void> {
    await this.disk.sync(`${INCOMING}/${fileId}`);
    await this.disk.rename(`${INCOMING}/${fileId}`, `${KEPT}/${fileId}`);
    await this.disk.syncFolder(KEPT);
  }

  async read(fileId: FileId): Promise<Buffer> {
    return buffer(await this.stream(fileId));
  }

  /** Refuses `not-ready` while a configured scanner has not answered. */
  async stream(fileId: FileId): Promise<Readable> {
    const { state } = await this.require(fileId);
    if (state === 'quarantined') throw new Refusal('not-ready', 'file-being-checked');
    return this.disk.open(`${KEPT}/${fileId}`);
  }

  /** Says what a file serves. A file serves one case only; said twice for the same case is fine. Refuses `too-large` when its owner has brought too much. */
  async attach(fileId: FileId, use: string, usedIn: string): Promise<void> {
    const { affected } = await this.database.manager
      .createQueryBuilder().update(StoredFileRow).set({ use, usedIn })
      .where('id = :fileId AND (used_in IS NULL OR used_in = :usedIn)', { fileId, usedIn })
      .execute();
    if (affected !== 1) throw new Refusal('conflict', 'file-used-elsewhere', {}, { fileId: 'file-used-elsewhere' });
    const [brought] = await this.database.read<{ bytes: number }>(broughtBySame, [usedIn, fileId]);
    if (brought!.bytes > MOST_IN_A_CASE) throw new Refusal('too-large', 'too-much-in-case', {}, { fileId: 'too-much-in-case' });
  }
}
