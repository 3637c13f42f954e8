import { PdfDict, PdfName, PdfNumber, PdfArray, PdfString, type PDF } from '@libpdf/core';

export interface Bookmark {
  readonly title: string;
  /** From 1. */
  readonly page: number;
}

/** Writes the bookmarks that a reader shows beside the pages, and has them shown when it opens. */
export function addOutline(pdf: PDF, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context } = pdf;
  const pages = pdf.getPages();
  const root = PdfDict.of({ Type: PdfName.of('Outlines'), Count: PdfNumber.of(bookmarks.length) });
  const parent = context.register(root);
  const items = bookmarks.map(({ title, page }) => {
    const target = PdfArray.of(pages[page - 1]!.ref, PdfName.of('Fit'));
    return PdfDict.of({ Title: PdfString.fromString(title), Parent: parent, Dest: target });
  });
  const refs = items.map((item) => context.register(item));
  items.forEach((item, index) => {
    if (refs[index - 1]) item.set('Prev', refs[index - 1]!);
    if (refs[index + 1]) item.set('Next', refs[index + 1]!);
  });
  root.set('First', refs[0]!);
  root.set('Last', refs.at(-1)!);
  const catalog = context.catalog.getDict();
  catalog.set('Outlines', parent);
  catalog.set('PageMode', PdfName.of('UseOutlines'));
}
