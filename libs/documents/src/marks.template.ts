/**
 * Signatures and the organisation's seal, as Typst source. `signatures(rows)` draws one block each of
 * `(role, name, image, at)`, the image being handwriting under `/images`; `seal(name)` draws the round imprint.
 */
export const marksSource = String.raw`
#import "/paper.typ": *

#let star(radius, colour) = {
  let point(index) = {
    let reach = if calc.even(index) { radius } else { radius * 0.382 }
    let turn = index * 36deg
    (radius + reach * calc.sin(turn), radius - reach * calc.cos(turn))
  }
  polygon(fill: colour, ..range(10).map(point))
}

// The imprint is drawn, its meaning is the PDF's own seal: readers hear the line beside it, not the letters.
#let seal(name, size: 38mm) = pdf.artifact({
  let colour = rgb("#B3261E")
  let letters = name.clusters()
  let step = calc.min(30deg, 262deg / calc.max(letters.len(), 1))
  let radius = size * 0.385
  let height = calc.min(size * 0.135, radius * 2.2 * calc.sin(step / 2) + 1pt)
  box(width: size, height: size, {
    place(center + horizon, circle(radius: size / 2 - 1pt, stroke: 2.2pt + colour))
    place(center + horizon, star(size * 0.15, colour))
    for (index, letter) in letters.enumerate() {
      let turn = (index - (letters.len() - 1) / 2) * step
      place(center + horizon, dx: radius * calc.sin(turn), dy: -radius * calc.cos(turn),
        rotate(turn, text(size: height, weight: 700, fill: colour, letter)))
    }
  })
})

// One line per signer: role, name, the handwriting, the moment. A missing signature says so.
#let signatures(items, missing: "") = table(columns: (30mm, 38mm, 1fr, auto), align: (left + horizon, left + horizon, left + horizon, right + horizon),
  table.hline(stroke: hairline),
  ..items.map(item => (
    muted(item.role),
    text(weight: 700, item.name),
    if item.at("image", default: none) != none { image("/images/" + item.image, height: 13mm, alt: item.role + " " + item.name) } else { muted(missing) },
    muted(item.at("at", default: "")),
    table.hline(stroke: hairline))).flatten())

// At the foot, on the right. The seal's lower arc rides on the day and touches no other line, as courts press it.
#let signed-off(name, above, day, below) = align(right, block(breakable: false, inset: (right: 6mm), {
  for line in above { par(line) }
  v(29mm)
  par(box({ place(center + bottom, dy: 3mm, seal(name)); day }))
  v(3mm)
  for line in below { par(line) }
}))

// The seal beside who sealed and when; the block never breaks over two pages.
#let sealed(name, line) = block(breakable: false, width: 100%, grid(columns: (auto, 1fr), column-gutter: 10mm, align: horizon, seal(name), line))
`;
