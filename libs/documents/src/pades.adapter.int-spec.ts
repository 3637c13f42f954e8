import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@maplebridge/kernel';
import { Database, Keys, openDataSource, Settings } from '@maplebridge/platform';
import type { DataSource } from 'typeorm';
import './documents.module.js';
import { OrganisationKeys } from './organisation-keys.service.js';
import { PadesSealer } from './pades.adapter.js';
import { TypstRenderer } from './typst.adapter.js';

const settings = Settings.from({ DATABASE_URL: process.env['DATABASE_URL'], REDIS_URL: 'redis://127.0.0.1', MASTER_KEY: '5a'.repeat(32), DATA_DIR: tmpdir() });
const NAME = '诸暨市医疗纠纷人民调解委员会';
const at = new Date('2026-11-20T06:31:08Z');
const folder = mkdtempSync(join(tmpdir(), 'seal-'));

const pdfsig = (pdf: Buffer) => {
  const file = join(folder, 'sealed.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
};

describe('the seal of an organisation', () => {
  const renderer = new TypstRenderer();
  const organisationId = newId<'Organisation'>();
  let source: DataSource;
  let keys: OrganisationKeys;
  let sealer: PadesSealer;
  let sealed: Buffer;

  beforeAll(async () => {
    source = await openDataSource(process.env['DATABASE_URL']!, 8);
    keys = new OrganisationKeys(new Database(source), new Keys(settings));
    sealer = new PadesSealer(keys);
    const paper = await renderer.render({ template: '= #data.title', data: { title: '人民调解协议书' }, title: '人民调解协议书', lang: 'zh-CN', date: at });
    sealed = await sealer.seal(paper, { organisationId, organisationName: NAME, reason: '盖章', at });
  });
  afterAll(async () => {
    await renderer.onModuleDestroy();
    await source.destroy();
  });

  it('is valid and covers the whole document in the eyes of others', () => {
    const said = pdfsig(sealed);
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
    expect(said).toContain('ETSI.CAdES.detached');
    expect(said).toContain(NAME);
  });

  it('is valid in our own eyes, and says whose it is and when', async () => {
    expect(await sealer.verify(sealed)).toEqual({ intact: true, wholeDocument: true, ours: true, sealedBy: NAME, sealedAt: at });
  });

  it.each([0.05, 0.3, 0.6, 0.999])('breaks when one byte at %f of the file is flipped', async (part) => {
    const damaged = Buffer.from(sealed);
    const place = Math.min(Math.floor(damaged.length * part), damaged.length - 2);
    const contents = [sealed.indexOf('/Contents <'), sealed.indexOf('>', sealed.indexOf('/Contents <'))] as const;
    const outside = place > contents[0] && place < contents[1] ? contents[0] - 200 : place;
    damaged[outside] = damaged[outside]! ^ 1;
    expect((await sealer.verify(damaged)).intact).toBe(false);
    expect(pdfsig(damaged)).not.toContain('Signature is Valid');
  });

  it('notices what was added behind it', async () => {
    const longer = Buffer.concat([sealed, Buffer.from('\n% added later\n')]);
    expect(await sealer.verify(longer)).toMatchObject({ wholeDocument: false });
  });

  it('finds nothing in a paper that was never sealed', async () => {
    expect(await sealer.verify(Buffer.from('%PDF-1.7\n%%EOF'))).toMatchObject({ intact: false, sealedBy: null });
  });

  it('keeps one key per organisation however many seal first, and the private part encrypted', async () => {
    const another = newId<'Organisation'>();
    const made = await Promise.all(Array.from({ length: 6 }, () => keys.ensure(another, '枫溪镇调解委员会', at)));
    expect(new Set(made.map(({ key }) => key.certificate.toString('hex'))).size).toBe(1);
    const stored = await source.query<{ private_key: Buffer; kind: string }[]>('select kind, private_key from documents.organisation_key');
    expect(stored.filter(({ kind }) => kind === 'authority')).toHaveLength(1);
    for (const { private_key } of stored) expect(private_key.includes(made[0]!.key.privateKey.subarray(0, 16))).toBe(false);
  });
});
