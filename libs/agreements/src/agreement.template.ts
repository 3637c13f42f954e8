/**
 * 人民调解协议书 as Typst source: parties, facts, points, responsibility, terms, voluntary statement (People's
 * Mediation Law 29), then who signed and the organisation's seal. In a bilingual paper the second language follows
 * each part in grey.
 */
export const agreementTemplate = String.raw`
#let both(part) = {
  prose(part.text)
  if part.second != "" { muted(prose(part.second)) }
}
#let chapter(part) = if part.text != "" [
  == #part.title
  #both(part)
]

#align(center, heading(level: 1, data.title))
#align(right, data.number)
#line(length: 100%, stroke: hairline)
#for name in data.parties { par(name) }
#for part in data.recitals { chapter(part) }
== #data.content
#for clause in data.clauses {
  block(spacing: 1.2em, grid(columns: (10mm, 1fr), clause.number, both(clause)))
}
#for part in data.closing { chapter(part) }
#v(6mm)
#block(breakable: false, width: 100%)[
  #signatures(data.signatures, missing: data.missing)
  #v(4mm)
  #sealed(data.organisation, [#data.stamped \ #muted(data.sealNote)])
]
#v(4mm)
#muted(data.copies)

#text(size: 7.5pt, fill: ink2)[#data.fingerprintLabel #fingerprint(data.fingerprint)]
`;
