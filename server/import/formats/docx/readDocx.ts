import { type Aside, beginning, type Draft, type DraftComment, edgeLines } from "../../draft.ts"
import { CommentMarks } from "../commentMarks.ts"
import { type Archive, openZip } from "../openZip.ts"
import { attribute, child, children, parseXml, type XmlElement } from "../parseXml.ts"
import { Pictures } from "../pictures.ts"
import { unreadable } from "../unreadable.ts"
import { readBlocks } from "./blocks.ts"
import { readNumbering } from "./numbering.ts"
import { type DocxSource, linesLeft, setAside } from "./source.ts"
import { plain, readStyles } from "./styles.ts"

/** The words of each note by id; separators, which have a type, are skipped. */
function readNotes(root: XmlElement | null, kind: "footnote" | "endnote"): [string, string][] {
  return children(root)
    .filter(
      (note) =>
        note.nodeName === `w:${kind}` &&
        !["separator", "continuationSeparator", "continuationNotice"].includes(
          attribute(note, "w:type") ?? "",
        ),
    )
    .map((note) => {
      const paragraphs = Array.from(note.getElementsByTagName("w:p"))
      const lines = paragraphs.map((paragraph) =>
        (Array.from(paragraph.getElementsByTagName("w:t")) as XmlElement[])
          .map((text) => text.textContent ?? "")
          .join(""),
      )
      return [`${kind}:${attribute(note, "w:id")}`, lines.join(" ").replace(/\s+/g, " ").trim()]
    })
}

function readLinks(root: XmlElement | null): Map<string, string> {
  const links = new Map<string, string>()
  for (const relation of children(root)) {
    const target = attribute(relation, "Target")
    const isLink = attribute(relation, "Type")?.endsWith("/hyperlink") ?? false
    // Only web and mail addresses: a plan must not contain scripts or local files.
    if (isLink && target && /^(?:https?:|mailto:)/i.test(target))
      links.set(attribute(relation, "Id") ?? "", target)
  }
  return links
}

/** The parts of the package that hold pictures, by relationship id, without external ones. */
function readMedia(root: XmlElement | null, folder: string): Map<string, string | null> {
  const media = new Map<string, string | null>()
  for (const relation of children(root)) {
    const target = attribute(relation, "Target")
    const isPicture = attribute(relation, "Type")?.endsWith("/image") ?? false
    if (!isPicture || !target) continue
    const name = target.startsWith("/") ? target.slice(1) : `${folder}${target}`
    const external = attribute(relation, "TargetMode") === "External"
    media.set(attribute(relation, "Id") ?? "", external ? null : name)
  }
  return media
}

/** The lines of the headers and footers of all pages. */
function readEdges(
  names: readonly string[],
  folder: string,
  part: (name: string) => XmlElement | null,
  source: DocxSource,
): Aside[] {
  const lines = (["header", "footer"] as const).flatMap((what) => {
    const own = new RegExp(`^${what}\\d*\\.xml$`)
    return names
      .filter((name) => name.startsWith(folder) && own.test(name.slice(folder.length)))
      .flatMap((name) => {
        const root = part(name)
        return root ? linesLeft(source, what, root) : []
      })
  })
  return edgeLines(lines)
}

/**
 * Tells the words of the text that no reader took, such as those in shapes, and those of diagrams
 * and charts, which are parts of their own.
 */
function readShapes(
  { names }: Archive,
  folder: string,
  part: (name: string) => XmlElement | null,
  source: DocxSource,
  body: XmlElement,
): void {
  const drawn = names.filter(
    (name) =>
      name.startsWith(folder) &&
      /^(?:diagrams\/data|charts\/chart)\d*\.xml$/.test(name.slice(folder.length)),
  )
  source.place = beginning
  for (const root of [body, ...drawn.map(part)]) if (root) setAside(source, "shape", root)
}

/** The further properties of a file by name. */
export function docxProperties(archive: Archive): ReadonlyMap<string, string> {
  const data = archive.read("docProps/custom.xml")
  return new Map(
    children(data ? parseXml(data) : null).map(
      (one) => [attribute(one, "name") ?? "", one.textContent ?? ""] as const,
    ),
  )
}

const textIn = (element: XmlElement) =>
  Array.from(element.getElementsByTagName("*"))
    .map((one) =>
      one.nodeName === "w:t" ? (one.textContent ?? "") : one.nodeName === "w:br" ? "\n" : "",
    )
    .join("")

