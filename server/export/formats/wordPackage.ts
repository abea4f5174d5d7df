import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

// Where Noto is not installed Word takes what the font table names beside it: fonts that have the
// letters of Russian and of Azerbaijani.
const fonts = [
  ["Noto Serif", "Cambria", "roman", "02020600060500020200"],
  ["Noto Sans", "Segoe UI", "swiss", "020B0502040504020204"],
].map(
  ([name, other, family, panose]) =>
    `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:panose1 w:val="${panose}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
)

/** The numbers of drawings, which the library counts on from file to file, begin anew. */
function renumberDrawings(document: string): string {
  let number = 0
  return document.replace(/<wp:docPr id="\d+"/g, () => {
    number += 1
    return `<wp:docPr id="${number}"`
  })
}

/** What the file says of itself beside its words. */
interface Properties {
  /** As file formats name it. */
  language: string
  at: Date
}

/**
 * The Word file with what its maker has no word for: a table of fonts that names what to use where
 * Noto is missing, the language in its
 * properties, and nothing of its own time in it but `at`, so that the same words give the same bytes.
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
  // The package knows no year before this.
  const mtime = new Date(Math.max(at.getTime(), Date.UTC(1980, 0, 2)))
  return zipSync(parts, { level: 6, mtime })
}
