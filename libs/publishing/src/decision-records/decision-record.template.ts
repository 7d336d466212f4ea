/** How the record of a decision looks, for Typst; every word comes from the data, and none of it is read as a template. */
export const DECISION_RECORD_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let blue = rgb("#005eb8")
#let grey = rgb("#4c6272")
#let line = 0.5pt + rgb("#aeb7bd")

#set document(title: data.title, author: data.organisation, date: datetime(..data.date))
#set page(
  paper: "a4", margin: (x: 17mm, top: 15mm, bottom: 17mm),
  footer: context {
    set text(size: 8pt, fill: grey)
    grid(columns: (1fr, auto), data.footer, [#counter(page).display() / #counter(page).final().first()])
  },
)
#set text(font: data.fonts, lang: "en", region: "GB", size: 10pt, fill: rgb("#212b32"), hyphenate: false)
#set par(leading: 0.5em, spacing: 0.55em)
// As a character, a place to break is taken for part of the letter before it, and some readers of PDF leave out both.
#show "\u{200b}": box(width: 0pt)
#show heading: set block(above: 1em, below: 0.5em)
#show heading.where(level: 1): set text(size: 1.5em, fill: blue)
#show heading.where(level: 2): set text(size: 1.05em)

#let lines(list) = for each in list { par(each) }
#let rows(headers, columns, body) = table(
  columns: columns, inset: (x: 0.4em, y: 0.35em), align: left + top,
  stroke: (x, y) => (bottom: line, top: if y == 0 { line }),
  table.header(..headers.map(each => strong(each))),
  ..body.flatten(),
)
#let body(size) = {
  set text(size: size)
  par(text(fill: grey, data.programme))
  heading(level: 1, data.title)
  grid(
    columns: (auto, 1fr), column-gutter: 1em, row-gutter: 0.6em,
    ..data.facts.map(((label, value)) => (strong(label), value)).flatten(),
  )
  if data.reason.len() > 0 {
    heading(level: 2, data.reasonLabel)
    lines(data.reason)
  }
  heading(level: 2, "Criteria as they stood")
  rows(("Criterion", "How it was met"), (2fr, 3fr), data.criteria.map(each => (
    each.wording,
    { par(strong(each.how)); lines(each.lines) },
  )))
  if data.conditions.len() > 0 {
    heading(level: 2, "Conditions")
    rows(("Condition", "Owner", "By", "Met"), (3fr, 1.4fr, 1fr, 1.8fr), data.conditions.map(each => (
      each.text, each.owner, each.by, each.met,
    )))
  }
}
#layout(space => {
  let sizes = (10.5pt, 10pt, 9.5pt, 9pt, 8.5pt, 8pt)
  let fit = sizes.find(size => measure(body(size), width: space.width).height <= space.height)
  // What is too long for one page is set in a size that is easily read, on as many as it takes.
  body(if fit == none { 9.5pt } else { fit })
})
`;
