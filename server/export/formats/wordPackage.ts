import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

// Where Noto is not installed Word uses the alternatives in the font table: fonts with the letters
// of Russian and Azerbaijani.
const fonts = [
  ["Noto Serif", "Cambria", "roman", "02020600060500020200"],
  ["Noto Sans", "Segoe UI", "swiss", "020B0502040504020204"],
].map(
  ([name, other, family, panose]) =>
    `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:panose1 w:val="${panose}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
)

/** Renumbers drawings from 1, because the library keeps counting from file to file. */
function renumberDrawings(document: string): string {
  let number = 0
  return document.replace(/<wp:docPr id="\d+"/g, () => {
    number += 1
    return `<wp:docPr id="${number}"`
  })
}

/** Metadata of the file. */
interface Properties {
  /** The language tag. */
  language: string
  at: Date
}

/**
 * Completes the Word file with parts that the library does not write: a font table with substitutes
 * for Noto, the language in its properties, and `at` as its only time, so that equal words give
 * equal bytes.
 */
export function finishWord(file: Uint8Array, { language, at }: Properties): Uint8Array {
  const parts = unzipSync(file)
  const change = (name: string, by: (text: string) => string) => {
    const part = parts[name]
    if (part) parts[name] = strToU8(by(strFromU8(part)))
  }
  change("word/fontTable.xml", (text) =>
    text
      .replace(/<w:fonts([^>]*)\/>/, "<w:fonts$1></w:fonts>")
      .replace("</w:fonts>", `${fonts.join("")}</w:fonts>`),
  )
  change("word/document.xml", renumberDrawings)
  const time = `${at.toISOString().slice(0, 19)}Z`
  change("docProps/core.xml", (text) =>
    text
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
      .replace(
        "</cp:coreProperties>",
        `<dc:language>${language}</dc:language></cp:coreProperties>`,
      ),
  )
  // The format has no earlier dates.
  const mtime = new Date(Math.max(at.getTime(), Date.UTC(1980, 0, 2)))
  return zipSync(parts, { level: 6, mtime })
}
