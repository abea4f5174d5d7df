import type { PlanPicture } from "../../../shared/document/picture.ts"
import {
  evenLevels,
  type ListItem,
  levelColours,
  type Printed,
  type PrintedBlock,
  type PrintedCell,
  type PrintedRow,
  pictureInWords,
  printedSize,
  type Run,
  spelledNumbers,
} from "./printed.ts"

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
}
/** Words as text of HTML and of XML. */
export const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)

const style = `
:root { color-scheme: light }
body { font: 16px/1.55 "Noto Serif", Cambria, Georgia, serif; color: #1f2933; background: #fff; max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
header.running { font: 12px/1.4 "Noto Sans", "Segoe UI", sans-serif; color: #5b6672; text-align: right }
h1, h2, h3, h4, .title, table, figcaption, .quiet, .small, .mark { font-family: "Noto Sans", "Segoe UI", sans-serif }
h1, h2 { color: #1f4e79 }
h1 { font-size: 1.5rem; margin: 2.4rem 0 0.8rem }
h2 { font-size: 1.2rem; margin: 2rem 0 0.6rem }
h3 { font-size: 1.05rem; margin: 1.6rem 0 0.5rem }
h4 { font-size: 1rem }
.title { font-size: 1.7rem; font-weight: 700; color: #1f4e79; text-align: center; line-height: 1.3; margin: 1.5rem 0 }
p { margin: 0 0 0.7rem; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: 0.82rem; line-height: 1.4; margin: 0.8rem 0 1.2rem; border-top: 2px solid #1f4e79; border-bottom: 2px solid #1f4e79 }
.wide { overflow-x: auto }
caption { text-align: left; color: #5b6672; padding: 0 0 0.4rem }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.5rem; border-bottom: 1px solid #c5cdd6 }
th { background: #eaf0f6; color: #1f4e79 }
td p, th p { margin: 0 0 0.25rem }
figure { margin: 1.2rem 0 }
p img, td img { max-width: 100%; height: auto; vertical-align: middle }
figure svg { max-width: 100%; height: auto }
figcaption { font-size: 0.85rem; color: #5b6672 }
.quiet { font-size: 0.85rem; color: #5b6672 }
.small { font-size: 0.8rem }
.quote { font-style: italic; color: #5b6672; margin-left: 1.5rem }
.mark { font-size: 0.9rem; border-left: 3px solid #1f4e79; padding-left: 0.75rem }
ul, ol { margin: 0 0 0.8rem; padding-left: 1.6rem }
ol { list-style: none; padding-left: 0 } ol ol { padding-left: 1.2rem }
.footnotes { font-size: 0.8rem; border-top: 1px solid #c5cdd6; margin-top: 2.5rem; padding-top: 0.6rem }
@media print { body { max-width: none; padding: 0; font-size: 10pt } header.running { display: none } table { page-break-inside: auto } tr { page-break-inside: avoid } h1, h2, h3, h4 { page-break-after: avoid } }
`

/** The most bytes of pictures in one page. */
const mostBytes = 60_000_000

class Notes {
  readonly all: string[] = []
  #bytes = 0
  readonly #printed: Printed

  constructor(printed: Printed) {
    this.#printed = printed
  }

