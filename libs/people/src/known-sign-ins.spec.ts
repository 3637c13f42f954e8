import { Clock } from '@maplebridge/kernel';
import { Database, sha256 } from '@maplebridge/platform';
import type { DataSource } from 'typeorm';
import { KnownSignIns } from './known-sign-ins.service.js';

class SetClock extends Clock {
  at = new Date('2026-03-02T02:00:00Z');
  override now(): Date {
    return this.at;
  }
}

/** Answers for the tokens it knows, when it is let; keeps what it was asked. */
class HeldDatabase extends Database {
  readonly asked: string[][] = [];
  signedIn = ['one', 'two'];
  let: Promise<void> = Promise.resolve();
  constructor() {
    super(undefined as unknown as DataSource);
  }
  override async read<Row>(_: unknown, [hashes]: readonly unknown[] = []): Promise<Row[]> {
    this.asked.push(hashes as string[]);
    const rows = this.signedIn.map(sha256).filter((hash) => (hashes as string[]).includes(hash));
    await this.let;
    return rows.map((hash) => ({ token_hash: hash, account_id: hash.slice(0, 4), sign_in_id: hash, expires_at: new Date('2027-01-01') })) as Row[];
  }
}

describe('who is signed in', () => {
  const open = () => {
    const [database, clock] = [new HeldDatabase(), new SetClock()];
    return { database, clock, known: new KnownSignIns(database, clock) };
  };

  it('is asked in one statement for those who come in the same moment, and each hears of itself', async () => {
    const { database, known } = open();
    const found = await Promise.all(['one', 'two', 'nobody', 'one'].map((token) => known.find(token)));
    expect(found.map((actor) => actor?.signInId)).toEqual([sha256('one'), sha256('two'), undefined, sha256('one')]);
    expect(database.asked).toEqual([['one', 'two', 'nobody'].map(sha256)]);
  });

  it('counts for one second, and is then asked again', async () => {
    const { database, clock, known } = open();
    await known.find('one');
    clock.at = new Date(clock.at.getTime() + 999);
    expect(await known.find('one')).toBeDefined();
    expect(database.asked).toHaveLength(1);
    database.signedIn = [];
    clock.at = new Date(clock.at.getTime() + 1);
    expect(await known.find('one')).toBeUndefined();
  });

  it('is renewed with whoever asks next, by one statement only', async () => {
    const { database, clock, known } = open();
    await known.find('one');
    await known.find('one');
    clock.at = new Date(clock.at.getTime() + 600);
    let release = (): void => undefined;
    database.let = new Promise((done) => (release = done));
    const found = [known.find('two')];
    while (database.asked.length === 1) await new Promise(setImmediate);
    found.push(known.find('three'));
    while (database.asked.length === 2) await new Promise(setImmediate);
    release();
    await Promise.all(found);
    expect(database.asked.slice(1)).toEqual([['two', 'one'].map(sha256), ['three'].map(sha256)]);
  });

  it('is not remembered from before a revocation that came while it was asked', async () => {
    const { database, known } = open();
    let release = (): void => undefined;
    database.let = new Promise((done) => (release = done));
    const before = known.find('one');
    while (database.asked.length === 0) await new Promise(setImmediate);
    database.signedIn = [];
    known.forget();
    release();
    await before;
    expect(await known.find('one')).toBeUndefined();
  });
});
