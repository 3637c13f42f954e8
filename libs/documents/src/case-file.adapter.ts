import { Injectable } from '@nestjs/common';
import type { Language } from '@maplebridge/kernel';
import { caseFileSource, pageNumbersSource, pictureSource, type CaseFileData, type CaseFileEntry } from './case-file.template.js';
import type { Bookmark, Tidied } from './pdf-thread.adapter.js';
import { PdfRefused, PdfWork } from './pdf-work.adapter.js';
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
  /** What stands on the cover; the case file's own title without it. */
  readonly title?: string;
}

/** Binds papers into one PDF: cover and index in front, then each paper, bookmarked, pages numbered through in the upper corner; what was brought is shown and does nothing. */
@Injectable()
export class CaseFileBinder {
  constructor(
    private readonly renderer: DocumentRenderer,
    private readonly work: PdfWork,
  ) {}

  async bind(given: CaseFileOrder): Promise<Buffer> {
    const order = { ...given, papers: await Promise.all(given.papers.map((paper) => this.printed(paper, given))) };
    // One after the other, so that other cases' papers come in between.
    const tidied: Tidied[] = [];
    for (const paper of order.papers) tidied.push(await this.tidied(paper));
    const lengths = tidied.map(({ pages }) => pages);
    const { opening, own } = await this.opening(order, lengths);
    const numbers = await this.numbers(order, lengths.reduce((sum, pages) => sum + pages, own));
    const parts = [opening, ...tidied.flatMap(({ pdf }) => (pdf ? [pdf] : []))];
    const marks = [{ title: paperWords(order.lang).caseFile.index, page: 2 }, ...bookmarks(order.papers, lengths, own)];
    return Buffer.from(await this.work.join({ parts, numbers, bookmarks: marks, title: titleOf(order) }));
  }

  /** A PDF somebody brought may be locked, broken or a trap: then it stands in the index only. */
  private async tidied({ pdf }: BoundPaper): Promise<Tidied> {
    if (!pdf) return { pages: 0 };
    return this.work.tidy(pdf).catch((error: unknown) => {
      if (error instanceof PdfRefused) return { pages: 0 };
      throw error;
    });
  }

  /** A picture that cannot be drawn stands in the index only, like a recording. */
  private async printed(paper: BoundPaper, { lang, date, frame }: CaseFileOrder): Promise<BoundPaper> {
    if (!paper.picture) return paper;
    const { title, picture } = paper;
    const page = { template: pictureSource, data: { title }, title, lang, date, frame: { ...frame, paged: false }, images: { picture } };
    return { ...paper, pdf: await this.renderer.render(page).catch(() => undefined) };
  }

  /** Rendered twice: only a rendered index tells how many pages the index takes. */
  private async opening(order: CaseFileOrder, lengths: readonly number[]): Promise<{ opening: Uint8Array; own: number }> {
    const render = (own: number) => this.renderer.render(this.paper(order, lengths, own));
    const guess = await render(2);
    const { pages } = await this.work.tidy(guess);
    return { opening: pages === 2 ? guess : await render(pages), own: pages };
  }

  /** Rendered like any paper, so that their letters are embedded. */
  private numbers({ lang, date, title = '' }: CaseFileOrder, pages: number): Promise<Buffer> {
    return this.renderer.render({ template: pageNumbersSource, data: { pages }, title, lang, date, frame: { bare: true } });
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
    const data: CaseFileData = { title: titleOf(order), cover: order.cover, entries, total, words };
    return { template: caseFileSource, data, title: titleOf(order), lang: order.lang, date: order.date, frame: { ...order.frame, paged: false } };
  }
}

const titleOf = ({ title, lang }: CaseFileOrder): string => title ?? paperWords(lang).caseFile.title;

function bookmarks(papers: readonly BoundPaper[], lengths: readonly number[], own: number): Bookmark[] {
  let page = own;
  return papers.flatMap(({ title }, index) => {
    const from = page + 1;
    page += lengths[index]!;
    return lengths[index] ? [{ title, page: from }] : [];
  });
}
