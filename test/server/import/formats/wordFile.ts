import { strToU8, zipSync } from "fflate"

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'

/** The parts of a Word file that a test wants to say something in; XML inside their roots. */
export interface WordParts {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  comments?: string
  relations?: string
  /** Put before the root of the text part, such as a document type. */
  prolog?: string
}

const root = (name: string, inside: string, prolog = "") =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:${name} ${namespaces}>${inside}</w:${name}>`,
  )

/** The parts of a small Word file by name, to be zipped. */
export function wordParts(parts: WordParts): Record<string, Uint8Array> {
  const relation = "http://schemas.openxmlformats.org/package/2006/relationships"
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  const files: Record<string, Uint8Array> = {
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${relation}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": root("document", `<w:body>${parts.body}</w:body>`, parts.prolog),
  }
  for (const name of ["styles", "numbering", "footnotes", "comments"] as const) {
    const inside = parts[name]
    if (inside !== undefined) files[`word/${name}.xml`] = root(name, inside)
  }
  if (parts.relations)
    files["word/_rels/document.xml.rels"] = strToU8(
      `<Relationships xmlns="${relation}">${parts.relations}</Relationships>`,
    )
  return files
}

/** A small Word file. */
export function wordFile(parts: WordParts): Uint8Array {
  return zipSync(wordParts(parts))
}

/** A run of text; `properties` is XML for its `w:rPr`. */
export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph; `properties` is XML for its `w:pPr`. */
export const paragraph = (inside: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith("<") ? inside : run(inside)}</w:p>`

/** A paragraph with a style. */
export const styled = (style: string, text: string) =>
  paragraph(text, `<w:pStyle w:val="${style}"/>`)

/** A cell; `properties` is XML for its `w:tcPr`. */
export const cell = (text: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${text.startsWith("<w:") ? text : paragraph(text)}</w:tc>`

/** A table of rows of cells. */
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`
