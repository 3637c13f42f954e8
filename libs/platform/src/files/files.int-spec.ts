import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { newId, SystemClock, type AccountId } from '@maplebridge/kernel';
import type { DataSource } from 'typeorm';
import { Database, openDataSource, Settings, Uploads, Files, Quarantine } from '../index.js';
import '../platform.module.js';
import { FileDisk } from './file-disk.js';
import { Scanner } from './scanner.js';

type Step = 'write' | 'sync' | 'rename' | 'syncFolder' | 'commit';
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'), Buffer.alloc(5000, 7)]);

/** A disk that a power cut leaves with what was synced, and nothing else; it writes down what it was asked. */
class PowerLossDisk extends FileDisk {
  readonly log: Step[] = [];
  private readonly content = new Map<string, { now: Buffer; safe: Buffer }>();
  private entries = new Map<string, string>();
  private safeEntries = new Map<string, string>();

  constructor(private readonly without?: Step) {
    super();
  }
  override async create(path: string): Promise<void> {
    this.entries.set(path, path);
    this.content.set(path, { now: Buffer.alloc(0), safe: Buffer.alloc(0) });
  }
  override async write(path: string, offset: number, content: Readable): Promise<number> {
    const bytes = await buffer(content);
    this.step('write', () => {
      const file = this.file(path);
      file.now = Buffer.concat([file.now.subarray(0, offset), bytes]);
    });
    return offset + bytes.length;
  }
  override async sync(path: string): Promise<void> {
    this.step('sync', () => void (this.file(path).safe = this.file(path).now));
  }
  override async rename(from: string, to: string): Promise<void> {
    this.step('rename', () => {
      this.entries.set(to, this.entries.get(from)!);
      this.entries.delete(from);
    });
  }
  override async syncFolder(): Promise<void> {
    this.step('syncFolder', () => void (this.safeEntries = new Map(this.entries)));
  }
  override async size(path: string): Promise<number | undefined> {
    return this.entries.has(path) ? this.file(path).now.length : undefined;
  }
  override open(path: string, end?: number): Readable {
    return Readable.from([this.file(path).now.subarray(0, end === undefined ? undefined : end + 1)]);
  }
  override async remove(path: string): Promise<void> {
    this.entries.delete(path);
  }
  /** What is left under a name after the power went. */
  afterPowerLoss(path: string): Buffer | undefined {
    const entry = this.safeEntries.get(path);
    return entry === undefined ? undefined : this.content.get(entry)?.safe;
  }
  private file(path: string): { now: Buffer; safe: Buffer } {
    return this.content.get(this.entries.get(path) ?? '')!;
  }
  private step(name: Step, work: () => void): void {
    if (name === this.without) return;
    this.log.push(name);
    work();
  }
}

class RecordingDatabase extends Database {
  constructor(source: DataSource, private readonly log: Step[], private readonly without?: Step) {
    super(source);
  }
  override async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.without === 'commit') return undefined as T;
    const result = await super.transaction(work);
    if (!this.inTransaction) this.log.push('commit');
    return result;
  }
}

class SetScanner extends Scanner {
  constructor(override readonly configured = false) {
    super();
  }
  override async infected(content: Readable): Promise<boolean> {
    return (await buffer(content)).length === 0;
  }
}

