import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { DocumentsModule, DocumentRenderer, Sealer } from '@maplebridge/documents';
import { PlatformModule, Settings } from '@maplebridge/platform';
import { onTheSpot, openTable, readyToSign, soundTerms, type Table } from '../../../test/agreements/signing-table.js';
import { AgreementPaper } from './agreement-paper.service.js';
import type { Terms } from './terms.rules.js';

const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
const poppler = (tool: string, pdf: Buffer, ...rest: string[]) => {
  const file = join(folder, 'agreement.pdf');
  writeFileSync(file, pdf);
  return execFileSync(tool, [...rest.filter((word) => word.startsWith('-') && word !== '-'), file, ...rest.filter((word) => word === '-')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
};

describe('the sealed agreement', () => {
  let table: Table;
  let nest: TestingModule;
  let paper: AgreementPaper;
  beforeAll(async () => {
    const url = process.env['DATABASE_URL']!;
    table = await openTable(url);
    const settings = Settings.from({ DATABASE_URL: url, REDIS_URL: process.env['REDIS_URL'], MASTER_KEY: '1'.repeat(64), DATA_DIR: folder });
    nest = await Test.createTestingModule({ imports: [PlatformModule.with(settings), DocumentsModule] }).compile();
    paper = new AgreementPaper(nest.get(DocumentRenderer), nest.get(Sealer), table.files);
  });
  afterAll(async () => {
    await nest.close();
    await table.source.destroy();
  });

  async function stamped(change: (terms: Terms) => Terms = (terms) => terms): Promise<Buffer> {
    const seat = table.seat();
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
    return paper.make((await table.reads.of(seat.caseId))!);
  }

  it('is valid for pdfsig as a whole, tagged, and says what was signed', async () => {
    const pdf = await stamped();
    const report = poppler('pdfsig', pdf, '-nocert');
    expect(report).toContain('Signature is Valid.');
    expect(report).toContain('Total document signed');
    expect(poppler('pdfinfo', pdf)).toMatch(/Tagged:\s+yes/);
    const text = poppler('pdftotext', pdf, '-').replace(/\s/g, '');
    for (const words of ['人民调解协议书', 'FQ-2026-04817', '林小满', '代理人周立夏（特别授权）', '人民币贰万元整（¥20,000.00）', '人民币壹万伍仟元整', '622200000246', '自愿', '2026年11月17日'])
      expect(text).toContain(words);
  });

  it('carries both languages where asked, the governing one first', async () => {
    const text = poppler('pdftotext', await stamped((terms) => ({ ...terms, bilingual: true, facts: { ...terms.facts, en: 'Hoarse after surgery' } })), '-').replace(/\s+/g, ' ');
    expect(text).toContain('twenty thousand yuan (¥20,000.00)');
    expect(text.indexOf('术后声音嘶哑')).toBeLessThan(text.indexOf('Hoarse after surgery'));
  });

  it('is no longer valid when one byte is flipped, wherever it is', async () => {
    const pdf = await stamped();
    for (const share of [0.1, 0.5, 0.8]) {
      const bent = Buffer.from(pdf);
      const at = Math.floor(bent.length * share);
      bent[at] = bent[at]! ^ 1;
      expect(await nest.get(Sealer).verify(bent)).toMatchObject({ intact: false });
      expect(poppler('pdfsig', bent, '-nocert')).not.toContain('Signature is Valid.');
    }
    expect(await nest.get(Sealer).verify(pdf)).toMatchObject({ intact: true, wholeDocument: true, ours: true });
  });
});
