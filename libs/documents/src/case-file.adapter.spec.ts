import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDF, PdfRef, type PdfDict, type PdfString } from '@libpdf/core';
import { CaseFileBinder, type BoundPaper } from './case-file.adapter.js';
import { documentPhoto } from '../../../test/world/picture.js';
import { PdfWork } from './pdf-work.adapter.js';
import { TypstRenderer } from './typst.adapter.js';

const renderer = new TypstRenderer();
/** A tenth of what is allowed otherwise: the sooner the trap is left. */
class ImpatientWork extends PdfWork {
  protected override readonly forAPaper = { seconds: 1, megabytes: 768 };
}
const work = new ImpatientWork();
const binder = new CaseFileBinder(renderer, work);
afterAll(() => Promise.all([renderer.onModuleDestroy(), work.onModuleDestroy()]));

const date = new Date('2026-11-25T00:00:00Z');
const sha256 = '0123456789abcdef'.repeat(4);
const paper = async (title: string, pages: number): Promise<BoundPaper> => {
  const template = `= #data.title\n${Array.from({ length: pages - 1 }, () => '#pagebreak()\n正文').join('\n')}`;
  return { title, filedOn: '2026-11-25', sha256, pdf: await renderer.render({ template, data: { title }, title, lang: 'zh-CN', date }) };
};

/** A page that runs a script when it opens, and starts a program, leads to an address and runs a script again where it is touched. */
const armed = (): Buffer => {
  const marks = ['/S /Launch /F (x.exe)', '/S /URI /URI (https://court.example/) /Next << /S /JavaScript /JS (b) >>', '/S /JavaScript /JS (c)'].map((action) => `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /AA << /E << /S /Launch /F (y) >> >> /A << ${action} >> >>`);
  return written([`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /AA << /O << /S /JavaScript /JS (a) >> >> /Annots [${marks.join(' ')}] >>`]);
};

/** One page and object streams of spaces, 100 MB each: two megabytes of file, many times the reading that is allowed here. */
const bomb = (streams: number): Buffer => {
  const packed = deflateSync(Buffer.alloc(100 * 1024 * 1024, ' '), { level: 9 });
  const stream = `<< /Type /ObjStm /N 1 /First 10 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`;
  return written(['<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>', ...Array<string>(streams).fill(stream)]);
};

const written = (more: readonly string[]): Buffer => {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', ...more];
  return Buffer.from(`%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`, 'latin1');
};

describe('the case file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'case-file-')), 'bound.pdf');
  const page = (number: number) => execFileSync('pdftotext', ['-f', `${number}`, '-l', `${number}`, '-layout', file, '-'], { encoding: 'utf8' });

  beforeAll(async () => {
    const papers = [await paper('申请书', 1), await paper('调解记录', 3), { title: '通话录音', filedOn: '2026-11-05', sha256 }, await paper('人民调解协议书', 2), { title: '喉镜照片', filedOn: '2026-11-05', sha256, picture: documentPhoto(1) }, { title: '坏照片', filedOn: '2026-11-05', sha256, picture: Buffer.from('no picture') }];
    const cover = [{ label: '案号', value: 'FQ-2026-04817' }, { label: '申请人', value: '林小满' }];
    writeFileSync(file, await binder.bind({ lang: 'zh-CN', date, frame: { number: 'FQ-2026-04817', organisation: '诸暨市医疗纠纷人民调解委员会' }, cover, papers }));
  });

  it('binds cover, index and every paper into one', () => {
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toMatch(/Pages:\s+9/);
    expect(page(1)).toContain('调解卷宗');
  });

  it('says in the index on which pages each paper stands', () => {
    const index = page(2);
    expect(index).toMatch(/1\s+申请书[^]*2026-11-25\s+3\b/);
    expect(index).toMatch(/2\s+调解记录[^]*2026-11-25\s+4–6/);
    expect(index).toMatch(/3\s+通话录音[^]*以文件保存/);
    expect(index).toMatch(/4\s+人民调解协议书[^]*2026-11-25\s+7–8/);
    expect(index).toMatch(/5\s+喉镜照片[^]*2026-11-05\s+9\b/);
    expect(index).toMatch(/6\s+坏照片[^]*以文件保存/);
    expect(index).toContain('0123 4567');
  });

  it('leads to each paper by a bookmark', async () => {
    const { context } = await PDF.load(readFileSync(file));
    const of = (object: unknown): PdfDict => (object instanceof PdfRef ? context.resolve(object) : object) as PdfDict;
    const root = of(context.catalog.getDict().get('Outlines'));
    const titles: string[] = [];
    for (let item = root.get('First'); item; item = of(item).get('Next')) titles.push((of(item).get('Title') as PdfString).asString());
    expect(titles).toEqual(['卷内目录', '申请书', '调解记录', '人民调解协议书', '喉镜照片']);
  });

  it('shows what was brought and lets it do nothing', async () => {
    const papers = [{ title: '证据', filedOn: '2026-11-25', sha256, pdf: armed() }];
    const bound = (await binder.bind({ lang: 'zh-CN', date, frame: {}, cover: [], papers })).toString('latin1');
    expect(armed().toString()).toMatch(/JavaScript[^]*Launch/);
    expect(bound).toContain('https://court.example/');
    expect(bound).not.toMatch(/JavaScript|Launch|x\.exe/);
  });

  it('puts a paper that unpacks without end in the index only, and the program goes on meanwhile', async () => {
    const trap = bomb(20);
    const papers = [{ title: '陷阱', filedOn: '2026-11-25', sha256, pdf: trap }, await paper('人民调解协议书', 2)];
    let turns = 0;
    const others = setInterval(() => turns++, 10);
    const trapped = join(mkdtempSync(join(tmpdir(), 'case-file-')), 'trapped.pdf');
    writeFileSync(trapped, await binder.bind({ lang: 'zh-CN', date, frame: {}, cover: [], papers }));
    clearInterval(others);
    const index = execFileSync('pdftotext', ['-f', '2', '-l', '2', '-layout', trapped, '-'], { encoding: 'utf8' });
    expect(index).toMatch(/陷阱[^]*以文件保存/);
    expect(index).toMatch(/人民调解协议书[^]*3–4/);
    expect(turns).toBeGreaterThan(20);
    await expect(work.tidy(trap)).rejects.toThrow('before');
  });

  it('embeds every letter it is written in', () => {
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes (yes|no) +(yes|no) +\d+ +0$/);
  });

  it('numbers the pages through', () => {
    for (const number of [1, 4, 9]) expect(page(number).replaceAll(' ', '')).toContain(`${number}/9`);
  });
});
