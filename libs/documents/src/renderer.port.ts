import type { Language } from '@maplebridge/kernel';

/** What stands around the text of a paper: letterhead, case number and code picture in the foot. */
export interface PaperFrame {
  /** The organisation that answers for the paper, and how to reach it. */
  readonly organisation?: string;
  readonly contact?: string;
  /** The case number printed in the foot of each page. */
  readonly number?: string;
  /** A short text for the middle of the foot, such as a fingerprint. */
  readonly foot?: string;
  /** An address printed as a QR code; the template places it with `qr()`. */
  readonly qr?: string;
  /** False leaves "page n of m" out: for papers that are bound and numbered through. */
  readonly paged?: boolean;
  /** False leaves the letterhead out: for houses that head their papers themselves, as courts do. */
  readonly headed?: boolean;
  /** True leaves letterhead and foot out: for what is laid over pages that have their own. */
  readonly bare?: boolean;
}

/**
 * A paper to be rendered. `template` is Typst source; it finds its data as `data` and the words of the
 * house (`facts`, `clauses`, `signatures`, `seal` …) already imported. Data is never read as source.
 */
export interface Paper {
  readonly template: string;
  readonly data: object;
  readonly title: string;
  readonly lang: Language;
  /** Written into the PDF as its date, so that the same paper renders to the same bytes. */
  readonly date: Date;
  readonly frame?: PaperFrame;
  /** PNG, JPEG or SVG by name: `{ "patient.png": bytes }` is drawn by `image("/images/patient.png")`. */
  readonly images?: Readonly<Record<string, Buffer>>;
}

/** Turns a paper into a tagged PDF, marked PDF/A-2. Throws `RenderingFailed` with the compiler's own words. */
export abstract class DocumentRenderer {
  abstract render(paper: Paper): Promise<Buffer>;
}

/** The template or its data is wrong: a fault of ours, never of the person who asked. */
export class RenderingFailed extends Error {
  override readonly name = 'RenderingFailed';
}
