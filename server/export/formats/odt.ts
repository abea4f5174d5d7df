import { strToU8, zipSync } from "fflate"
import type { PlanPicture } from "../../../shared/document/picture.ts"
import { turnOf } from "../../pictures/cleanJpeg.ts"
import { bookmarkOf } from "../planRecord.ts"
import { escaped } from "./html.ts"
import {
  evenLevels,
  type ListItem,
  levelColours,
  localeOf,
  type Printed,
  type PrintedBlock,
  type PrintedCell,
  pictureInWords,
  placed,
  printedSize,
  type Run,
  spelledNumbers,
} from "./printed.ts"

const namespaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"',
].join(" ")
const xml = '<?xml version="1.0" encoding="UTF-8"?>'
// Removes characters that XML does not allow.
const clean = (words: string) =>
  escaped(words.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (one) => (/\s/.test(one) ? one : "")))

/**
 * The size of a picture, and how it is turned: a frame has the size of the picture before it is
 * turned about its corner, and is then moved to where that corner comes to lie. LibreOffice cuts a
 * turned frame off at its size before, unless its style has no parent: then it is a drawing.
 */
function placeOf({ width, height }: { width: number; height: number }, turn: number): string {
  const mm = (length: number) => `${length.toFixed(2)}mm`
  const [across, down] = turn % 180 === 0 ? [width, height] : [height, width]
  const size = `svg:width="${mm(across)}" svg:height="${mm(down)}"`
  if (turn === 0) return size
  const [x, y] = [turn === 270 ? 0 : width, turn === 90 ? 0 : height]
  // Degrees run with the clock, radians against it.
  const angle = ((-turn * Math.PI) / 180).toFixed(7)
  return `draw:style-name="${turned}" ${size} draw:transform="rotate (${angle}) translate (${mm(x)} ${mm(y)})"`
}
const turned = "Turned"

/** The style of text that an export adds to a plan; an import skips it. */
const imprint = "Concord_20_Imprint"
/** The style of the empty line after a table; what somebody types there is text of the plan. */
const spacing = "Concord_20_Spacing"

/** The parts of the package that are collected while the body is written. */
class Writer {
  readonly automatic: string[] = []
  readonly pictures: { name: string; type: string; bytes: Uint8Array }[] = []
  #notes = 0
  #tables = 0
  #captions = 0
  #drawn = 0
  #inCell = false
  readonly #printed: Printed

  constructor(printed: Printed) {
    this.#printed = printed
  }

