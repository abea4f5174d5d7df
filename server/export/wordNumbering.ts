import { AlignmentType, LevelFormat, LevelSuffix } from "docx"
import type { PrintedNumber } from "./formats/printed.ts"

/** The numbering of a paragraph: a list of the file and a level in it. */
export interface ListPlace {
  reference: string
  level: number
}

/** The kind of numbering: chapters with their paragraphs, goals with objectives, lists. */
type NumberFamily = PrintedNumber["family"] | "ordered"

interface List {
  reference: string
  starts: number[]
  counts: (number | undefined)[]
  /** The level at which the list began; higher levels have only been shown, not counted. */
  opened: number
  /** By level, the label before the number: "Strategic goal ". */
  labels: string[]
}

const bullets = ["•", "–", "◦", "•", "–", "◦"]
const indent = (level: number, hanging = 360) => ({ left: 360 * (level + 1), hanging })

/**
 * Real Word numbering that shows exactly the numbers a plan computes. A list continues while Word's
 * own counting gives the computed number; otherwise a new list begins with that number, so that
 * print never differs from the screen.
 */
export class WordNumbering {
  private readonly lists = new Map<NumberFamily, List>()
  private readonly made: { family: NumberFamily; prefix: string; list: List }[] = []

  /**
   * The list and level that show `number` ("2.1") for the next paragraph of this family, after
   * `label`.
   */
  place(family: NumberFamily, number: string, label = ""): ListPlace {
    const parts = number.split(".").map(Number)
    const place = this.placed(family, parts)
    const { list } = this.made.find((one) => one.list.reference === place.reference) ?? {}
    if (list && label) list.labels[place.level] = label
    return place
  }

  private placed(family: NumberFamily, parts: number[]): ListPlace {
    if (family === "clause") {
      // A paragraph is counted with the chapters where that gives its number; else in a list of its
      // own.
      const chapters = this.lists.get("section")
      if (chapters && predicted(chapters, parts)) return count(chapters, parts)
      const own = this.lists.get("clause")
      const last = parts.at(-1) ?? 1
      const prefix = parts.slice(0, -1).join(".")
      const shared = this.made.find(({ list }) => list === own)?.prefix === prefix
      if (own && shared && predicted(own, [last])) return count(own, [last])
      return count(this.open("clause", [last], prefix), [last])
    }
    const list = this.lists.get(family)
    return count(list && predicted(list, parts) ? list : this.open(family, parts), parts)
  }

  private open(family: NumberFamily, parts: number[], prefix = ""): List {
    const reference = `${family}-${this.made.length + 1}`
    const list: List = {
      reference,
      starts: parts,
      counts: [],
      opened: parts.length - 1,
      labels: [],
    }
    this.lists.set(family, list)
    this.made.push({ family, prefix, list })
    return list
  }

  private levelText(list: List, level: number, prefix: string): string {
    const own = Array.from({ length: level + 1 }, (_, at) => `%${at + 1}`).join(".")
    return `${list.labels[level] ?? ""}${prefix ? `${prefix}.` : ""}${own}.`
  }

  /** Every list used so far, for the document's options. */
  config() {
    const lists = this.made.map(({ family, prefix, list }) => ({
      reference: list.reference,
      levels: Array.from({ length: 6 }, (_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: this.levelText(list, level, prefix),
        alignment: AlignmentType.START,
        start: list.starts[level] ?? 1,
        suffix: family === "ordered" ? LevelSuffix.TAB : LevelSuffix.SPACE,
        ...(family === "ordered"
          ? { style: { paragraph: { indent: indent(level, 300 + 120 * level) } } }
          : { style: { paragraph: { indent: { left: 0, hanging: 0 } } } }),
      })),
    }))
    const bulletList = {
      reference: "bullets",
      levels: bullets.map((text, level) => ({
        level,
        format: LevelFormat.BULLET,
        text,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: indent(level, 240) } },
      })),
    }
    return [...lists, bulletList]
  }
}

function predicted(list: List, parts: readonly number[]): boolean {
  const level = parts.length - 1
  if (level < list.opened) return false
  for (let at = 0; at < level; at++)
    if ((list.counts[at] ?? list.starts[at] ?? 1) !== parts[at]) return false
  const before = list.counts[level]
  return (before === undefined ? (list.starts[level] ?? 1) : before + 1) === parts[level]
}

function count(list: List, parts: readonly number[]): ListPlace {
  const level = parts.length - 1
  list.counts = [...list.counts.slice(0, level), parts[level]]
  return { reference: list.reference, level }
}
