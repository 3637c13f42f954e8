/**
 * The house style of every paper, as Typst source: A4, black on white, letterhead on the first page, case number
 * and page in the foot. Templates see all of it: `facts`, `boxed`, `clauses`, `rows`, `note`, `prose`, `muted`, `mono`, `fingerprint`, `qr`.
 */
export const paperSource = String.raw`
#let pine = rgb("#12615A")
#let ink2 = rgb("#4A5658")
#let hairline = 0.5pt + rgb("#8A9392")

#let bridge = bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='none' stroke='#12615A' stroke-linecap='round'><path d='M6.5 15.2a9.5 9.5 0 0 1 19 0' stroke-width='3.6'/><path d='M2.6 15.2h3.9M25.5 15.2h3.9' stroke-width='3.6'/><path d='M7.6 20.4a9.5 9.5 0 0 0 16.8 0' stroke-width='2'/></svg>")

#let mono(body) = text(font: "DejaVu Sans Mono", size: 0.86em, body)
#let muted(body) = text(fill: ink2, size: 0.92em, body)
// Text as it was written: blank lines part paragraphs, and nothing in it is markup.
#let prose(words) = for part in words.split("\n").filter(part => part.trim() != "") { par(part) }

#let letterhead(frame) = {
  grid(columns: (auto, 1fr), align: (left + horizon, right + horizon),
    stack(dir: ltr, spacing: 6pt, image(bridge, format: "svg", width: 24pt, alt: frame.words.house),
      align(horizon, text(size: 14pt, weight: 700, frame.words.house))),
    align(right)[
      #text(weight: 700, frame.at("organisation", default: ""))
      #if frame.at("contact", default: none) != none [ \ #muted(frame.contact) ]
    ])
  v(-2pt)
  line(length: 100%, stroke: 1.2pt)
}

#let page-foot(frame) = context {
  set text(size: 8.5pt, fill: ink2)
  line(length: 100%, stroke: hairline)
  v(-4pt)
  grid(columns: (1fr, auto, 1fr), align: (left, center, right),
    if frame.at("number", default: none) != none [#frame.words.number #frame.number],
    frame.at("foot", default: none),
    if frame.at("paged", default: true) { frame.words.page
      .replace("{{n}}", str(counter(page).get().first()))
      .replace("{{m}}", str(counter(page).final().first())) })
}

#let sheet(frame, body) = {
  let day = frame.date.split("-").map(int)
  let bare = frame.at("bare", default: false)
  set document(title: frame.title, date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
  set text(font: ("Noto Serif SC",), size: 10.5pt, lang: if frame.lang == "en" { "en" } else { "zh" }, region: if frame.lang == "en" { "GB" } else { "CN" })
  set par(leading: 0.85em, spacing: 1.1em, justify: frame.lang != "en")
  set page(paper: "a4", margin: (x: 22mm, top: 20mm, bottom: 24mm), footer: if not bare { page-foot(frame) })
  set table(stroke: none, inset: (x: 0pt, y: 7pt))
  set enum(indent: 0pt, body-indent: 8pt, spacing: 1em)
  // A heading never stands alone at the foot of a page.
  show heading.where(level: 1): it => block(sticky: true, { v(10pt); text(size: 21pt, weight: 700, it.body); v(8pt) })
  show heading.where(level: 2): it => block(sticky: true, { v(10pt); text(size: 13pt, weight: 700, it.body); v(3pt) })
  show heading.where(level: 3): it => block(sticky: true, { v(4pt); text(size: 11pt, weight: 700, it.body) })
  if not bare and frame.at("headed", default: true) { letterhead(frame) }
  body
}

// Rows of (label, value): one hairline each. Values may be content or text.
#let facts(rows, label: 27mm) = table(columns: (label, 1fr),
  table.hline(stroke: hairline),
  ..rows.map(((name, value)) => (text(fill: ink2, name), text(weight: 700, value), table.hline(stroke: hairline))).flatten())

// A frame that must not be missed: case number, code.
#let boxed(body) = block(width: 100%, stroke: 1pt, radius: 6pt, inset: 12pt, breakable: false, body)

#let note(body) = block(width: 100%, inset: (left: 10pt, y: 2pt), stroke: (left: 2pt + pine), muted(body))

// Numbered clauses, each a list of paragraphs: the number is part of the text a court cites.
#let clauses(items) = for (index, item) in items.enumerate() {
  block(spacing: 1.2em, grid(columns: (9mm, 1fr), [#(index + 1).], prose(item)))
}

// A table with a head that is read as one, and hairlines.
// Narrow columns are never justified: it tears dates and fingerprints apart.
#let rows(columns, head, body) = {
  set par(justify: false)
  table(columns: columns, align: left, inset: (x: 4pt, y: 6pt),
    table.header(..head.map(cell => table.cell(fill: rgb("#EEF2F0"), text(weight: 700, size: 0.92em, cell)))),
    ..body.map(row => (row, table.hline(stroke: hairline))).flatten())
}

#let qr(alt, size: 28mm) = image("/qr.svg", width: size, alt: alt)

// A fingerprint in groups of four, as it is read aloud.
#let fingerprint(hex, length: 64) = mono(hex.slice(0, calc.min(length, hex.len())).clusters().chunks(4).map(group => group.join()).join(" "))
`;
