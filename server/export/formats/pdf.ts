import { mkdtempSync, rmdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import type { PlanPicture } from "../../../shared/document/picture.ts"
import type { PictureFile } from "../../pictures/checkPicture.ts"
import { fontFiles } from "./fonts.ts"
import {
  evenLevels,
  levelColours,
  localeOf,
  type Printed,
  type PrintedSection,
  pictureInWords,
  printedSize,
  spelledNumbers,
} from "./printed.ts"

// The words come in as data and never as Typst source, so that nothing in a plan is parsed as
// markup.
const template = `
#let data = json(bytes(sys.inputs.data))
#let ink = rgb("1F2933")
#let accent = rgb("1F4E79")
#let quiet = rgb("5B6672")
#let rule = rgb("C5CDD6")
#let sans = "Noto Sans"
#set document(title: data.title, date: datetime(year: data.year, month: data.month, day: data.day))
#set text(font: "Noto Serif", size: 10pt, lang: data.lang, region: data.region, fill: ink, hyphenate: true)
#set par(leading: 0.62em, spacing: 0.85em, justify: false)
#show heading: set text(font: sans, fill: accent, weight: "bold", hyphenate: false)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 11pt, fill: ink)
#show heading.where(level: 4): set text(size: 10pt, fill: ink)
#show heading: set block(above: 1.5em, below: 0.8em, sticky: true)
#show outline.entry: set text(font: sans, size: 9.5pt)
#show outline.entry.where(level: 1): set text(weight: "bold")
#show link: set text(fill: accent)
#set footnote.entry(gap: 0.5em)

#let run(r) = {
  let body = text(r.text)
  if r.at("mark", default: none) == "sign" {
    body = super(text(font: sans, weight: "bold", fill: accent, r.text))
  }
  if r.at("bold", default: false) { body = strong(body) }
  if r.at("italic", default: false) { body = emph(body) }
  if r.at("underline", default: false) { body = underline(body) }
  if r.at("link", default: none) != none { body = link(r.link, body) }
  let change = r.at("change", default: none)
  if change == "added" { body = underline(text(fill: accent, body)) }
  if change == "removed" { body = strike(text(fill: quiet, body)) }
  body
  let shown = r.at("picture", default: none)
  if shown != none {
    if shown.file == none { text(shown.words) }
    else { box(image(shown.file, width: shown.width * 1mm, alt: shown.words)) }
  }
  if r.at("note", default: none) != none { footnote(r.note) }
}
#let runs(all) = all.map(run).join()

#let items(all) = {
  let at = 0
  let made = ()
  while at < all.len() {
    let item = all.at(at)
    let below = ()
    at += 1
    while at < all.len() and all.at(at).level > item.level {
      below.push(all.at(at))
      at += 1
    }
    made.push((item: item, below: below))
  }
  let body(m) = {
    runs(m.item.runs)
    if m.below.len() > 0 { items(m.below) }
  }
  if made.len() > 0 and made.first().item.number != none {
    enum(
      numbering: (..n) => made.at(calc.min(n.pos().last(), made.len()) - 1).item.number + ".",
      ..made.map(m => enum.item(body(m))),
    )
  } else {
    list(marker: ([•], [–]), ..made.map(m => list.item(body(m))))
  }
}

#let table-count = counter("table")
#let show-block(b) = {
  if b.type == "title" {
    align(center, block(above: 1em, below: 1em, title(runs(b.runs))))
  } else if b.type == "heading" {
    heading(level: b.level, runs(b.runs))
  } else if b.type == "list" {
    items(b.items)
  } else if b.type == "figure" {
    figure(
      image(bytes(b.svg), format: "svg", width: 100%, alt: b.alt),
      caption: if b.caption == "" { none } else { text(font: sans, size: 8.5pt, fill: quiet, b.caption) },
      numbering: none,
      supplement: none,
      alt: b.alt,
    )
  } else if b.type == "contents" {
    block(above: 1em, below: 1em, text(font: sans, size: 14pt, weight: "bold", fill: accent, b.title))
    outline(title: none, depth: 3)
  } else if b.type == "table" {
    if b.at("caption", default: none) != none {
      table-count.step()
      block(above: 1em, below: 0.6em, sticky: true, text(font: sans, size: 8.5pt, fill: quiet, {
        strong[#data.tableWord #context table-count.display(). ]
        b.caption
      }))
    }
    let dense = b.at("dense", default: false)
    let made(c) = {
      let level = c.at("level", default: none)
      let style = if level == none { (ground: none, ink: none) } else { data.levels.at(level) }
      let inner = c.blocks.map(show-block).join()
      table.cell(
        colspan: c.at("columns", default: 1),
        rowspan: c.at("rows", default: 1),
        fill: if style.ground != none { rgb(style.ground) } else if c.at("head", default: false) { rgb("EAF0F6") } else { none },
        if style.ink != none { text(fill: rgb(style.ink), inner) }
        else if c.at("head", default: false) { text(weight: "bold", fill: accent, inner) }
        else { inner },
      )
    }
    let heads = ()
    let rest = b.rows
    while rest.len() > 0 and rest.first().head {
      heads.push(rest.first())
      rest = rest.slice(1)
    }
    set text(font: sans, size: if dense { 8pt } else { 9pt }, hyphenate: true)
    set par(leading: 0.5em, spacing: 0.5em)
    block(breakable: true, above: 1em, below: 1em, table(
      columns: b.widths.map(w => w * 1fr),
      stroke: (x, y) => (top: if y == 0 { 0.8pt + accent } else { 0.4pt + rule }, bottom: 0.4pt + rule),
      inset: (x: 4pt, y: 3.5pt),
      ..if heads.len() > 0 { (table.header(..heads.map(r => r.cells.map(made)).flatten()),) } else { () },
      ..rest.map(r => r.cells.map(made)).flatten(),
    ))
  } else {
    let look = b.at("look", default: none)
    if look == "quiet" { par(text(font: sans, size: 8.5pt, fill: quiet, runs(b.runs))) }
    else if look == "small" { par(text(font: sans, size: 8pt, runs(b.runs))) }
    else if look == "quote" { pad(left: 12pt, par(text(style: "italic", fill: quiet, runs(b.runs)))) }
    else if look == "mark" { block(inset: (left: 8pt, y: 4pt), stroke: (left: 2pt + accent), par(text(font: sans, size: 9pt, runs(b.runs)))) }
    else { par(runs(b.runs)) }
  }
}

#let pages(s) = {
  set page(
    paper: "a4",
    flipped: s.landscape,
    margin: if s.landscape { (x: 1.3cm, top: 1.9cm, bottom: 1.7cm) } else { (x: 2.3cm, top: 2.2cm, bottom: 2cm) },
    header: if s.at("cover", default: false) { none } else { align(right, text(font: sans, size: 7.5pt, fill: quiet, data.header)) },
    footer: if s.at("cover", default: false) { none } else { align(center, text(font: sans, size: 7.5pt, fill: quiet, context [#data.page.at(0)#counter(page).display()#data.page.at(1)#counter(page).final().first()#data.page.at(2)])) },
  )
  if s.at("cover", default: false) { v(5cm) }
  s.blocks.map(show-block).join()
}
#for s in data.sections { pages(s) }
`

let compiler: NodeCompiler | null = null
let workspace = ""

/** The sections with each picture as the template needs it: file, width and alternative text. */
function withPictures(
  printed: Printed,
  sections: readonly PrintedSection[],
  files: ReadonlyMap<string, PictureFile>,
): unknown {
  const [widest, widestInCell] = [160, 40]
  const shown = (picture: PlanPicture, inCell: boolean) => {
    const words = pictureInWords(picture, printed)
    const file = files.get(picture.hash)
    if (!file) return { words, file: null, width: 0 }
    const { width } = printedSize(picture, file, inCell ? widestInCell : widest)
    return { words: picture.alt || words, file: pathOf(file), width }
  }
  const visit = (value: unknown, inCell: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => visit(one, inCell))
    if (typeof value !== "object" || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        key === "picture"
          ? shown(one as PlanPicture, inCell)
          : visit(one, inCell || key === "cells"),
      ]),
    )
  }
  return visit(sections, false)
}

