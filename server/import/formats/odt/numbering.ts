import { countLabel } from "../countLabel.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"

interface Level {
  /** The number format, in Word's names; null without a number. */
  format: string | null
  prefix: string
  suffix: string
  /** The number of levels in its label, its own the last. */
  shown: number
  start: number
  /** The number as a pattern ("%1%.%2%."), which LibreOffice writes beside prefix and suffix. */
  pattern: string | null
}

/** The levels of a list style, by their depth from 0. */
export type ListLevels = ReadonlyMap<number, Level>

const formats: Record<string, string> = {
  "1": "decimal",
  i: "lowerRoman",
  I: "upperRoman",
  a: "lowerLetter",
  A: "upperLetter",
}

/** The number format that an OpenDocument text gives by example: "01, 02, 03, ...", "а, б, в". */
function formatOf(printed: string): string | null {
  if (printed === "") return null
  const known = formats[printed]
  if (known) return known
  if (/^0\d/.test(printed)) return "decimalZero"
  if (/^[а-я]/u.test(printed)) return "russianLower"
  return /^[А-Я]/u.test(printed) ? "russianUpper" : "decimal"
}

/** Reads the levels of a list style, or of the outline of headings. */
export function readLevels(style: XmlElement | null): ListLevels {
  return new Map(
    children(style).flatMap((level): [number, Level][] => {
      if (!/^text:(?:list|outline)-level-style/.test(level.nodeName)) return []
      const counted = /^text:(?:list-level-style-number|outline-level-style)$/.test(level.nodeName)
      const value = (name: string) => attribute(level, name)
      return [
        [
          (Number(value("text:level")) || 1) - 1,
          {
            format: counted ? formatOf(value("style:num-format") ?? "") : null,
            prefix: value("style:num-prefix") ?? "",
            suffix: value("style:num-suffix") ?? "",
            shown: Number(value("text:display-levels")) || 1,
            start: Number(value("text:start-value") ?? 1),
            pattern: value("loext:num-list-format"),
          },
        ],
      ]
    }),
  )
}

/** The outline by which headings are numbered wherever they stand. */
export const readOutline = (named: XmlElement | null): ListLevels =>
  readLevels(child(child(named, "office:styles"), "text:outline-style"))

/** Counts the paragraphs of one list, or the headings of a text; `next` is called for each, in reading order. */
export class ListCounter {
  private readonly counts: number[] = []

  /** The label of the next paragraph at a level ("2.3.", "a)"), or null where that has none. */
  next(levels: ListLevels, level: number, start: number | null = null): string | null {
    const own = levels.get(level)
    this.counts.length = Math.min(this.counts.length, level + 1)
    const last = this.counts[level]
    const count = start ?? (last === undefined ? (own?.start ?? 1) : last + 1)
    this.counts[level] = count
    if (!own || own.format === null) return null
    const label = (at: number) => {
      const { format, start: first } = levels.get(at) ?? { format: null, start: 1 }
      return format === null ? "" : countLabel(this.counts[at] ?? first, format)
    }
    if (own.pattern !== null)
      return (
        own.pattern.replace(/%(\d+)%/g, (_, at: string) => label(Number(at) - 1)).trim() || null
      )
    const shown = Array.from({ length: level + 1 }, (_, at) => at)
      .slice(-own.shown)
      .map(label)
    return `${own.prefix}${shown.filter(Boolean).join(".")}${own.suffix}`.trim() || null
  }
}
