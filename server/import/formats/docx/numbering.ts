import { countLabel } from "../countLabel.ts"
import { attribute, child, children, type XmlElement } from "../parseXml.ts"

interface Level {
  format: string
  text: string
  start: number
  restartAfter: number | null
  legal: boolean
  style: string | null
}
interface List {
  source: string
  levels: Map<number, Level>
  starts: Map<number, number>
}

/** The list label of a paragraph ("2.3.", "a)"), or null for a bullet. */
interface ListLabel {
  label: string | null
  bullet: boolean
}

/** The lists of a document. `next` counts: call it once per paragraph, in reading order. */
export interface Numbering {
  next(list: string, level: number): ListLabel | null
  /** The level that a list ties to a paragraph style, or null. */
  levelOfStyle(list: string, style: string): number | null
}

function readLevel(element: XmlElement): Level {
  const value = (name: string) => attribute(child(element, name), "w:val")
  const restart = value("w:lvlRestart")
  return {
    format: value("w:numFmt") ?? "decimal",
    text: value("w:lvlText") ?? "",
    start: Number(value("w:start") ?? 1),
    restartAfter: restart === null ? null : Number(restart),
    legal: child(element, "w:isLgl") !== null,
    style: value("w:pStyle"),
  }
}

function readLists(root: XmlElement | null): Map<string, List> {
  const sources = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  for (const element of children(root)) {
    if (element.nodeName !== "w:abstractNum") continue
    const levels = children(element).filter((part) => part.nodeName === "w:lvl")
    sources.set(
      attribute(element, "w:abstractNumId") ?? "",
      new Map(levels.map((level) => [Number(attribute(level, "w:ilvl")), readLevel(level)])),
    )
  }
  for (const element of children(root)) {
    if (element.nodeName !== "w:num") continue
    const source = attribute(child(element, "w:abstractNumId"), "w:val") ?? ""
    const list: List = { source, levels: new Map(sources.get(source)), starts: new Map() }
    for (const override of children(element)) {
      if (override.nodeName !== "w:lvlOverride") continue
      const level = Number(attribute(override, "w:ilvl"))
      const start = attribute(child(override, "w:startOverride"), "w:val")
      if (start !== null) list.starts.set(level, Number(start))
      const replaced = child(override, "w:lvl")
      if (replaced) list.levels.set(level, readLevel(replaced))
    }
    lists.set(attribute(element, "w:numId") ?? "", list)
  }
  return lists
}

/** Reads `numbering.xml` and counts as Word does: lists of one source continue one count. */
export function readNumbering(root: XmlElement | null): Numbering {
  const lists = readLists(root)
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()

  const next = (id: string, level: number): ListLabel | null => {
    const list = lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own || level < 0 || level > 8) return null
    if (own.format === "bullet") return { label: null, bullet: true }
    const counts = counters.get(list.source) ?? []
    counters.set(list.source, counts)
    const first = `${id}/${level}`
    const override = begun.has(first) ? undefined : list.starts.get(level)
    begun.add(first)
    if (override !== undefined) counts[level] = override
    else counts[level] = counts[level] === undefined ? own.start : counts[level] + 1
    for (const [deeper, { restartAfter }] of list.levels)
      if (deeper > level && restartAfter !== 0 && (restartAfter === null || level < restartAfter))
        delete counts[deeper]
    const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const source = list.levels.get(at)
      const value = counts[at] ?? source?.start ?? 1
      return countLabel(
        value,
        own.legal && at !== level ? "decimal" : (source?.format ?? "decimal"),
      )
    })
    return { label: label.trim() || null, bullet: false }
  }

  const levelOfStyle = (id: string, style: string): number | null => {
    for (const [level, { style: tied }] of lists.get(id)?.levels ?? [])
      if (tied === style) return level
    return null
  }
  return { next, levelOfStyle }
}
