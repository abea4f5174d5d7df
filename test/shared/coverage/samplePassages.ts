import { readFileSync } from "node:fs"
import type { Passage } from "../../../shared/coverage/passages/passage.ts"

const sample = new URL("../../samples/valdoria-plan.md", import.meta.url)
const filled = (cell: string) => cell !== "" && !/^[–—-]$/.test(cell)

function measureOf(row: readonly string[], headings: readonly string[]): Passage {
  const [number = "", text = "", lead = "", , time = "", indicator = "", , budget = ""] = row
  return {
    id: `m${number}`,
    kind: "measure",
    text,
    measureId: `m${number}`,
    number,
    headings: [...headings],
    fields: {
      lead: lead.split(/\sand\s(?=Ministry)/).filter(filled),
      time: filled(time) ? time : "",
      indicators: indicator.split(/;\s/).filter(filled),
      budget: filled(budget) ? budget : "",
      has: {
        lead: filled(lead),
        time: filled(time),
        indicator: filled(indicator),
        budget: filled(budget),
      },
    },
  }
}

/** The sample plan as passages, by a reader that knows this one file's way of writing. */
export function samplePassages(): Passage[] {
  const passages: Passage[] = []
  let headings: string[] = []
  const plain = (line: string) => line.replaceAll(/[*#]/g, "").trim()
  for (const [at, line] of readFileSync(sample, "utf8").split("\n").entries()) {
    const id = `b${at}`
    const depth = /^#+/.exec(line)?.[0].length ?? (/^\*\*Objective/.test(line) ? 5 : 0)
    const other = { measureId: null, fields: null, headings: [...headings] }
    if (depth > 0) {
      if (depth > 2) headings = [...headings.slice(0, Math.max(0, depth - 3)), plain(line)]
      passages.push({ ...other, id, kind: "title", text: plain(line), number: null })
    } else if (line.startsWith("|")) {
      const cells = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
      if (/^\d+\.\d+\.\d+$/.test(cells[0] ?? "") && cells.length === 8) {
        passages.push(measureOf(cells, headings))
      }
    } else if (plain(line) && plain(line) !== "---") {
      const [, number = null, text = ""] = /^(\d+\.\d+)\.\s+(.*)$/.exec(line) ?? [
        null,
        null,
        plain(line),
      ]
      passages.push({ ...other, id, kind: "narrative", text, number })
    }
  }
  return passages
}