  /** An inline picture; its bytes are added to the package once. */
  picture(picture: PlanPicture): string {
    const file = this.#printed.pictures?.get(picture.hash)
    if (!file) return clean(pictureInWords(picture, this.#printed))
    const name = `Pictures/${file.hash}.${file.type === "image/png" ? "png" : "jpg"}`
    if (!this.pictures.some((one) => one.name === name))
      this.pictures.push({ name, type: file.type, bytes: file.bytes })
    const size = printedSize(picture, file, this.#inCell ? 40 : 160)
    this.#drawn += 1
    return `<draw:frame draw:name="Picture${this.#drawn}" text:anchor-type="as-char" ${placeOf(size, turnOf(file.bytes))}><draw:image xlink:href="${name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="${file.type}"/><svg:desc>${clean(picture.alt)}</svg:desc></draw:frame>`
  }

  run(one: Run): string {
    const words = clean(one.text)
      .replaceAll("\n", "<text:line-break/>")
      .replaceAll("\t", "<text:tab/>")
      .replace(/ {2,}/g, (blanks) => ` <text:s text:c="${blanks.length - 1}"/>`)
    const style = `${one.bold ? "B" : ""}${one.italic ? "I" : ""}${one.underline ? "U" : ""}`
    let made = style ? `<text:span text:style-name="${style}">${words}</text:span>` : words
    if (one.link)
      made = `<text:a xlink:type="simple" xlink:href="${clean(one.link)}">${made}</text:a>`
    if (one.picture) made += this.picture(one.picture)
    if (one.note) {
      this.#notes += 1
      made += `<text:note text:id="note${this.#notes}" text:note-class="footnote"><text:note-citation>${this.#notes}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${clean(one.note)}</text:p></text:note-body></text:note>`
    }
    return made
  }

  line(runs: readonly Run[], part?: number): string {
    const mark = part === undefined ? "" : `<text:bookmark text:name="${bookmarkOf(part)}"/>`
    return mark + runs.map((one) => this.run(one)).join("")
  }

  list(items: readonly ListItem[], style: string, first = true): string {
    const made: string[] = []
    for (let at = 0; at < items.length; ) {
      const item = items[at]
      at += 1
      if (!item) break
      const start = at
      while (at < items.length && (items[at]?.level ?? 0) > item.level) at += 1
      const below = items.slice(start, at)
      const last = item.number?.split(".").at(-1)
      const value = last === undefined ? "" : ` text:start-value="${Number(last) || 1}"`
      made.push(
        `<text:list-item${value}><text:p text:style-name="${style}">${this.line(item.runs, item.part)}</text:p>${below.length > 0 ? this.list(below, style, false) : ""}</text:list-item>`,
      )
    }
    const kind = items[0]?.number === null ? "Points" : "Numbers"
    return `<text:list${first ? ` text:style-name="${kind}"` : ""}>${made.join("")}</text:list>`
  }

  cell(one: PrintedCell, head: boolean, added: boolean): string {
    const colours = one.level && levelColours[one.level]
    const style = colours ? `L-${one.level}` : head ? "HeadCell" : "Cell"
    const paragraph = colours
      ? `LT-${one.level}`
      : added
        ? imprint
        : head
          ? "TableHead"
          : "TableText"
    const spans = [
      one.columns && one.columns > 1 ? ` table:number-columns-spanned="${one.columns}"` : "",
      one.rows && one.rows > 1 ? ` table:number-rows-spanned="${one.rows}"` : "",
    ].join("")
    this.#inCell = true
    const blocks = one.blocks.map((block) => this.block(block, paragraph)).join("")
    this.#inCell = false
    const inner = blocks || `<text:p text:style-name="${paragraph}"/>`
    return `<table:table-cell table:style-name="${style}" office:value-type="string"${spans}>${inner}</table:table-cell>`
  }

  table({ label, caption, added, part, widths, rows }: PrintedBlock & { type: "table" }): string {
    this.#tables += 1
    const name = `Table${this.#tables}`
    const sum = widths.reduce((total, one) => total + one, 0) || 1
    const columns = widths.map((width, at) => {
      this.automatic.push(
        `<style:style style:name="${name}.${at}" style:family="table-column"><style:table-column-properties style:rel-column-width="${Math.round((width / sum) * 65_000)}*"/></style:style>`,
      )
      return `<table:table-column table:style-name="${name}.${at}"/>`
    })
    // A spanning cell must be followed by covered cells.
    const covered = rows.map(() => new Set<number>())
    const made = rows.map((row, at) => {
      let column = 0
      let cells = ""
      const cover = () => {
        while (covered[at]?.has(column)) {
          cells += "<table:covered-table-cell/>"
          column += 1
        }
      }
      for (const [index, each] of row.cells.entries()) {
        const own = row.part ?? (at === 0 ? part : undefined)
        const one = index === 0 ? { ...each, blocks: placed(each.blocks, own) } : each
        cover()
        cells += this.cell(one, row.head || one.head === true, added === true)
        const wide = one.columns ?? 1
        for (let below = 1; below < (one.rows ?? 1); below++)
          for (let over = 0; over < wide; over++) covered[at + below]?.add(column + over)
        cells += "<table:covered-table-cell/>".repeat(wide - 1)
        column += wide
      }
      cover()
      return `<table:table-row>${cells}</table:table-row>`
    })
    const rest = rows.findIndex(({ head }) => !head)
    const heads = made.slice(0, rest < 0 ? made.length : rest).join("")
    const body = rest < 0 ? "" : made.slice(rest).join("")
    const top = heads ? `<table:table-header-rows>${heads}</table:table-header-rows>` : ""
    if (caption) this.#captions += 1
    const over = caption
      ? `<text:p text:style-name="${imprint}">${clean(`${this.#printed.tableWord ?? ""} ${this.#captions}. ${caption}`)}</text:p>`
      : ""
    return `${over}<table:table table:name="${name}" table:style-name="Table"><table:title>${clean(label)}</table:title>${columns.join("")}${top}${body}</table:table><text:p text:style-name="${spacing}"/>`
  }

  block(one: PrintedBlock, inCell?: string): string {
    const style = one.added ? imprint : inCell
    switch (one.type) {
      case "title":
        return `<text:p text:style-name="${one.added ? "Concord_20_Imprint_20_Title" : "Title"}">${this.line(one.runs, one.part)}</text:p>`
      case "heading": {
        const level = Math.min(one.level, 4)
        const name = one.added ? "Concord_20_Imprint_20_Heading" : `Heading_20_${level}`
        return `<text:h text:style-name="${name}" text:outline-level="${level}">${this.line(one.runs, one.part)}</text:h>`
      }
      case "text": {
        const looks = { quiet: "Quiet", small: "Quiet", quote: "Quotations", mark: "Mark" }
        const own = style ?? (one.look ? looks[one.look] : "Text_20_body")
        return `<text:p text:style-name="${own}">${this.line(one.runs, one.part)}</text:p>`
      }
      case "list":
        return this.list(one.items, style ?? "List")
      case "figure": {
        const name = `Pictures/${this.pictures.length + 1}.svg`
        this.pictures.push({ name, type: "image/svg+xml", bytes: strToU8(one.svg) })
        const width = 16
        const height = ((one.height / one.width) * width).toFixed(2)
        return `<text:p text:style-name="Text_20_body"><draw:frame draw:name="${name}" text:anchor-type="as-char" svg:width="${width}cm" svg:height="${height}cm"><draw:image xlink:href="${name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/svg+xml"/><svg:desc>${clean(one.alt)}</svg:desc></draw:frame></text:p><text:p text:style-name="Quiet">${clean(one.caption)}</text:p>`
      }
      // Office programs create a table of contents on demand.
      case "contents":
        return ""
      case "table":
        return this.table(one)
    }
  }
}

const paragraph = (name: string, display: string, words: string, own = "", parent = "Standard") =>
  `<style:style style:name="${name}" style:display-name="${display}" style:family="paragraph"${name === "Standard" ? "" : ` style:parent-style-name="${parent}"`}><style:paragraph-properties ${own}/><style:text-properties ${words}/></style:style>`
const serif = 'style:font-name="Noto Serif"'
const sans = 'style:font-name="Noto Sans"'
const titled = 'fo:color="#1F4E79" fo:font-weight="bold"'

function stylesXml({ lang, header, page: [before, between, after] }: Printed): string {
  const [language, country] = localeOf[lang].split("-")
  const heads = [15, 12.5, 11, 10].map(
    (size, at) =>
      `<style:style style:name="Heading_20_${at + 1}" style:display-name="Heading ${at + 1}" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="${at + 1}"><style:paragraph-properties fo:margin-top="0.45cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties ${sans} ${titled} fo:font-size="${size}pt"/></style:style>`,
  )
  const outline = [1, 2, 3, 4]
    .map((level) => `<text:outline-level-style text:level="${level}" style:num-format=""/>`)
    .join("")
  const marks = ["•", "–", "◦", "•"]
  const place = (level: number) =>
    `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="${0.6 * level + 0.1}cm"/></style:list-level-properties>`
  const listOf = (name: string, levels: (level: number) => string) =>
    `<text:list-style style:name="${name}">${[1, 2, 3, 4].map(levels).join("")}</text:list-style>`
  const layout = (name: string, landscape: boolean) => {
    const [width, height] = landscape ? [29.7, 21] : [21, 29.7]
    return `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${width}cm" fo:page-height="${height}cm" style:print-orientation="${landscape ? "landscape" : "portrait"}" fo:margin-top="1.2cm" fo:margin-bottom="1.2cm" fo:margin-left="${landscape ? 1.3 : 2.3}cm" fo:margin-right="${landscape ? 1.3 : 2.3}cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.3cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>`
  }
  const master = (name: string, display: string, layoutName: string) =>
    `<style:master-page style:name="${name}" style:display-name="${display}" style:page-layout-name="${layoutName}"><style:header><text:p text:style-name="Header">${clean(header)}</text:p></style:header><style:footer><text:p text:style-name="Footer">${clean(before)}<text:page-number text:select-page="current"/>${clean(between)}<text:page-count/>${clean(after)}</text:p></style:footer></style:master-page>`
  return `${xml}<office:document-styles ${namespaces} office:version="1.3"><office:font-face-decls><style:font-face style:name="Noto Serif" svg:font-family="'Noto Serif', Cambria" style:font-family-generic="roman"/><style:font-face style:name="Noto Sans" svg:font-family="'Noto Sans', 'Segoe UI'" style:font-family-generic="swiss"/></office:font-face-decls><office:styles><style:default-style style:family="paragraph"><style:text-properties ${serif} fo:font-size="10pt" fo:color="#1F2933" fo:language="${language}" fo:country="${country}"/></style:default-style>${[
    paragraph("Standard", "Standard", serif),
    paragraph("Text_20_body", "Text body", "", 'fo:margin-bottom="0.2cm" fo:line-height="130%"'),
    paragraph(
      "Title",
      "Title",
      `${sans} ${titled} fo:font-size="18pt"`,
      'fo:text-align="center" fo:margin-top="0.4cm" fo:margin-bottom="0.4cm"',
    ),
    ...heads,
    paragraph("List", "List", "", 'fo:margin-bottom="0.1cm"'),
    paragraph(
      "Quotations",
      "Quotations",
      'fo:font-style="italic" fo:color="#5B6672"',
      'fo:margin-left="0.8cm" fo:margin-bottom="0.2cm"',
    ),
    paragraph(
      "Quiet",
      "Quiet",
      `${sans} fo:font-size="8.5pt" fo:color="#5B6672"`,
      'fo:margin-bottom="0.1cm"',
    ),
    paragraph(
      imprint,
      "Concord Imprint",
      `${sans} fo:font-size="8.5pt" fo:color="#5B6672"`,
      'fo:margin-bottom="0.1cm"',
    ),
    paragraph(
      spacing,
      "Concord Spacing",
      `${sans} fo:font-size="8.5pt"`,
      'fo:margin-bottom="0.1cm"',
    ),
    paragraph(
      `${imprint}_20_Title`,
      "Concord Imprint Title",
      `${sans} ${titled} fo:font-size="18pt"`,
      'fo:text-align="center" fo:margin-top="0.4cm" fo:margin-bottom="0.4cm"',
    ),
    paragraph(
      `${imprint}_20_Heading`,
      "Concord Imprint Heading",
      `${sans} ${titled} fo:font-size="14pt"`,
      'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
    ),
    paragraph(
      "Mark",
      "Mark",
      `${sans} fo:font-size="9pt"`,
      'fo:border-left="2pt solid #1F4E79" fo:padding-left="0.2cm" fo:margin-left="0.1cm" fo:margin-bottom="0.2cm"',
    ),
    paragraph("TableText", "Table Text", `${sans} fo:font-size="8pt"`, 'fo:margin-bottom="0.04cm"'),
    paragraph("TableHead", "Table Head", `${sans} ${titled} fo:font-size="8pt"`),
    paragraph(
      "Header",
      "Header",
      `${sans} fo:font-size="7.5pt" fo:color="#5B6672"`,
      'fo:text-align="end"',
    ),
    paragraph(
      "Footer",
      "Footer",
      `${sans} fo:font-size="7.5pt" fo:color="#5B6672"`,
      'fo:text-align="center"',
    ),
    paragraph("Footnote", "Footnote", `${serif} fo:font-size="8.5pt"`),
  ].join(
    "",
  )}<text:outline-style style:name="Outline">${outline}</text:outline-style>${listOf("Points", (level) => `<text:list-level-style-bullet text:level="${level}" text:bullet-char="${marks[level - 1]}">${place(level)}</text:list-level-style-bullet>`)}${listOf("Numbers", (level) => `<text:list-level-style-number text:level="${level}" style:num-format="1" style:num-suffix="." text:display-levels="${level}">${place(level)}</text:list-level-style-number>`)}</office:styles><office:automatic-styles>${layout("Upright", false)}${layout("Across", true)}</office:automatic-styles><office:master-styles>${master("Standard", "Standard", "Upright")}${master("Landscape", "Landscape", "Across")}</office:master-styles></office:document-styles>`
}

function contentXml(writer: Writer, sections: Printed["sections"]): string {
  const body = sections
    .map(({ landscape, blocks }, at) => {
      const made = blocks.map((block) => writer.block(block)).join("")
      // A change of page orientation is declared by the style of its first paragraph.
      const turn =
        at === 0 && !landscape
          ? ""
          : `<text:p text:style-name="${landscape ? "ToAcross" : "ToUpright"}"/>`
      return turn + made
    })
    .join("")
  const levels = Object.entries(levelColours)
    .map(
      ([level, { ground, ink }]) =>
        `<style:style style:name="L-${level}" style:family="table-cell"><style:table-cell-properties fo:background-color="#${ground}" fo:padding="0.08cm" fo:border="0.5pt solid #C5CDD6"/></style:style><style:style style:name="LT-${level}" style:family="paragraph" style:parent-style-name="TableText"><style:text-properties fo:color="#${ink}"/></style:style>`,
    )
    .join("")
  const turns = [
    ["ToAcross", "Landscape"],
    ["ToUpright", "Standard"],
  ]
    .map(
      ([name, page]) =>
        `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Quiet" style:master-page-name="${page}"><style:paragraph-properties style:page-number="auto"/><style:text-properties fo:font-size="2pt"/></style:style>`,
    )
    .join("")
  const drawing = `<style:style style:name="${turned}" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none" style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>`
  const fixed = `<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="U" style:family="text"><style:text-properties style:text-underline-style="solid" style:text-underline-width="auto"/></style:style>${["BI", "BU", "IU", "BIU"].map((name) => `<style:style style:name="${name}" style:family="text"><style:text-properties${name.includes("B") ? ' fo:font-weight="bold"' : ""}${name.includes("I") ? ' fo:font-style="italic"' : ""}${name.includes("U") ? ' style:text-underline-style="solid"' : ""}/></style:style>`).join("")}<style:style style:name="Table" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins"/></style:style><style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:border-bottom="0.5pt solid #C5CDD6"/></style:style><style:style style:name="HeadCell" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:background-color="#EAF0F6" fo:border-bottom="0.8pt solid #1F4E79" fo:border-top="0.8pt solid #1F4E79"/></style:style>`
  return `${xml}<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${fixed}${drawing}${levels}${turns}${writer.automatic.join("")}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
}

/**
 * A document as an OpenDocument text: outline levels, repeated table headers, alternative texts,
 * the language.
 */
export function writeOdt(printed: Printed): Uint8Array {
  const writer = new Writer(printed)
  const content = contentXml(writer, spelledNumbers(evenLevels(printed.sections)))
  const type = "application/vnd.oasis.opendocument.text"
  const day = printed.at.toISOString().slice(0, 19)
  const own = (printed.properties ?? [])
    .map(
      ([name, value]) =>
        `<meta:user-defined meta:name="${name}">${clean(value)}</meta:user-defined>`,
    )
    .join("")
  const meta = `${xml}<office:document-meta ${namespaces} office:version="1.3"><office:meta><meta:generator>Concord</meta:generator><dc:title>${clean(printed.title)}</dc:title><dc:language>${localeOf[printed.lang]}</dc:language><dc:date>${day}</dc:date><meta:creation-date>${day}</meta:creation-date>${own}</office:meta></office:document-meta>`
  const files = ["content.xml", "styles.xml", "meta.xml"].map((name) => [name, "text/xml"])
  const pictures = writer.pictures.map(({ name, type: media }) => [name, media])
  const entries = [["/", type], ...files, ...pictures]
    .map(
      ([path, media]) =>
        `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`,
    )
    .join("")
  const manifest = `${xml}<manifest:manifest ${namespaces} manifest:version="1.3">${entries}</manifest:manifest>`
  return zipSync(
    {
      // First and uncompressed: programs recognise the file by it.
      mimetype: [strToU8(type), { level: 0 }],
      "content.xml": strToU8(content),
      "styles.xml": strToU8(stylesXml(printed)),
      "meta.xml": strToU8(meta),
      ...Object.fromEntries(writer.pictures.map(({ name, bytes }) => [name, bytes])),
      "META-INF/manifest.xml": strToU8(manifest),
    },
    { level: 6, mtime: printed.at },
  )
}
