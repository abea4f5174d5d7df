import { readFileSync } from "node:fs"
import { type ImportedFile, importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"
import type { MeasureFields } from "../../../../shared/document/planMeasure.ts"

const folder = new URL("../../../samples/fields/", import.meta.url)

/** The fields that a sample holds, as a person reads them: one line a measure, and words that stay words. */
export interface FieldSheet {
  measures: { number: string; fields: ReadonlyMap<string, readonly string[]> }[]
  kept: string[]
}

/**
 * The result of an import for a sheet's fields: `lost` are printed and in no field, `wrong` are in
 * a field and not printed so.
 */
export interface FieldScore {
  expected: number
  lost: string[]
  wrong: string[]
  /** Numbers of measures that the import has and the sheet has not, or the other way round. */
  measures: string[]
  /** Words that had to stay words and are none. */
  gone: string[]
}

const bare = (words: string) =>
  words
    .replace(/[\s\u00A0]+/gu, " ")
    .trim()
    .replace(/(?<!\p{Ll}{3})[.;]$/u, "")

/** Reads the sheet beside a sample. */
export function readSheet(name: string): FieldSheet {
  const [head = "", ...lines] = readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n")
  const columns = head.split("\t")
  const sheet: FieldSheet = { measures: [], kept: [] }
  for (const line of lines) {
    const [number = "", ...cells] = line.split("\t")
    if (number === "kept") sheet.kept.push(cells[0] ?? "")
    else {
      const fields = columns.slice(1).map((column, at): [string, string[]] => [
        column,
        (cells[at] ?? "")
          .split(" | ")
          .map((cell) => cell.trim())
          .filter(Boolean),
      ])
      sheet.measures.push({ number, fields: new Map(fields) })
    }
  }
  return sheet
}

/** Imports a sample of the folder. */
export function importSample(name: string): Promise<ImportedFile> {
  return importFile(new Uint8Array(readFileSync(new URL(name, folder))), name)
}

function readSoFar(fields: MeasureFields): Map<string, string[]> {
  const indicator = (part: "words" | "baseline" | "target" | "verification") => [
    ...new Set(fields.indicators.map((each) => each[part]).filter(Boolean)),
  ]
  return new Map([
    ["lead", fields.lead],
    ["partners", fields.partners.map(({ name }) => name)],
    ["time", fields.time ? [fields.time.words] : []],
    ["indicator", indicator("words")],
    ["baseline", indicator("baseline")],
    ["target", indicator("target")],
    ["verification", indicator("verification")],
  ])
}

function compareMoney(
  sheet: ReadonlyMap<string, readonly string[]>,
  { budget }: MeasureFields,
  say: (kind: "lost" | "wrong", words: string) => void,
) {
  let rest = [budget?.words, budget?.source].filter(Boolean).join("; ")
  for (const column of ["budget", "source"])
    for (const words of sheet.get(column) ?? []) {
      if (rest.includes(words)) rest = rest.replace(words, "")
      else say("lost", `${column}: ${words}`)
    }
  if (/[\p{L}\d]/u.test(rest)) say("wrong", `budget: ${rest}`)
}

/** Compares an imported sample with its sheet. */
export function compare({ doc, printed }: ImportedFile, sheet: FieldSheet): FieldScore {
  const score: FieldScore = { expected: 0, lost: [], wrong: [], measures: [], gone: [] }
  const open = new Map(
    measuresOf(doc).map(({ number, measure }) => [printed.get(measure.id) ?? number, measure]),
  )
  for (const { number, fields } of sheet.measures) {
    score.expected += [...fields.values()].flat().length
    const measure = open.get(number)
    open.delete(number)
    const say = (kind: "lost" | "wrong", words: string) => score[kind].push(`${number} ${words}`)
    if (!measure) {
      score.measures.push(`${number} is missing`)
      for (const [column, cells] of fields)
        for (const cell of cells) say("lost", `${column}: ${cell}`)
      continue
    }
    for (const [column, found] of readSoFar(measure.fields)) {
      const rest = found.map(bare)
      for (const cell of fields.get(column) ?? []) {
        const at = rest.indexOf(bare(cell))
        if (at < 0) say("lost", `${column}: ${cell}`)
        else rest.splice(at, 1)
      }
      for (const words of rest) say("wrong", `${column}: ${words}`)
    }
    compareMoney(fields, measure.fields, say)
  }
  for (const [number, { fields }] of open) {
    score.measures.push(`${number} is no measure`)
    for (const [column, found] of readSoFar(fields))
      for (const words of found) score.wrong.push(`${number} ${column}: ${words}`)
  }
  const words: string[] = []
  doc.descendants((node) => {
    if (node.type.name === "block") words.push(node.textContent)
    return true
  })
  const all = words.join("\n").replace(/[\s\u00A0]+/gu, " ")
  score.gone = sheet.kept.filter((phrase) => !all.includes(phrase))
  return score
}