const pathOf = ({ hash, type }: PictureFile) => `/${hash}.${type === "image/png" ? "png" : "jpg"}`

function makeCompiler(): NodeCompiler {
  // An empty folder that is removed at once: no file of this machine can be read into a document.
  workspace = mkdtempSync(join(tmpdir(), "concord-print-"))
  const fontPaths = [...new Set(fontFiles().map((file) => dirname(file)))]
  try {
    return NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] })
  } finally {
    rmdirSync(workspace)
  }
}

/**
 * A document as an accessible PDF (PDF/UA-1): tagged, with title, language, bookmarks and embedded
 * fonts. Synchronous, so for a worker process. Throws where the compiler refuses.
 */
export function writePdf(printed: Printed): Uint8Array {
  compiler ??= makeCompiler()
  const setter = compiler
  const { lang, title, header, page, at } = printed
  const sections = spelledNumbers(evenLevels(printed.sections))
  // In-memory files: the template can read nothing else.
  setter.resetShadow()
  const files = new Map(printed.pictures)
  for (const file of files.values())
    setter.mapShadow(join(workspace, pathOf(file)), Buffer.from(file.bytes))
  const set = () => {
    const data = {
      ...{ lang, title, header, page, tableWord: printed.tableWord ?? "" },
      region: localeOf[lang].split("-")[1],
      ...{ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
      levels: levelColours,
      sections: withPictures(printed, sections, files),
    }
    return setter.compile({
      mainFileContent: template,
      inputs: { data: JSON.stringify(data) },
    })
  }
  let done = set()
  if (!done.result && files.size > 0) {
    // One damaged picture makes the whole compilation fail: it is found, and replaced by its words.
    for (const [hash, file] of files)
      if (!setter.compile({ mainFileContent: `#image("${pathOf(file)}")` }).result)
        files.delete(hash)
    done = set()
  }
  const { result } = done
  if (!result) {
    const fault = done.takeError()
    const said = fault ? JSON.stringify(fault.shortDiagnostics) : "no reason"
    throw new Error(`The PDF could not be set: ${said}`)
  }
  const creationTimestamp = Math.floor(at.getTime() / 1000)
  const bytes = compiler.pdf(result, { pdfStandard: "ua-1", creationTimestamp })
  // The compiler caches layouts for the next run, which never reuses them for such large documents.
  compiler.evictCache(0)
  return bytes
}