/** The comments of a file; replies and resolved states are in a separate part. */
function readComments(
  root: XmlElement | null,
  extended: XmlElement | null,
  source: DocxSource,
): DraftComment[] {
  const all = children(root).filter(({ nodeName }) => nodeName === "w:comment")
  // A comment is identified there by its last paragraph.
  const idOf = new Map<string, string>()
  const linesOf = (comment: XmlElement) =>
    Array.from(comment.getElementsByTagName("w:p")) as XmlElement[]
  for (const comment of all) {
    const last = attribute(linesOf(comment).at(-1) ?? null, "w14:paraId")
    if (last !== null) idOf.set(last, attribute(comment, "w:id") ?? "")
  }
  const more = new Map<string, { answers: string | null; resolved: boolean }>()
  for (const one of children(extended)) {
    const id = idOf.get(attribute(one, "w15:paraId") ?? "")
    if (id === undefined) continue
    const answers = idOf.get(attribute(one, "w15:paraIdParent") ?? "") ?? null
    more.set(id, { answers, resolved: ["1", "true"].includes(attribute(one, "w15:done") ?? "") })
  }
  return all.map((comment): DraftComment => {
    const id = attribute(comment, "w:id") ?? ""
    const lines = linesOf(comment).map(textIn)
    return {
      id,
      author: (attribute(comment, "w:author") ?? "").trim(),
      at: attribute(comment, "w:date") ?? "",
      body: lines.join("\n").trim(),
      quote: source.comments.wordsOf(id),
      ...{ answers: null, resolved: false, ...more.get(id) },
    }
  })
}

/**
 * Reads a Word file (.docx), whichever program wrote it, with its tracked changes accepted or
 * rejected. Throws a Problem `unreadable-file` with the reason when it is damaged, encrypted, no
 * Word file, or unpacks to too much.
 */
export function readDocx(bytes: Uint8Array, changes: "take" | "refuse" = "take"): Draft {
  const archive = openZip(bytes)
  const part = (name: string): XmlElement | null => {
    const data = archive.read(name)
    return data ? parseXml(data) : null
  }
  const relations = children(part("_rels/.rels"))
  const main = relations.find((relation) =>
    attribute(relation, "Type")?.endsWith("/officeDocument"),
  )
  const path = (attribute(main, "Target") ?? "word/document.xml").replace(/^\//, "")
  const root = part(path)
  const body = child(root, "w:body")
  if (!body) throw unreadable("not-word")
  const folder = path.slice(0, path.lastIndexOf("/") + 1)
  const file = path.slice(folder.length)
  const beside = (name: string) => part(`${folder}${name}`)
  const media = readMedia(beside(`_rels/${file}.rels`), folder)
  const source: DocxSource = {
    styles: readStyles(beside("styles.xml")),
    numbering: readNumbering(beside("numbering.xml")),
    links: readLinks(beside(`_rels/${file}.rels`)),
    notes: new Map([
      ...readNotes(beside("footnotes.xml"), "footnote"),
      ...readNotes(beside("endnotes.xml"), "endnote"),
    ]),
    pictureBytes(id) {
      const name = media.get(id)
      if (name === null) return "elsewhere"
      const size = name === undefined ? null : archive.sizeOf(name)
      if (name === undefined || size === null) return "missing"
      return source.pictures.refusal(size) ?? archive.read(name) ?? "missing"
    },
    pictures: new Pictures(),
    boxes: [],
    notKept: [],
    place: beginning,
    taken: new Set(),
    style: plain,
    tracked: new Map(),
    changes,
    counted: { insertions: 0, deletions: 0 },
    asides: [],
    beside: [],
    comments: new CommentMarks(),
    exact: false,
  }
  const blocks = readBlocks(body, source)
  const { notKept } = source
  for (const [what, times] of source.tracked) notKept.push({ what, where: `${times} ×` })
  const comments = readComments(beside("comments.xml"), beside("commentsExtended.xml"), source)
  readShapes(archive, folder, part, source, body)
  const properties = part("docProps/core.xml")
  return {
    blocks,
    properties: docxProperties(archive),
    notKept,
    asides: source.asides,
    beside: [...source.beside, ...readEdges(archive.names, folder, part, source)],
    comments,
    pictures: source.pictures.kept,
    tracked: source.counted,
    exact: source.exact,
    title: child(properties, "dc:title")?.textContent?.trim() || null,
  }
}
