import { DRAWN } from './chart.template';

/** How a paper looks as PDF, for Typst; every word comes from the data, and none of it is read as a template. */
export const PAPER_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let blue = rgb("#005eb8")
#let quiet = rgb("#4c6272")
#let size = data.size * 1pt
#set document(title: data.title, author: data.organisation, date: datetime(..data.date))
#set page(
  paper: "a4", margin: if data.tight { (x: 15mm, top: 13mm, bottom: 14mm) } else { (x: 20mm, top: 18mm, bottom: 20mm) },
  footer: context {
    set text(size: 8pt, fill: quiet)
    [#data.title · page #counter(page).display() of #counter(page).final().first()]
  },
)
#set text(font: data.fonts, lang: "en", region: "GB", size: size, fill: rgb("#212b32"), hyphenate: false)
#set par(leading: 0.55em, spacing: if data.tight { 0.7em } else { 0.95em })
#show "\u{200b}": box(width: 0pt)
#show heading.where(level: 1): set text(size: size + if data.tight { 6pt } else { 9pt }, fill: blue)
#show heading.where(level: 2): set text(size: size + if data.tight { 2pt } else { 4pt }, fill: blue)
#show heading.where(level: 3): set text(size: size + 1pt)
#show heading: set block(
  above: if data.tight { 0.8em } else { 1.2em }, below: 0.6em, sticky: true,
)
#show table.cell: set text(size: calc.max(size - 1.5pt, 7.5pt))
#show table.cell: set par(leading: 0.45em)
#show table.cell.where(y: 0): set text(weight: "bold")
${DRAWN}

#heading(level: 1, data.title)
#for line in data.head { par(text(fill: quiet, line)) }

#for block in data.blocks {
  if block.kind == "heading" { heading(level: block.level, block.text) }
  else if block.kind == "text" {
    std.block(sticky: block.staysWithNext, text(fill: if block.isQuiet { quiet } else { rgb("#212b32") }, block.text))
  }
  else if block.kind == "list" { list(marker: [•], ..block.items) }
  else if block.kind == "chart" {
    std.block(breakable: false, sticky: true, {
      figure(alt: block.title + ". " + block.summary, align(left, { drawn(block.drawing) }))
      drawnkey(block.drawing)
    })
  } else if block.rows.len() == 0 { par(block.empty) }
  else {
    if block.caption != "" { std.block(above: 0.9em, below: 0.5em, sticky: true, text(weight: "bold", block.caption)) }
    table(
      columns: block.columns.map(it => it.share * 1fr),
      align: (x, y) => (if block.columns.at(x).isNumber { right } else { left }) + top,
      stroke: (x, y) => (bottom: 0.6pt + rgb("#aeb7bd"), top: if y == 0 { 0.6pt + rgb("#aeb7bd") } else { none }),
      inset: (x: 3pt, y: if data.tight { 2.8pt } else { 3.5pt }),
      fill: (x, y) => if y == 0 { rgb("#e8edee") },
      table.header(..block.columns.map(it => it.header)),
      ..block.rows.flatten(),
    )
  }
}
`;
