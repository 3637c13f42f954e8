import { printedAs } from './printed-as.rules.js';

const MEGABYTE = 2 ** 20;
const pdf = (megabytes: number) => ({ mediaType: 'application/pdf', bytes: megabytes * MEGABYTE });

describe('what a case file prints', () => {
  it('is PDFs and pictures', () => {
    const files = ['application/pdf', 'image/png', 'video/mp4', ''].map((mediaType) => ({ mediaType, bytes: 1 }));
    expect(printedAs(files)).toEqual(['pdf', 'picture', undefined, undefined]);
  });
  it('is never more than fits into memory, however much a case holds', () => {
    expect(printedAs([pdf(100), pdf(100), pdf(100), pdf(50), pdf(50)])).toEqual(['pdf', 'pdf', undefined, 'pdf', undefined]);
    const printed = Array.from({ length: 200 }, () => pdf(90)).filter((_, index, all) => printedAs(all)[index]);
    expect(printed).toHaveLength(2);
  });
});