  /** A picture embedded in the page, or its words where its bytes are missing. */
  picture(picture: PlanPicture): string {
    const file = this.#printed.pictures?.get(picture.hash)
    if (!file) return escaped(pictureInWords(picture, this.#printed))
    const { width, height } = printedSize(picture, file, 165)
    // Repeated pictures count each time; a page with thousands would not open.
    this.#bytes += file.bytes.length
    if (this.#bytes > mostBytes) return escaped(pictureInWords(picture, this.#printed))
    const data = Buffer.from(file.bytes).toString("base64")
    return `<img src="data:${file.type};base64,${data}" alt="${escaped(picture.alt)}" style="width: ${width.toFixed(1)}mm; aspect-ratio: ${(width / height).toFixed(4)}">`
  }

  add(words: string): string {
    const number = this.all.push(words)
    return `<sup><a href="#note-${number}" id="to-note-${number}">${number}</a></sup>`
  }
}

function run(one: Run, notes: Notes): string {
  let words = escaped(one.text).replaceAll("\n", "<br>")
  if (one.bold) words = `<strong>${words}</strong>`
  if (one.italic) words = `<em>${words}</em>`
  if (one.underline) words = `<u>${words}</u>`
  if (one.link) words = `<a href="${escaped(one.link)}">${words}</a>`
  if (one.picture) words += notes.picture(one.picture)
  return one.note ? words + notes.add(one.note) : words
}
const line = (runs: readonly Run[], notes: Notes) => runs.map((one) => run(one, notes)).join("")

function list(items: readonly ListItem[], notes: Notes): string {
  const made: string[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    at += 1
    if (!item) break
    const start = at
    while (at < items.length && (items[at]?.level ?? 0) > item.level) at += 1
    const below = items.slice(start, at)
    const number = item.number === null ? "" : `${escaped(item.number)}. `
    made.push(
      `<li>${number}${line(item.runs, notes)}${below.length > 0 ? list(below, notes) : ""}</li>`,
    )
  }
  const tag = items[0]?.number === null ? "ul" : "ol"
  return `<${tag}>${made.join("")}</${tag}>`
}

function cell(one: PrintedCell, row: PrintedRow, notes: Notes): string {
  const tag = row.head || one.head ? "th" : "td"
  const colours = one.level && levelColours[one.level]
  const attributes = [
    row.head ? ' scope="col"' : "",
    one.columns && one.columns > 1 ? ` colspan="${one.columns}"` : "",
    one.rows && one.rows > 1 ? ` rowspan="${one.rows}"` : "",
    colours ? ` style="background:#${colours.ground};color:#${colours.ink}"` : "",
  ]
  const inner = one.blocks.map((block) => htmlBlock(block, notes)).join("")
  return `<${tag}${attributes.join("")}>${inner}</${tag}>`
}

function htmlBlock(block: PrintedBlock, notes: Notes): string {
  switch (block.type) {
    case "title":
      return `<p class="title" role="heading" aria-level="1">${line(block.runs, notes)}</p>`
    case "heading": {
      const level = Math.min(block.level, 6)
      return `<h${level}>${line(block.runs, notes)}</h${level}>`
    }
    case "text":
      return `<p${block.look ? ` class="${block.look}"` : ""}>${line(block.runs, notes)}</p>`
    case "list":
      return list(block.items, notes)
    // A scrolling page needs no table of contents; readers' programs list its headings.
    case "contents":
      return ""
    case "figure": {
      const caption = block.caption ? `<figcaption>${escaped(block.caption)}</figcaption>` : ""
      return `<figure role="img" aria-label="${escaped(block.alt)}">${block.svg}${caption}</figure>`
    }
    case "table": {
      const rows = (head: boolean) =>
        block.rows
          .filter((row) => row.head === head)
          .map((row) => `<tr>${row.cells.map((one) => cell(one, row, notes)).join("")}</tr>`)
          .join("")
      const sum = block.widths.reduce((total, width) => total + width, 0) || 1
      const columns = block.widths
        .map((width) => `<col style="width:${((100 * width) / sum).toFixed(1)}%">`)
        .join("")
      const heads = rows(true)
      return `<div class="wide"><table aria-label="${escaped(block.label)}">${block.caption ? `<caption>${escaped(block.caption)}</caption>` : ""}<colgroup>${columns}</colgroup>${heads ? `<thead>${heads}</thead>` : ""}<tbody>${rows(false)}</tbody></table></div>`
    }
  }
}

/** A document as one self-contained HTML file: no script, no external address. */
export function writeHtml(printed: Printed): string {
  const notes = new Notes(printed)
  const body = spelledNumbers(evenLevels(printed.sections))
    .map(({ blocks }) => blocks.map((block) => htmlBlock(block, notes)).join("\n"))
    .join("\n")
  const footnotes = notes.all
    .map(
      (words, at) =>
        `<p id="note-${at + 1}"><a href="#to-note-${at + 1}">${at + 1}</a> ${escaped(words)}</p>`,
    )
    .join("")
  return `<!doctype html>
<html lang="${printed.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(printed.title)}</title>
<style>${style}</style>
</head>
<body>
<header class="running">${escaped(printed.header)}</header>
<main>
${body}
</main>
${footnotes ? `<footer class="footnotes">${footnotes}</footer>` : ""}
</body>
</html>
`
}
