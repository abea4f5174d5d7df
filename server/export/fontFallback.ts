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

/** The Word file with a table of fonts that names what to use where Noto is missing. */
export function nameFallbackFonts(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const name = "word/fontTable.xml"
  const table = parts[name]
  if (!table) return file
  const text = strFromU8(table)
    .replace(/<w:fonts([^>]*)\/>/, "<w:fonts$1></w:fonts>")
    .replace("</w:fonts>", `${fonts.join("")}</w:fonts>`)
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 6 })
}
