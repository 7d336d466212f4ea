/** How a poster looks, for Typst; every word comes from the data, and none of it is read as a template. */
export const POSTER_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let k = data.scale
#let edge = 34pt * k
#let tones = (
  said: rgb("#003087"), we_did: rgb("#005a30"), we_are_doing: rgb("#005eb8"),
  we_could_not: rgb("#7c2855"), still_listening: rgb("#425563"), next: rgb("#212b32"), plain: rgb("#212b32"),
)
#let worded(it, body) = text(
  font: it.fonts, lang: it.lang, region: it.region,
  dir: if it.direction == "rtl" { rtl } else { ltr }, top-edge: it.rise * 1em, bottom-edge: it.fall * 1em, body,
)

// At most n characters of a text, and how many are left for the next.
#let clip(words, n) = {
  let parts = words.clusters()
  if parts.len() <= n { return words }
  let head = parts.slice(0, calc.max(n, 1)).join()
  let space = head.matches(regex("\s\S*$"))
  if space.len() > 0 and space.first().start > head.len() / 2 { head = head.slice(0, space.first().start) }
  head.replace(regex("[\s…]+$"), "") + "…"
}
#let clipped(lines, n) = {
  let left = n
  let kept = ()
  for line in lines {
    if left <= 0 { break }
    kept.push((text: clip(line.text, left), mark: line.mark))
    left -= line.text.clusters().len()
  }
  kept
}

#let label(section, size) = heading(level: 2, outlined: false, block(
  fill: tones.at(section.tone), inset: (x: 0.5em, y: 0.12em), radius: 0.15em,
  text(fill: white, size: calc.max(size * 0.62, 15pt * k), weight: "bold", section.label),
))
#let lines(section, size, n) = {
  set text(size: size, weight: if section.tone == "said" { "bold" } else { "regular" })
  for line in clipped(section.lines, n) {
    if line.mark == "" { par(line.text) } else {
      grid(columns: (auto, 1fr), column-gutter: 0.4em, align: top, line.mark, line.text)
    }
  }
}
#let content(size, n, picture) = {
  set par(leading: 0em, spacing: 0.15em)
  for section in data.sections {
    let body = worded(section, {
      if section.label != "" { label(section, size) }
      lines(section, size, n)
    })
    block(width: 100%, above: size * 0.6, below: size * 0.6, body)
  }
  if picture { align(center, image(data.picture.name, height: 190pt * k, width: 100%, fit: "contain", alt: data.picture.alt)) }
  if n < 100000 {
    block(above: size * 0.8, {
      set text(size: calc.max(size * 0.7, 16pt * k), weight: "bold")
      par(data.readOn)
      par(text(dir: ltr, data.link))
    })
  }
}

#set document(title: data.title, author: data.organisation, date: datetime(..data.date))
#set page(width: data.width * 1pt, height: data.height * 1pt, margin: 0pt)
#set text(
  font: data.fonts, lang: data.lang, region: data.region, size: 16pt * k, fill: rgb("#212b32"), hyphenate: false,
  top-edge: data.rise * 1em, bottom-edge: data.fall * 1em,
  dir: if data.direction == "rtl" { rtl } else { ltr },
)
// As a character, a place to break is taken for part of the letter before it, and some readers of PDF leave out both.
#show "\u{200b}": box(width: 0pt)
#show heading: set block(above: 0pt, below: 0.25em)
#show heading: set text(size: 1em)

#grid(
  rows: (auto, 1fr, auto), columns: 100%,
  block(width: 100%, fill: rgb("#005eb8"), inset: (x: edge, top: 18pt * k, bottom: 16pt * k), {
    set text(fill: white)
    set par(leading: 0em)
    show heading: set block(above: 0pt, below: 0pt)
    let titled(size) = heading(level: 1, text(size: size, weight: "bold", data.title))
    stack(
      spacing: 5pt * k,
      text(size: 15pt * k, data.programme),
      layout(space => {
        let sizes = (40pt * k, 34pt * k, 28pt * k, 22pt * k, 18pt * k)
        let fit = sizes.find(size => measure(titled(size), width: space.width).height <= size * 3)
        titled(if fit == none { sizes.last() } else { fit })
      }),
      text(size: 15pt * k, data.edition),
    )
  }),
  block(width: 100%, height: 100%, inset: (x: edge, y: 12pt * k), layout(space => {
    let fits(size, n, picture) = measure(content(size, n, picture), width: space.width).height <= space.height
    let candidates = ()
    if data.picture != none { for size in (40, 36, 32, 30) { candidates.push((size * k * 1pt, true)) } }
    for size in (48, 44, 40, 36, 32, 30, 28, 26, 24) { candidates.push((size * k * 1pt, false)) }
    let chosen = candidates.find(((size, picture)) => fits(size, 100000, picture))
    let shown(body) = block(width: 100%, height: space.height, align(horizon, body))
    if chosen != none { shown(content(chosen.at(0), 100000, chosen.at(1))) } else {
      // The longest texts of equal share that fit at the smallest size that is still read from two metres.
      let low = 8
      let high = 900
      while high - low > 4 {
        let middle = calc.quo(low + high, 2)
        if fits(24pt * k, middle, false) { low = middle } else { high = middle }
      }
      shown(content(24pt * k, low, false))
    }
  })),
  block(width: 100%, fill: rgb("#f0f4f5"), inset: (x: edge, y: 18pt * k), grid(
    columns: (126pt * k, 1fr), column-gutter: 22pt * k, align: horizon,
    image(bytes(data.qr), format: "svg", width: 100%, alt: data.scan + " " + data.link),
    {
      set par(leading: 0em, spacing: 0.3em)
      par(text(size: 24pt * k, weight: "bold", data.scan))
      par(text(size: 14pt * k, dir: ltr, link(data.link, data.link)))
      par(text(size: 14pt * k, data.organisation))
    },
  )),
)
`;
