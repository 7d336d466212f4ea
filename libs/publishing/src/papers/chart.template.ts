/** How a chart is put on paper, for Typst; a template that draws charts begins with this. */
export const DRAWN = String.raw`
#let spot((x, y)) = (x * 1pt, y * 1pt)
#let put(shape) = {
  if shape.kind == "line" {
    let strokes = (paint: rgb(shape.colour), thickness: shape.width * 1pt)
    if shape.dash.len() > 0 { strokes.insert("dash", (array: shape.dash.map(it => it * 1pt), phase: 0pt)) }
    let (first, ..rest) = shape.spots
    place(top + left, curve(stroke: strokes, curve.move(spot(first)), ..rest.map(it => curve.line(spot(it)))))
  } else if shape.kind == "polygon" {
    place(top + left, polygon(fill: rgb(shape.fill), stroke: 1pt + rgb(shape.stroke), ..shape.spots.map(spot)))
  } else if shape.kind == "circle" {
    let (x, y) = spot(shape.at)
    let r = shape.radius * 1pt
    place(top + left, dx: x - r, dy: y - r, circle(radius: r, fill: rgb(shape.fill), stroke: 1.2pt + rgb(shape.stroke)))
  } else {
    let (x, y) = spot(shape.at)
    let wide = 80pt
    let (shift, side) = if shape.anchor == "middle" { (wide / 2, center) } else if shape.anchor == "end" { (wide, right) } else { (0pt, left) }
    place(top + left, dx: x - shift, dy: y - 5pt, box(width: wide, height: 10pt, align(side + horizon, {
      set text(size: 8pt, weight: if shape.bold { "bold" } else { "regular" }, top-edge: "cap-height", bottom-edge: "baseline")
      shape.text
    })))
  }
}
#let drawn(chart) = block(width: chart.width * 1pt, height: chart.height * 1pt, for shape in chart.shapes { put(shape) })
#let drawnkey(chart) = {
  set text(size: 8pt)
  for one in chart.key {
    box({
      box(baseline: 2pt, width: 24pt, height: 10pt, for shape in one.shapes { put(shape) })
      h(3pt)
      one.words
    })
    h(12pt)
  }
}
`;

/** One chart alone on a page of its size. */
export const CHART_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#set page(width: data.width * 1pt, height: auto, margin: 0pt, fill: white)
#set text(font: data.fonts, lang: "en", region: "GB", fill: rgb("#212b32"))
${DRAWN}
#drawn(data)
#block(above: 2pt, below: 4pt, drawnkey(data))
`;
