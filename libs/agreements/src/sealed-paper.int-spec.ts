import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sealer } from '@maplebridge/documents';
import { onTheSpot, openTable, readyToSign, soundTerms, type Table } from '../../../test/agreements/signing-table.js';
import type { Terms } from './terms.rules.js';

const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
const poppler = (tool: string, pdf: Buffer, ...rest: string[]) => {
  const file = join(folder, 'agreement.pdf');
  writeFileSync(file, pdf);
  return execFileSync(tool, [...rest.filter((word) => word.startsWith('-') && word !== '-'), file, ...rest.filter((word) => word === '-')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
};

describe('the sealed agreement', () => {
  let table: Table;
  beforeAll(async () => {
    table = await openTable(process.env['DATABASE_URL']!);
  });
  afterAll(() => table.close());

  async function stamped(change: (terms: Terms) => Terms = (terms) => terms): Promise<Buffer> {
    const seat = await table.seat();
    const inParts = {
      ...onTheSpot(seat),
      instalments: [
        { id: 'now', minor: 500_000, due: { kind: 'at-signing' as const } },
        { id: 'later', minor: 1_500_000, due: { kind: 'on' as const, date: '2026-12-17' } },
      ],
    };
    const number = await readyToSign(table, seat, change(soundTerms(seat, inParts)));
    for (const who of [seat.hospital, seat.patient]) await table.signing.sign(who, seat.caseId, await table.proof(who, seat.caseId, number));
    await table.signing.signAsMediator(seat.mediator, seat.caseId, await table.proof(seat.mediator, seat.caseId, number));
    await table.stamping.stamp(seat.keeper, seat.caseId, number);
    return table.sealing.make((await table.reads.of(seat.caseId))!);
  }

  it('is valid for pdfsig as a whole, tagged, and says what was signed', async () => {
    const pdf = await stamped();
    const report = poppler('pdfsig', pdf, '-nocert');
    expect(report).toContain('Signature is Valid.');
    expect(report).toContain('Total document signed');
    expect(poppler('pdfinfo', pdf)).toMatch(/Tagged:\s+yes/);
    const text = poppler('pdftotext', pdf, '-').replace(/\s/g, '');
    for (const words of ['人民调解协议书', 'FQ-2026-', '林小满', '代理人周立夏（特别授权）', '人民币贰万元整（¥20,000.00）', '人民币壹万伍仟元整', '622200000246', '自愿', '2026年11月17日'])
      expect(text).toContain(words);
  });

  it('carries both languages where asked, the governing one first', async () => {
    const text = poppler('pdftotext', await stamped((terms) => ({ ...terms, bilingual: true, facts: { ...terms.facts, en: 'Hoarse after surgery' } })), '-').replace(/\s+/g, ' ');
    expect(text).toContain('twenty thousand yuan (¥20,000.00)');
    expect(text.indexOf('术后声音嘶哑')).toBeLessThan(text.indexOf('Hoarse after surgery'));
  });

  it('is no longer valid when one byte is flipped, wherever it is', async () => {
    const pdf = await stamped();
    const [, before = 0, after = 0, rest = 0] = /ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)/.exec(pdf.toString('latin1'))!.slice(1).map(Number);
    expect(after + rest).toBe(pdf.length);
    for (const at of [100, Math.floor(before / 2), before - 100, after + Math.floor(rest / 2)]) {
      const bent = Buffer.from(pdf);
      bent[at] = bent[at]! ^ 1;
      expect(await table.nest.get(Sealer).verify(bent)).toMatchObject({ intact: false });
      expect(poppler('pdfsig', bent, '-nocert')).not.toContain('Signature is Valid.');
    }
    expect(await table.nest.get(Sealer).verify(pdf)).toMatchObject({ intact: true, wholeDocument: true, ours: true });
  });
});