describe('stored files', () => {
  const settings = Settings.from({ DATABASE_URL: process.env['DATABASE_URL'], REDIS_URL: 'redis://127.0.0.1', MASTER_KEY: '5a'.repeat(32), DATA_DIR: tmpdir(), MAX_FILE_BYTES: '1048576' });
  const clock = new SystemClock();
  const owner = newId<'Account'>() as AccountId;
  let source: DataSource;
  beforeAll(async () => void (source = await openDataSource(process.env['DATABASE_URL']!, 4)));
  afterAll(() => source.destroy());

  const world = (without?: Step, scanner = new SetScanner()) => {
    const disk = new PowerLossDisk(without);
    const database = new RecordingDatabase(source, disk.log, without);
    const files = new Files(database, disk, clock);
    return { disk, files, uploads: new Uploads(database, files, disk, scanner, settings, clock), quarantine: new Quarantine(database, disk, scanner) };
  };
  /** Uploads in two pieces; then the power goes. True when what was acknowledged is still whole, and in the right order. */
  const survives = async (without?: Step): Promise<boolean> => {
    const { disk, uploads } = world(without);
    const { id } = await uploads.begin(owner, { name: 'throat.png', bytes: PNG.length });
    disk.log.length = 0;
    const offset = await uploads.append(id, 0, Readable.from([PNG.subarray(0, 2000)]));
    await uploads.append(id, offset, Readable.from([PNG.subarray(2000)]));
    await uploads.finish(id);
    const rows = await source.query<{ sha256: string }[]>(`select sha256 from platform.stored_file where id = $1 and state = 'received'`, [id]);
    const left = disk.afterPowerLoss(`kept/${id}`);
    const whole = left !== undefined && createHash('sha256').update(left).digest('hex') === rows[0]?.sha256 && left.equals(PNG);
    return whole && disk.log.join() === 'write,write,sync,rename,syncFolder,commit';
  };

  it('counts an upload as received after write, sync, rename, sync of the folder and commit, in that order', async () => {
    expect(await survives()).toBe(true);
  });

  it.each<Step>(['write', 'sync', 'rename', 'syncFolder', 'commit'])('would lose it without %s', async (step) => {
    expect(await survives(step).catch(() => false)).toBe(false);
  });

  it('keeps rendered papers in the same order', async () => {
    const { disk, files } = world();
    const { id } = await files.put({ name: 'agreement.pdf', mediaType: 'application/pdf', content: PNG });
    expect(disk.log).toEqual(['write', 'sync', 'rename', 'syncFolder', 'commit']);
    expect(disk.afterPowerLoss(`kept/${id}`)?.equals(PNG)).toBe(true);
    expect((await files.read(id)).equals(PNG)).toBe(true);
  });

  it('knows how far an upload is from the disk alone', async () => {
    const { uploads } = world();
    const { id } = await uploads.begin(owner, { name: 'a.png', bytes: PNG.length });
    await uploads.append(id, 0, Readable.from([PNG.subarray(0, 1234)]));
    expect(await uploads.find(owner, id)).toMatchObject({ offset: 1234, bytes: PNG.length, state: 'receiving' });
    await expect(uploads.find(newId<'Account'>() as AccountId, id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses a file whose content is not what we keep, whatever its name, and forgets it', async () => {
    const { uploads, files } = world();
    const { id } = await uploads.begin(owner, { name: 'photo.jpg', bytes: 9 });
    await uploads.append(id, 0, Readable.from([Buffer.from('MZ\x90\0 exe!')]));
    await expect(uploads.finish(id)).rejects.toMatchObject({ code: 'invalid', reason: 'file-type' });
    await expect(files.require(id)).rejects.toMatchObject({ code: 'gone' });
  });

  it('refuses a picture that would take a printer all its memory', async () => {
    const { uploads } = world();
    const vast = Buffer.from(PNG);
    vast.writeUInt32BE(60_000, 16);
    vast.writeUInt32BE(60_000, 20);
    const { id } = await uploads.begin(owner, { name: 'vast.png', bytes: vast.length });
    await uploads.append(id, 0, Readable.from([vast]));
    await expect(uploads.finish(id)).rejects.toMatchObject({ code: 'invalid', reason: 'picture-too-large' });
  });

  it('says the limit before anything is sent', async () => {
    await expect(world().uploads.begin(owner, { name: 'long.mp4', bytes: 1048577 })).rejects.toMatchObject({ code: 'too-large', params: { megabytes: 1 } });
  });

  /** A file of so many bytes in the books alone. */
  const inTheBooks = (bytes: number, more: { owner?: string; usedIn?: string }) =>
    source.query(
      `insert into platform.stored_file (id, owner_account_id, name, bytes, state, scan, used_in, created_at) values ($1, $2, 'a.png', $3, 'receiving', 'not-scanned', $4, now())`,
      [newId(), more.owner ?? null, bytes, more.usedIn ?? null]);

  it('takes no more from an account that heaps up files it uses nowhere', async () => {
    const { uploads } = world();
    const heaper = newId<'Account'>() as AccountId;
    await inTheBooks(20 * 1048576 - 100, { owner: heaper });
    await inTheBooks(20 * 1048576, { owner: heaper, usedIn: newId() });
    await uploads.begin(heaper, { name: 'a.png', bytes: 100 });
    await expect(uploads.begin(heaper, { name: 'b.png', bytes: 1 })).rejects.toMatchObject({ code: 'too-large', reason: 'too-much-unused' });
    await uploads.begin(newId<'Account'>() as AccountId, { name: 'b.png', bytes: 1 });
  });

  it('uses no more files of whoever brought too many to a case; the others of the case go on', async () => {
    const files = new Files(new Database(source), new PowerLossDisk(), clock);
    const database = new Database(source);
    const [full, heaper] = [newId(), newId<'Account'>() as AccountId];
    await inTheBooks(20 * 2 ** 30, { owner: heaper, usedIn: full });
    const brought = async (ownerAccountId: AccountId, usedIn: string) => {
      const { id } = await files.put({ ownerAccountId, name: 'a.png', mediaType: 'image/png', content: PNG });
      await database.transaction(() => files.attach(id, 'evidence', usedIn));
    };
    await expect(brought(heaper, full)).rejects.toMatchObject({ code: 'too-large', reason: 'too-much-in-case' });
    await brought(owner, full);
    await brought(heaper, newId());
  });

  it('serves nothing before a configured scanner has answered', async () => {
    const { uploads, files, quarantine } = world(undefined, new SetScanner(true));
    const { id } = await uploads.begin(owner, { name: 'a.png', bytes: PNG.length });
    await uploads.append(id, 0, Readable.from([PNG]));
    await uploads.finish(id);
    await expect(files.read(id)).rejects.toMatchObject({ reason: 'file-being-checked' });
    // A program that forgot the scanner lets nothing out, and does not keep quiet about it.
    await expect(world().quarantine.release()).rejects.toThrow('CLAMD_URL');
    await quarantine.release();
    expect(await files.require(id)).toMatchObject({ state: 'received', scan: 'clean' });
    expect((await files.read(id)).equals(PNG)).toBe(true);
  });

  it('serves one case only', async () => {
    const { files } = world();
    const database = new Database(source);
    const [one, other] = [newId(), newId()];
    const { id } = await files.put({ ownerAccountId: owner, name: 'a.png', mediaType: 'image/png', content: PNG });
    const real = new Files(database, new PowerLossDisk(), clock);
    await database.transaction(() => real.attach(id, 'evidence', one));
    await database.transaction(() => real.attach(id, 'evidence', one));
    await expect(database.transaction(() => real.attach(id, 'evidence', other))).rejects.toMatchObject({ reason: 'file-used-elsewhere' });
  });
});
