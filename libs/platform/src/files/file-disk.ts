import type { Readable } from 'node:stream';

/**
 * The disk under stored files. Nothing counts as received before write, sync, rename and syncFolder have all
 * answered: without any one of them a power cut leaves an empty file or none.
 */
export abstract class FileDisk {
  abstract create(path: string): Promise<void>;
  /** Writes at `offset`; the new length. A broken source keeps what had arrived. */
  abstract write(path: string, offset: number, content: Readable): Promise<number>;
  abstract sync(path: string): Promise<void>;
  abstract rename(from: string, to: string): Promise<void>;
  abstract syncFolder(path: string): Promise<void>;
  /** Bytes on disk, or undefined when there is no such file. */
  abstract size(path: string): Promise<number | undefined>;
  abstract open(path: string, end?: number): Readable;
  abstract remove(path: string): Promise<void>;
}

export const INCOMING = 'incoming';
export const KEPT = 'kept';
