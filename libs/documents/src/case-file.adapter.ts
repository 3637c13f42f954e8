import { Injectable } from '@nestjs/common';
import type { Language } from '@maplebridge/kernel';
import { PDF, rgb } from '@libpdf/core';
import { caseFileSource, pictureSource, type CaseFileData, type CaseFileEntry } from './case-file.template.js';
import { DocumentRenderer, type PaperFrame } from './renderer.port.js';
import { paperWords } from './words.rules.js';

/** One paper of the case file. Without `pdf` or `picture` (a recording) it stands in the index with its fingerprint only. */
export interface BoundPaper {
  readonly title: string;
  /** As it should read in the index, already in the reader's zone and language. */
  readonly filedOn: string;
  readonly sha256: string;
  readonly pdf?: Buffer;
  /** JPEG, PNG or WebP: printed on a page of its own. */
  readonly picture?: Buffer;
}
export interface CaseFileOrder {
  readonly lang: Language;
  readonly date: Date;
  readonly frame: PaperFrame;
  /** Lines of the cover: what, who, from when to when. */
  readonly cover: readonly { readonly label: string; readonly value: string }[];
  readonly papers: readonly BoundPaper[];
}

/** Binds papers into one PDF: cover and index in front, then each paper, pages numbered through in the upper corner. */
@Injectable()
export class CaseFileBinder {
  constructor(private readonly renderer: DocumentRenderer) {}

  async bind(given: CaseFileOrder): Promise<Buffer> {
    const order = { ...given, papers: await Promise.all(given.papers.map((paper) => this.printed(paper, given))) };
    const lengths = await Promise.all(order.papers.map(({ pdf }) => pagesOf(pdf)));
    const opening = await this.opening(order, lengths);
    const bound = await PDF.merge([opening, ...order.papers.flatMap(({ pdf }, index) => (pdf && lengths[index] ? [pdf] : []))]);
    const pages = bound.getPages();
    pages.forEach((page, index) => {
      const text = `${index + 1} / ${pages.length}`;
      page.drawText(text, { x: page.width - 70, y: page.height - 30, size: 9, font: 'Helvetica', color: rgb(0.29, 0.34, 0.35) });
    });
    bound.setTitle(paperWords(order.lang).caseFile.title);
    return Buffer.from(await bound.save());
  }

  /** A picture that cannot be drawn stands in the index only, like a recording. */
  private async printed(paper: BoundPaper, { lang, date, frame }: CaseFileOrder): Promise<BoundPaper> {
    if (!paper.picture) return paper;
    const { title, picture } = paper;
    const page = { template: pictureSource, data: { title }, title, lang, date, frame: { ...frame, paged: false }, images: { picture } };
    return { ...paper, pdf: await this.renderer.render(page).catch(() => undefined) };
  }

  /** Rendered twice: only a rendered index tells how many pages the index takes. */
  private async opening(order: CaseFileOrder, lengths: readonly number[]): Promise<Buffer> {
    const render = (own: number) => this.renderer.render(this.paper(order, lengths, own));
    const guess = await render(2);
    const own = (await PDF.load(guess)).getPageCount();
    return own === 2 ? guess : render(own);
  }

  private paper(order: CaseFileOrder, lengths: readonly number[], own: number) {
    const { caseFile: words } = paperWords(order.lang);
    let page = own;
    const entries = order.papers.map(({ title, filedOn, sha256 }, index): CaseFileEntry => {
      const [from, to] = [page + 1, page + lengths[index]!];
      page = to;
      return { title, filedOn, sha256, pages: lengths[index] ? (from === to ? `${from}` : `${from}–${to}`) : words.notPaged };
    });
    const total = words.total.replace('{{count}}', `${entries.length}`).replace('{{pages}}', `${page}`);
    const data: CaseFileData = { cover: order.cover, entries, total, words };
    return { template: caseFileSource, data, title: words.title, lang: order.lang, date: order.date, frame: { ...order.frame, paged: false } };
  }
}

/** A PDF somebody brought may be locked or broken: then it stands in the index only. */
const pagesOf = async (pdf?: Buffer): Promise<number> => (pdf ? PDF.load(pdf).then((one) => (one.isEncrypted ? 0 : one.getPageCount()), () => 0) : 0);
