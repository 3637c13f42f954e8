import { PdfDict, type PDF, type PdfRef } from '@libpdf/core';

/** To another page of the same paper, or to an address the reader is shown first. */
const HARMLESS = ['GoTo', 'URI'];

/**
 * Takes away what pages of papers that people brought would do by themselves or at a touch: programs, forms that send
 * themselves, files that open. Our seal is put on these pages.
 */
export function disarm(pdf: PDF): void {
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
