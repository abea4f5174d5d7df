import type { TextRun } from "../draft.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"

/** What styles of an OpenDocument text say that matters to a plan, by style name. */
export interface OdtStyles {
  look(name: string | null): Omit<TextRun, "text">
  isTitle(name: string | null): boolean
  isQuote(name: string | null): boolean
  /** What our own exports add to a plan's words. */
  isImprint(name: string | null): boolean
  isCentred(name: string | null): boolean
  /** Whether a list style counts at a level (0 and up) rather than marks with bullets. */
  isCounted(list: string | null, level: number): boolean
}

/** Reads the styles of both parts, the document's own and the named ones. */
export function readOdtStyles(parts: readonly (XmlElement | null)[]): OdtStyles {
  const styles = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  for (const part of parts)
    for (const name of ["office:styles", "office:automatic-styles"])
      for (const style of children(child(part, name))) {
        const id = attribute(style, "style:name")
        if (id === null) continue
        if (style.nodeName === "style:style") styles.set(id, style)
        if (style.nodeName === "text:list-style") lists.set(id, style)
      }

  /** The first answer along a style and those it is based on. */
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
    isImprint: (name) => named(name, /^Concord[ _]?(?:20_)?Imprint$/u),
    isQuote: (name) => named(name, /quot|цитата/iu),
    isCentred: (name) =>
      along(name, (style) =>
        attribute(child(style, "style:paragraph-properties"), "fo:text-align"),
      ) === "center",
    isCounted: (list, level) =>
      children(list === null ? null : lists.get(list)).some(
        (style) =>
          style.nodeName === "text:list-level-style-number" &&
          attribute(style, "text:level") === String(level + 1) &&
          Boolean(attribute(style, "style:num-format")),
      ),
  }
}
