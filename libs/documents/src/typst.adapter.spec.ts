import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '@maplebridge/kernel';
import { RenderingFailed, type Paper } from './renderer.port.js';
import { TypstRenderer } from './typst.adapter.js';
import { paperWords } from './words.rules.js';

const renderer = new TypstRenderer();
afterAll(() => renderer.onModuleDestroy());

const folder = mkdtempSync(join(tmpdir(), 'paper-'));
const poppler = (tool: string, pdf: Buffer, ...rest: string[]) => {
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  return execFileSync(tool, [file, ...rest], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
};

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAABgAAAAICAAAAADGymC/AAAAIElEQVR4nGNgYPgPBagsHMJwCUx9DNiFwRLYbWGgnuUAp16ZZzpRIrgAAAAASUVORK5CYII=', 'base64');
const paper = (lang: Paper['lang'], data: object = {}): Paper => ({
  lang,
  title: lang === 'en' ? 'Mediation agreement' : '人民调解协议书',
  date: new Date('2026-11-05T12:14:37Z'),
  frame: { organisation: '诸暨市医疗纠纷人民调解委员会', contact: '0575-0000 1963', number: 'FQ-2026-04817', qr: 'http://localhost:3000/track' },
  images: { 'lin.png': PIXEL },
  data: { title: lang === 'en' ? 'Mediation agreement' : '人民调解协议书', name: '林小满', terms: ['青禾医院支付20,000元。\n分两期。', 'Five thousand at signing.'], ...data },
  template: String.raw`
= #data.title
#boxed[#grid(columns: (1fr, auto), [#strong(data.name)], qr("QR"))]
#facts((("申请人", data.name), ("对方", "青禾医院")))
== 协议内容
#clauses(data.terms)
#rows((1fr, 1fr), ("A", "B"), (("1", "2"), ("3", "4")))
#signatures(((role: "申请人", name: data.name, image: "lin.png", at: "2026-11-05"), (role: "对方", name: "青禾医院")), missing: "尚未签名")
#sealed("诸暨市医疗纠纷人民调解委员会", [盖章 \ #fingerprint("c41d8e0752b9f3a6")])
#note[不是经许可的电子印章。]
`,
});

describe('the Typst renderer', () => {
  it.each(LANGUAGES)('renders a tagged paper in %s with its words', async (lang) => {
    const pdf = await renderer.render(paper(lang));
    const info = poppler('pdfinfo', pdf);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(pdf.toString('latin1')).toContain('/Lang');
    const text = poppler('pdftotext', pdf, '-');
    expect(text).toContain('林小满');
    expect(text).toContain('FQ-2026-04817');
    expect(text.replace(/\s/g, '')).toContain(lang === 'en' ? 'Page1of' : '第1页，共');
  });

  it('leaves the head of the page to houses that head their papers themselves', async () => {
    const { house } = paperWords('zh-CN');
    const plain = paper('zh-CN');
    const own = { ...plain, frame: { ...plain.frame, headed: false } };
    expect(poppler('pdftotext', await renderer.render(plain), '-')).toContain(house);
    expect(poppler('pdftotext', await renderer.render(own), '-')).not.toContain(house);
  });

  it('embeds every font it uses', async () => {
    const fonts = poppler('pdffonts', await renderer.render(paper('zh-CN'))).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/yes yes yes/);
  });

  it('gives the same bytes for the same paper', async () => {
    const [first, second] = [await renderer.render(paper('en')), await renderer.render(paper('en'))];
    expect(first.equals(second)).toBe(true);
  });

  it('never leaves a heading alone at the foot of a page', async () => {
    const lines = (count: number) => ({ ...paper('en'), template: `#for n in range(0, ${count}) { par("before") }\n== Heading\n#par("Text under it.")` });
    for (let count = 24; count < 40; count++) {
      const pages = poppler('pdftotext', await renderer.render(lines(count)), '-').split('\f');
      expect(pages.filter((page) => page.includes('Heading')).map((page) => page.includes('Text under it.'))).toEqual([true]);
    }
  });

  it('leaves nothing that poppler takes for an error', async () => {
    expect((await renderer.render(paper('en'))).includes('/Suspects')).toBe(false);
  });

  it('keeps markup in the data as plain text', async () => {
    const text = poppler('pdftotext', await renderer.render(paper('en', { name: '#panic("x") *bold* $x$' })), '-');
    expect(text).toContain('#panic("x") *bold* $x$');
  });

  it('says what is wrong with a template, and goes on', async () => {
    const wrong = renderer.render({ ...paper('en'), template: '#missing()' });
    await expect(wrong).rejects.toThrow(RenderingFailed);
    await expect(wrong).rejects.toThrow(/unknown variable: missing/);
    await expect(renderer.render(paper('en'))).resolves.toBeInstanceOf(Buffer);
  });

  it('leaves the event loop free while it renders', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await Promise.all(Array.from({ length: 5 }, () => renderer.render(paper('zh-CN', { salt: Math.random() }))));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});
