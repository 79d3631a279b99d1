/** The Typst template. It has no words of the report: all come in as data and are set as strings, never as markup. */
export const TEMPLATE = String.raw`
#let report = json(bytes(sys.inputs.report))
#let serif = ("Coll Serif", "Colla", "Coll Sans SC", "Coll Emoji")
#let sans = ("Coll Sans", "Coll Sans SC", "Colla", "Coll Emoji")
#let grey = rgb("#474943")
#let petrol = rgb("#00677c")
#let line-grey = rgb("#c2c2ba")

#set document(title: report.title, author: report.author, date: datetime(..report.date))
#set text(font: serif, size: 10.5pt, lang: report.lang.code, region: report.lang.region, fallback: true, hyphenate: false)
#set strong(delta: 200)
#set par(leading: 0.68em, spacing: 0.95em, justify: false)

#let run-direction(name) = if name == "rtl" { rtl } else { ltr }

// Words with one language and one direction.
#let words(it) = {
  let size = if it.dir == "rtl" { 1.12em } else { 1em }
  let fonts = if it.dir == "rtl" { ("Colla", "Coll Serif", "Coll Sans SC", "Coll Emoji") } else { serif }
  let lines = it.text.split("\n")
  // A word longer than a line would run off the page: it may break at gaps that cannot be seen, which leave nothing in copied text. Scripts without spaces break anyway.
  show regex("[^\\s\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}]{60,}"): word => word.text.clusters().chunks(30).map(part => part.join()).join(h(0.001pt))
  text(lang: it.lang.code, region: it.lang.region, size: size, font: fonts, lines.join(linebreak()))
}

#let piece(it) = {
  if it.kind == "link" { link(it.address, it.address) }
  else if it.kind == "hash" { text(size: 0.92em, font: sans, it.text) }
  // A name's language may not be known, and must not decide which way it runs.
  else if it.kind == "words" { set text(dir: run-direction(it.dir)); words(it) }
  else { it.text }
}

#let tlp = box(fill: black, inset: (x: 5pt, y: 3pt), text(font: "Coll Sans", weight: 600, size: 12pt, fill: rgb(report.tlp.colour), report.tlp.text))

#set page(
  paper: "a4",
  margin: (top: 28mm, bottom: 26mm, x: 24mm),
  // The marking is at the right in every language.
  header: { set text(dir: ltr); grid(columns: (1fr, auto), align: (left + horizon, right + horizon), text(font: sans, size: 8.5pt, fill: grey, report.marking), tlp) },
  footer: context { set text(dir: ltr); grid(columns: (1fr, 1fr, 1fr), align: (left + horizon, center + horizon, right + horizon), [], text(font: sans, size: 8.5pt, fill: grey, counter(page).display("1 / 1", both: true)), tlp) },
)

#set footnote.entry(separator: std.line(length: 30%, stroke: 0.5pt + grey), gap: 0.55em)
#show footnote.entry: set text(size: 8pt)
#show footnote.entry: set par(leading: 0.55em)
#show heading.where(level: 1): set text(size: 20pt, weight: 600)
#show heading.where(level: 1): set par(leading: 0.5em)
#show heading.where(level: 2): it => block(above: 1.6em, below: 0.7em, sticky: true, text(size: 13pt, weight: 600, it.body))
#show link: set text(fill: rgb("#2450a0"))
#show table.cell: set par(leading: 0.5em)

#let numbers-placed = state("numbers-placed", ())

// The first citation of a number makes its footnote, and later ones refer to it. With endnotes, every citation links to its note.
#let raised(it) = if report.brackets { it } else { super(it) }
#let cite-one(it) = {
  if report.endnotes != none { link(label("note-" + str(it.number)), raised(str(it.number))) }
  // Its own number is kept apart from a source whose name begins with one.
  else if it.first { [#footnote("\u{202f}" + it.note.map(piece).join())#label("note-" + str(it.number))] }
  else { footnote(label("note-" + str(it.number))) }
}

#let cite(it) = {
  // Outside what is raised, where a line can end: a statement may cite hundreds of passages. A footnote swallows a space before it.
  let numbers = it.citations.map(cite-one).join(if report.brackets { [, ] } else { super[,] + h(0.15em) })
  if report.brackets { [ \[#numbers\]] } else { numbers }
}

#let runs(all) = all.map(it => {
  if it.kind == "cite" { cite(it) }
  else if it.strong { strong(words(it)) }
  else { words(it) }
}).join()

#let paragraph(it) = { set text(dir: run-direction(it.dir)); par(runs(it.runs)) }

#let basis(line) = block(above: 0.5em, below: 0.4em, text(font: sans, size: 8.8pt, fill: grey, line))

// Names that are wider than their columns read upwards. A word longer than the head is high is broken.
#let turned(it) = context {
  show regex("\\S{20}"): part => part + sym.zws
  rotate(-90deg, reflow: true, box(width: calc.min(measure(it).width, 30mm), std.align(left, it)))
}

#let grid-table(columns, head, rows, align, head-size, turn: false) = {
  set text(font: sans, size: 8pt)
  table(
    columns: columns,
    align: align,
    inset: (x: 3pt, y: 4pt),
    stroke: (x, y) => (bottom: if y == 0 { 0.8pt + grey } else { 0.5pt + line-grey }),
    table.header(..head.enumerate().map(((at, it)) => {
      let named = text(size: head-size, weight: 400, it)
      if turn and at > 0 { turned(named) } else { named }
    })),
    ..rows.flatten(),
  )
}

// A matrix of many claims goes on on the next page, under its head.
#show figure.where(kind: "matrix"): set block(breakable: true)

#let matrix(it) = figure(
  kind: "matrix",
  supplement: it.label,
  caption: none,
  {
    let count = it.columns.len()
    grid-table(
      (calc.max(2.4, count / 2.5) * 1fr,) + (1fr,) * count,
      (it.claim,) + it.columns,
      it.rows.map(row => ({ set text(dir: run-direction(row.statement.dir), font: sans); align(if row.statement.dir == "rtl" { right } else { left }, row.statement.text) }, ..row.cells)),
      (x, y) => if x == 0 { left + (if y == 0 { bottom } else { horizon }) } else if y == 0 { center + bottom } else { center + horizon },
      6.6pt,
      turn: it.isCrowded,
    )
    block(above: 0.7em, width: 100%, align(left, text(font: sans, size: 8pt, { strong(it.label + ".") + " " + it.caption })))
  },
)

#let blocks = (
  paragraph: it => paragraph(it),
  judgement: it => block(above: 1.1em, below: 1.1em, breakable: not it.short, grid(columns: (1.6em, 1fr), text(fill: grey, str(it.number)), {
    paragraph(it)
    basis(it.likelihood)
    basis(it.confidence)
  })),
  claim: it => block(above: 0.95em, below: 1.1em, { paragraph(it); for note in it.notes { basis(note) } }),
  quotation: it => {
    let at-start = if it.passage.dir == "rtl" { "right" } else { "left" }
    show quote: shown => block(above: 1em, below: 1em, width: 100%, breakable: not it.short, inset: ((at-start): 10pt, y: 2pt), stroke: ((at-start): 1.2pt + petrol), shown.body)
    quote(block: true, {
      { set text(dir: run-direction(it.passage.dir)); par({ words(it.passage); cite((citations: (it.citation,))) }) }
      basis(it.attribution.map(piece).join())
    })
  },
  matrix: it => matrix(it),
)

#heading(level: 1, outlined: true, words(report.titleWords))
#block(above: 0.6em, below: 1.4em, text(font: sans, size: 8.8pt, fill: grey, report.subtitle))

#for section in report.sections {
  if section.heading.text.trim() != "" { heading(level: 2, words(section.heading)) }
  for it in section.blocks { (blocks.at(it.kind))(it) }
}

#for section in report.annexes {
  heading(level: 2, section.heading)
  for line in section.lines { par(line.map(piece).join()) }
  if section.table != none { grid-table((auto, auto), section.table.head, section.table.rows, left, 8pt) }
  if section.items.len() > 0 { list(..section.items.map(it => text(size: 9pt, it.map(piece).join()))) }
}

#if report.endnotes != none and report.endnotes.notes.len() > 0 {
  heading(level: 2, report.endnotes.heading)
  for it in report.endnotes.notes {
    [#block(below: 0.7em, grid(columns: (if report.brackets { 2.4em } else { 1.8em }, 1fr), text(size: 9pt, fill: grey, if report.brackets { "[" + str(it.number) + "]" } else { str(it.number) }), text(size: 9pt, it.note.map(piece).join())))#label("note-" + str(it.number))]
  }
}
`;
