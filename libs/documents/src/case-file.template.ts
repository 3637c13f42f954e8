export interface CaseFileEntry {
  readonly title: string;
  readonly filedOn: string;
  readonly sha256: string;
  readonly pages: string;
}
export interface CaseFileData {
  readonly title: string;
  readonly cover: readonly { readonly label: string; readonly value: string }[];
  readonly entries: readonly CaseFileEntry[];
  readonly total: string;
  readonly words: Readonly<Record<string, string>>;
}

/** Cover, then the index on a page of its own: number, paper, date, pages; the fingerprint under each title. */
export const caseFileSource = String.raw`
#let words = data.words
#v(34mm)
#align(center, heading(level: 1, data.title))
#v(10mm)
#facts(data.cover.map(row => (row.label, row.value)), label: 34mm)
#v(1fr)
#align(center, muted(data.total))
#pagebreak()
== #words.index
#rows((12mm, 1fr, 30mm, 24mm), (words.order, words.paper, words.filed, words.pages),
  data.entries.enumerate().map(((index, entry)) => (
    str(index + 1),
    [#entry.title \ #text(size: 6.6pt, fingerprint(entry.sha256))],
    entry.filedOn,
    entry.pages)))
`;

/** A photo somebody brought, as large as the page allows. */
export const pictureSource = String.raw`
== #data.title
#align(center, image("/images/picture", width: 100%, height: 200mm, fit: "contain", alt: data.title))
`;

/** Nothing but the page numbers of a bound file, one a page, to be laid over its pages. */
export const pageNumbersSource = String.raw`
#for n in range(1, data.pages + 1) {
  place(top + right, dy: -10mm, text(size: 9pt, fill: rgb("#4A5658"), str(n) + " / " + str(data.pages)))
  if n < data.pages { pagebreak() }
}
`;
