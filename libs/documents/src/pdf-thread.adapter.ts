import { parentPort } from 'node:worker_threads';
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString, type PdfRef } from '@libpdf/core';

export interface Bookmark {
  readonly title: string;
  /** From 1. */
  readonly page: number;
}
/** One PDF with its pages alone, without what they would do; `pages` 0: locked, or more of them than a binding takes. */
export interface Tidied {
  readonly pdf?: Uint8Array;
  readonly pages: number;
}
export interface Join {
  readonly parts: readonly Uint8Array[];
  /** As many pages as all parts have, laid over them. */
  readonly numbers: Uint8Array;
  readonly bookmarks: readonly Bookmark[];
  readonly title: string;
}
export type PdfRequest = { readonly tidy: Uint8Array } | { readonly join: Join };
export type PdfAnswer = { readonly done: Tidied | Uint8Array } | { readonly error: string };

// The thread's whole program. Node itself takes the types off where the tests run it from source, and resolves no other
// source file then: so it imports packages only.
const MOST_PAGES = 5_000;
/** To another page of the same paper, or to an address the reader is shown first. */
const HARMLESS = ['GoTo', 'URI'];

async function tidy(bytes: Uint8Array): Promise<Tidied> {
  const brought = await PDF.load(bytes);
  const pages = brought.getPageCount();
  if (brought.isEncrypted || pages === 0 || pages > MOST_PAGES) return { pages: 0 };
  const own = PDF.create();
  await own.copyPagesFrom(brought, Array.from({ length: pages }, (_, index) => index));
  disarm(own);
  return { pdf: await own.save(), pages: own.getPageCount() };
}

async function join({ parts, numbers, bookmarks, title }: Join): Promise<Uint8Array> {
  const bound = await PDF.merge([...parts]);
  const laid = await PDF.load(numbers);
  for (const [index, page] of bound.getPages().entries()) page.drawPage(await bound.embedPage(laid, index), { x: page.width - 595, y: page.height - 842 });
  addOutline(bound, bookmarks);
  bound.setTitle(title);
  return bound.save();
}

/**
 * Takes away what pages of papers that people brought would do by themselves or at a touch: programs, forms that send
 * themselves, files that open. Our seal is put on these pages.
 */
function disarm(pdf: PDF): void {
  const resolve = (ref: PdfRef) => pdf.context.resolve(ref);
  for (const { dict } of pdf.getPages()) {
    dict.delete('AA');
    const marks = dict.getArray('Annots', resolve);
    for (let index = 0; index < (marks?.length ?? 0); index++) {
      const mark = marks!.at(index, resolve);
      if (mark instanceof PdfDict) quieten(mark, resolve);
    }
  }
}

function quieten(mark: PdfDict, resolve: (ref: PdfRef) => ReturnType<PDF['context']['resolve']>): void {
  mark.delete('AA');
  const action = mark.get('A', resolve);
  const kind = action instanceof PdfDict ? action.getName('S', resolve)?.value : undefined;
  if (kind && HARMLESS.includes(kind)) (action as PdfDict).delete('Next');
  else mark.delete('A');
}

/** Writes the bookmarks that a reader shows beside the pages, and has them shown when it opens. */
function addOutline(pdf: PDF, bookmarks: readonly Bookmark[]): void {
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

parentPort?.on('message', (request: PdfRequest) => {
  const done: Promise<Tidied | Uint8Array> = 'tidy' in request ? tidy(request.tidy) : join(request.join);
  done.then(
    (result) => parentPort!.postMessage({ done: result } satisfies PdfAnswer),
    (error: unknown) => parentPort!.postMessage({ error: String(error) } satisfies PdfAnswer),
  );
});
