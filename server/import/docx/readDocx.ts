import type { Draft } from "../draft.ts"
import { openZip } from "../openZip.ts"
import { attribute, child, children, parseXml, type XmlElement } from "../parseXml.ts"
import { unreadable } from "../unreadable.ts"
import { readBlocks } from "./blocks.ts"
import { readNumbering } from "./numbering.ts"
import type { DocxSource } from "./source.ts"
import { readStyles } from "./styles.ts"

/** The words of each note by id; separators, which have a type, are none. */
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
    // Only addresses one can visit: a plan is no place for scripts or files of one machine.
    if (isLink && target && /^(?:https?:|mailto:)/i.test(target))
      links.set(attribute(relation, "Id") ?? "", target)
  }
  return links
}

/**
 * Reads a Word file (.docx), whichever program wrote it. Throws a Problem `unreadable-file` with
 * the reason when it is damaged, encrypted, no Word file, or unfolds to too much.
 */
export function readDocx(bytes: Uint8Array): Draft {
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
  const source: DocxSource = {
    styles: readStyles(beside("styles.xml")),
    numbering: readNumbering(beside("numbering.xml")),
    links: readLinks(beside(`_rels/${file}.rels`)),
    notes: new Map([
      ...readNotes(beside("footnotes.xml"), "footnote"),
      ...readNotes(beside("endnotes.xml"), "endnote"),
    ]),
    boxes: [],
    notKept: [],
    place: "beginning",
    tracked: new Map(),
    exact: false,
  }
  const blocks = readBlocks(body, source)
  const { notKept } = source
  for (const [what, times] of source.tracked) notKept.push({ what, where: `${times} ×` })
  const comments = children(beside("comments.xml")).filter(
    (element) => element.nodeName === "w:comment",
  )
  if (comments.length > 0) notKept.push({ what: "comments", where: `${comments.length} ×` })
  const properties = part("docProps/core.xml")
  return {
    blocks,
    notKept,
    exact: source.exact,
    title: child(properties, "dc:title")?.textContent?.trim() || null,
  }
}
