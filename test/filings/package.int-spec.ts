import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { jest } from '@jest/globals';
import { unzipSync } from 'fflate';
import { AgreementReads, Payments } from '@maplebridge/agreements';
import { FilingReads } from '@maplebridge/filings';
import { HOUR, newId, type CaseId, type FileId } from '@maplebridge/kernel';
import { Events } from '@maplebridge/platform';
import { Sessions } from '@maplebridge/sessions';
import { handwriting } from '../world/picture.js';
import { ownRoad, type Road } from './road.js';

jest.setTimeout(120_000);

interface Listed { readonly path: string; readonly document: string; readonly title: string; readonly sha256: string; readonly mediaType: string }
interface Sent { readonly files: readonly Listed[]; readonly court: object; readonly organisation: object; readonly certificate: string }

describe('the package, opened by somebody who has nothing but openssl, sha256sum and pdftotext', () => {
  let road: Road;
  let caseId: string;
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  let manifest: Sent;
  const at = (document: string, mediaType = 'application/pdf') => manifest.files.find((file) => file.document === document && file.mediaType === mediaType)!;
  /** Without spaces: between Chinese and digits there is a gap that is no character. */
  const textOf = (document: string) => execFileSync('pdftotext', ['-layout', join(folder, at(document).path), '-'], { encoding: 'utf8' }).replaceAll(' ', '');

  ownRoad(async (own) => {
    road = own;
    const { world } = road;
    const settled = await road.stamped({ before: async (given) => {
      await recorded(road, given.caseId, 'confirmed', '双方确认：手术日期为2026年9月12日。');
      await recorded(road, given.caseId, 'draft', '双方没有确认过的事实 canary');
    } });
    ({ caseId } = settled);
    const mediator = await world.people.inCase(road.people.mediator, caseId);
    const due = (await world.get(AgreementReads).of(caseId as CaseId))!.duties.find((duty) => duty.due?.kind === 'at-signing')!;
    await world.get(Payments).record(mediator, caseId as CaseId, due.id, (await world.people.file(road.people.mediator, 'slip.png', handwriting(4))) as FileId);
    await road.asked(settled);
    await world.drain();
    const { content } = await world.get(FilingReads).package(caseId);
    for (const [name, bytes] of Object.entries(unzipSync(content))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    manifest = JSON.parse(execFileSync('cat', [join(folder, 'manifest.json')], { encoding: 'utf8' })) as Sent;

  });

  it('holds what the law’s list asks for, each file with its fingerprint', () => {
    expect(manifest.files.map(({ document }) => document)).toEqual([
      'application', 'agreement', 'obligations', 'mediation-attestation', 'identity', 'identity', 'identity', 'power-of-attorney', 'payment-proof', 'service-address',
      'consent-extract', 'undisputed-facts', 'false-mediation-acknowledgement', 'audit-extract', 'audit-extract', 'index',
    ]);
    expect(execFileSync('sha256sum', ['-c', 'manifest-sha256.txt'], { cwd: folder, encoding: 'utf8' }).match(/: OK/g)).toHaveLength(manifest.files.length);
    expect(manifest.court).toMatchObject({ name: '枫溪县人民法院', english: 'Fengxi County Court' });
    expect(manifest.organisation).toMatchObject({ name: '医疗纠纷人民调解委员会', english: 'Medical Dispute Committee' });
  });

  it('is signed by the organisation’s key over the manifest, and by nothing else', () => {
    const detached = JSON.parse(execFileSync('cat', [join(folder, 'manifest.json.sig')], { encoding: 'utf8' })) as { signature: string; certificate: string };
    writeFileSync(join(folder, 'certificate.pem'), detached.certificate);
    writeFileSync(join(folder, 'key.pem'), execFileSync('openssl', ['x509', '-in', join(folder, 'certificate.pem'), '-pubkey', '-noout']));
    writeFileSync(join(folder, 'signature.der'), Buffer.from(detached.signature, 'base64'));
    const verify = (file: string) => execFileSync('openssl', ['dgst', '-sha256', '-verify', 'key.pem', '-signature', 'signature.der', file], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    expect(verify('manifest.json')).toContain('Verified OK');
    expect(() => verify('manifest-sha256.txt')).toThrow();
  });

  it('carries the facts both sides confirmed, and none that one of them has not', () => {
    expect(textOf('undisputed-facts')).toContain('手术日期为2026年9月12日');
    for (const file of manifest.files.filter(({ mediaType }) => mediaType === 'application/pdf'))
      expect(execFileSync('pdftotext', [join(folder, file.path), '-'], { encoding: 'utf8' })).not.toContain('canary');
  });

  it('carries an extract of the chain that holds against the whole chain', async () => {
    const extract = JSON.parse(execFileSync('cat', [join(folder, at('audit-extract', 'application/json').path)], { encoding: 'utf8' })) as
      { lines: { number: number; step: string; hash: string }[]; head: { number: number; hash: string } };
    const chain = await road.world.get(Events).chain(caseId);
    for (const { number, step, hash } of [...extract.lines, { ...extract.head, step: chain[extract.head.number - 1]!.type }])
      expect(chain[number - 1]).toMatchObject({ number, type: step, hash });
    expect(extract.lines.map(({ step }) => step)).toEqual(expect.arrayContaining(['agreement.signed-by-all', 'agreement.stamped', 'agreement.paid-at-signing', 'filing.asked', 'filing.joined']));
    expect(textOf('audit-extract')).toContain('调解组织盖章');
    // Steps that are on no list are there as a gap in the numbers and nothing else.
    expect(extract.lines.length).toBeLessThan(extract.head.number);
  });

  it('ends with everything bound into one PDF: index, pages numbered through, sealed', () => {
    const { path } = at('index');
    const bundle = join(folder, path);
    const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [bundle], { encoding: 'utf8' }))![1]);
    const text = textOf('index');
    expect(pages).toBeGreaterThan(manifest.files.length);
    expect(text).toContain(`${pages}/${pages}`);
    for (const file of manifest.files.slice(0, -1)) expect(text).toContain(file.sha256.slice(0, 16));
    expect(execFileSync('pdfsig', [bundle], { encoding: 'utf8' })).toMatch(/Total document signed[^]*Signature is Valid/);
    expect(createHash('sha256').update(execFileSync('cat', [bundle], { maxBuffer: 1e8 })).digest('hex')).toBe(at('index').sha256);
  });
});

/** A session of this case whose record is in this state. */
async function recorded({ world, people }: Road, caseId: string, state: string, text: string): Promise<void> {
  const id = newId();
  const startsAt = new Date(world.clock.now().getTime() + HOUR);
  await world.get(Sessions).schedule({ id, caseId, startsAt, endsAt: new Date(startsAt.getTime() + HOUR), mode: 'video', mediatorAccountId: people.mediator.accountId });
  const items = JSON.stringify([{ kind: 'topic', text: '赔偿 canary' }, { kind: 'undisputed-fact', text }]);
  const row = 'insert into sessions.record (session_id, state, number, items, written_at, confirmed_at, version) values ($1, $2, 2, $3, now(), $4, 1)';
  await world.database.transaction(() => world.database.manager.query(row, [id, state, items, state === 'confirmed' ? world.clock.now() : null]));
}
