import type { PlanPicture } from "../../../shared/document/picture.ts"
import {
  evenLevels,
  type Printed,
  type PrintedBlock,
  type PrintedCell,
  pictureInWords,
  type Run,
  spelledNumbers,
} from "./printed.ts"

// Escapes characters that Markdown would take for markup.
const escaped = (words: string) =>
  words
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/^(\s*)([#>+-]|\d+[.)])(?=\s|$)/gm, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    )

class Notes {
  readonly all: string[] = []
  readonly #printed: Printed

  constructor(printed: Printed) {
    this.#printed = printed
  }

  add(words: string): number {
    return this.all.push(words)
  }

  /** Markdown cannot embed a picture: its words are printed. */
  picture(picture: PlanPicture): string {
    return pictureInWords(picture, this.#printed)
  }
}

function run(one: Run, notes: Notes): string {
  const words = escaped(one.text).replaceAll("\n", "  \n")
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? []
  let marked = inner
  if (inner !== "") {
    if (one.bold) marked = `**${marked}**`
    if (one.italic) marked = `*${marked}*`
    if (one.link) marked = `[${marked}](<${one.link.replace(/[<>\s]/g, encodeURIComponent)}>)`
  }
  if (one.picture) marked += escaped(notes.picture(one.picture))
  const note = one.note ? `[^${notes.add(one.note)}]` : ""
  return `${before}${marked}${after}${note}`
}
const line = (runs: readonly Run[], notes: Notes) => runs.map((one) => run(one, notes)).join("")

// A row of a table is one line; lines within a cell are separated by `<br>`.
function cellWords({ blocks }: PrintedCell, notes: Notes): string {
  return blocks
    .map((block) => markdownBlock(block, notes).trim())
    .filter(Boolean)
    .join("<br>")
    .replace(/\s*\n+\s*/g, "<br>")
}

function markdownBlock(block: PrintedBlock, notes: Notes): string {
  switch (block.type) {
    case "title":
      return `# ${line(block.runs, notes)}`
    case "heading":
      // The title is the first-level heading.
      return `${"#".repeat(Math.min(block.level + 1, 6))} ${line(block.runs, notes)}`
    case "text": {
      const words = line(block.runs, notes)
      return block.look === "quote" || block.look === "mark" ? words.replace(/^/gm, "> ") : words
    }
    case "list":
      return block.items
        .map(({ runs, level, number }) => {
          const mark = number === null ? "-" : `${number.split(".").at(-1)}.`
          return `${"    ".repeat(level)}${mark} ${line(runs, notes)}`
        })
        .join("\n")
    case "contents":
      return ""
    case "figure":
      return `*${escaped(block.caption)}.* ${escaped(block.alt)}`
    case "table": {
      const columns = block.widths.length
      const rows = block.rows.map((row) => {
        const words = row.cells.flatMap((one) => [
          cellWords(one, notes),
          ...new Array<string>(Math.max(0, (one.columns ?? 1) - 1)).fill(""),
        ])
        return `| ${[...words, ...new Array<string>(Math.max(0, columns - words.length)).fill("")].join(" | ")} |`
      })
      const heads = block.rows.findIndex(({ head }) => !head)
      const rule = `|${" --- |".repeat(columns)}`
      const empty = `|${"  |".repeat(columns)}`
      const [first, ...rest] = heads === 0 ? [empty, ...rows] : rows
      return [first, rule, ...rest].join("\n")
    }
  }
}

/** A document as GitHub-flavoured Markdown with tables and footnotes. */
export function writeMarkdown(printed: Printed): string {
  const notes = new Notes(printed)
  const body = spelledNumbers(evenLevels(printed.sections))
    .flatMap(({ blocks }) => blocks.map((block) => markdownBlock(block, notes)))
    .filter(Boolean)
    .join("\n\n")
  const footnotes = notes.all.map((words, at) => `[^${at + 1}]: ${escaped(words)}`)
  return `${[body, ...footnotes].join("\n\n")}\n`
}
