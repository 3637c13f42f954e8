import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Settings } from '../settings.js';
import { FileDisk, INCOMING, KEPT } from './file-disk.js';

/** Stored files in a folder of this machine. */
@Injectable()
export class FolderDisk extends FileDisk {
  private readonly home: string;
  private ready: Promise<unknown> | undefined;

  constructor(settings: Settings) {
    super();
    this.home = join(settings.get().DATA_DIR, 'files');
  }

  override async create(path: string): Promise<void> {
    this.ready ??= Promise.all([INCOMING, KEPT].map((folder) => mkdir(this.at(folder), { recursive: true })));
    await this.ready;
    await writeFile(this.at(path), '', { flag: 'wx', mode: 0o600 });
  }

  override async write(path: string, offset: number, content: Readable): Promise<number> {
    const file = createWriteStream(this.at(path), { flags: 'r+', start: offset });
    await pipeline(content, file);
    return offset + file.bytesWritten;
  }

  override async sync(path: string): Promise<void> {
    await flush(this.at(path), 'r+');
  }

  override rename(from: string, to: string): Promise<void> {
    return rename(this.at(from), this.at(to));
  }

  override async syncFolder(path: string): Promise<void> {
    await flush(this.at(path), 'r');
  }

  override async size(path: string): Promise<number | undefined> {
    return (await stat(this.at(path)).catch(() => undefined))?.size;
  }

  override open(path: string, end?: number): Readable {
    return createReadStream(this.at(path), end === undefined ? {} : { end });
  }

  override async remove(path: string): Promise<void> {
    await rm(this.at(path), { force: true });
  }

  private at(path: string): string {
    return join(this.home, path);
  }
}

async function flush(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
