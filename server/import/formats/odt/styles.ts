import type { TextRun } from "../../draft.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"
import { type ListLevels, readLevels, readOutline } from "./numbering.ts"

/** The properties of an OpenDocument text's styles that matter to a plan, by style name. */
export interface OdtStyles {
  look(name: string | null): Omit<TextRun, "text">
  isTitle(name: string | null): boolean
  isQuote(name: string | null): boolean
  /** Whether it is text that our own exports add. */
  isImprint(name: string | null): boolean
  isCentred(name: string | null): boolean
  /** Whether the words of a style are struck through. */
  isStruck(name: string | null): boolean
  /** Whether the words of a style are hidden. */
  isHidden(name: string | null): boolean
  /** The levels of a list style. */
  levels(list: string | null): ListLevels
  /**
   * The list style of a paragraph style; null where it has none, "" where it switches numbering
   * off.
   */
  listOf(name: string | null): string | null
  /** How headings are numbered by their level. */
  outline: ListLevels
}

/** Reads the styles of both parts, the document's own and the named ones. */
export function readOdtStyles(parts: readonly (XmlElement | null)[]): OdtStyles {
  const styles = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  const levels = new Map<string, ListLevels>()
  for (const part of parts)
    for (const name of ["office:styles", "office:automatic-styles"])
      for (const style of children(child(part, name))) {
        const id = attribute(style, "style:name")
        if (id === null) continue
        if (style.nodeName === "style:style") styles.set(id, style)
        if (style.nodeName === "text:list-style") lists.set(id, style)
      }

  /** The first value along a style and its ancestors. */
  const along = <T>(
    name: string | null,
    ask: (style: XmlElement, id: string) => T | null,
  ): T | null => {
    let id = name
    for (let depth = 0; id !== null && depth < 20; depth++) {
      const style = styles.get(id)
      if (!style) return null
      const answer = ask(style, id)
      if (answer !== null) return answer
      id = attribute(style, "style:parent-style-name")
    }
    return null
  }
  const text = (name: string | null, property: string) =>
    along(name, (style) => attribute(child(style, "style:text-properties"), property))
  const named = (name: string | null, pattern: RegExp) =>
    along(name, (style, id) =>
      pattern.test(attribute(style, "style:display-name") ?? id) ? true : null,
    ) ?? false

  return {
    look: (name) => {
      const weight = text(name, "fo:font-weight")
      const line = text(name, "style:text-underline-style")
      return {
        ...(weight === "bold" || Number(weight) >= 600 ? { bold: true } : {}),
        ...(text(name, "fo:font-style") === "italic" ? { italic: true } : {}),
        ...(line !== null && line !== "none" ? { underline: true } : {}),
      }
    },
    isTitle: (name) => named(name, /^(?:Title|Название|Заголовок документа)$/iu),
    isImprint: (name) => named(name, /^Concord[ _]?(?:20_)?Imprint/u),
    isQuote: (name) => named(name, /quot|цитата/iu),
    isCentred: (name) =>
      along(name, (style) =>
        attribute(child(style, "style:paragraph-properties"), "fo:text-align"),
      ) === "center",
    isStruck: (name) =>
      ["style:text-line-through-style", "style:text-line-through-type"].some((property) => {
        const line = text(name, property)
        return line !== null && line !== "none"
      }),
    isHidden: (name) => text(name, "text:display") === "none",
    levels: (list) => {
      const known = list === null ? undefined : levels.get(list)
      if (known || list === null) return known ?? new Map()
      const read = readLevels(lists.get(list) ?? null)
      levels.set(list, read)
      return read
    },
    listOf: (name) => along(name, (style) => attribute(style, "style:list-style-name")),
    outline: readOutline(parts[0] ?? null),
  }
}
