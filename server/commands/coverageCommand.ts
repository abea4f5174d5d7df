import { createInterface } from "node:readline"
import { CoverageEngine } from "../../shared/coverage/engine.ts"
import type { FindingOptions } from "../../shared/coverage/findings/findings.ts"
import { readPassage } from "../../shared/coverage/levels/reading.ts"
import type { AreaReport, ReportEvidence } from "../../shared/coverage/levels/report.ts"
import { scorerOf } from "../../shared/coverage/model/scorerOf.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import { readsLanguage } from "../../shared/coverage/set/readsLanguage.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { namedSet, usualSet } from "../standards/namedSet.ts"
import { findingLines, printedFinding } from "./findingLines.ts"

const usage = `npm run -s coverage -- FILE…            areas with level and evidence (.docx .md .html .txt)
npm run -s coverage -- --json FILE…     one object a file, for programs
npm run -s coverage -- --jsonl < FILE   passages {"id","text","lang"?}, one a line
npm run -s coverage -- --jsonl --why    the same with score and the words that say most
With --standards NAME (an id, or the path of a set's file) the text is read against that set.`

/** The answer of `--jsonl` for one line of input; with `why`, also the words that contributed. */
export function answerLine(line: string, why = false, set = usualSet()): string {
  const passage = JSON.parse(line) as { id?: unknown; text?: unknown; lang?: unknown } | null
  const { id, text, lang } = passage ?? {}
  if (typeof text !== "string") throw new Error("a passage needs a text")
  const asked = typeof lang === "string" ? lang : undefined
  const reading = readPassage(set, text, asked)
  const wordsFor = (area: string, start: number, end: number) =>
    scorerOf(set).wordsFor?.(text.slice(start, end), reading.lang, area) ?? []
  const evidence = reading.evidence.map(({ area, element, start, end, score }) => ({
    area,
    element,
    start,
    end,
    ...(why ? { score: Number(score.toFixed(3)), words: wordsFor(area, start, end) } : {}),
  }))
  // A sentence is evidence of an area once for each element.
  const against = new Map(
    reading.evidence.flatMap(({ area, start, end, contradicts, negated }) =>
      contradicts && !negated ? [[`${area} ${start}`, { area, start, end }]] : [],
    ),
  )
  const readsAgainst = against.size > 0 ? { readsAgainst: [...against.values()] } : {}
  return JSON.stringify({ id, lang: reading.lang, areas: reading.areas, evidence, ...readsAgainst })
}

/** Evidence in JSON, without ids, which are different at each reading of a file. */
function printed({ number, quote, element, start, end }: ReportEvidence) {
  return { measureId: null, number, quote, element, start, end }
}

/** The report on one file's passages in the shape of the HTTP answer, without ids of measures. */
export function reportOn(
  passages: readonly Passage[],
  set = usualSet(),
  options: FindingOptions = {},
) {
  const report = new CoverageEngine(set, options).update(passages, [])
  return {
    ...report,
    reads: readsLanguage(set, report.lang),
    accuracy: set.accuracy ?? null,
    areas: report.areas.map((area) => ({
      ...area,
      evidence: area.evidence.map(printed),
      readsAgainst: area.readsAgainst.map(printed),
    })),
    findings: report.findings.map(printedFinding),
  }
}

/** In words, what an addressed area still needs to be elaborated; null at another level. */
function needs({ lacking }: Pick<AreaReport, "lacking">, titleOf: (element: string) => string) {
  if (!lacking) return null
  const { fields, elements } = lacking
  const measure = "a measure chiefly on it, with lead, time, indicator and budget"
  const empty = fields === null ? measure : fields.join(", ")
  const core = elements.needed > 0 && `${elements.needed} of ${elements.of.map(titleOf).join(", ")}`
  return [empty, core].filter(Boolean).join("; ")
}

/** The names of levels for people: an area without findings is never called absent. */
const levelWords = {
  absent: "was not found",
  mentioned: "mentioned",
  addressed: "addressed",
  elaborated: "elaborated",
} as const

const marks = { absent: "–", mentioned: "m", addressed: "a", elaborated: "E" } as const

/** The accuracy of the set in the report's language, and the data it was measured on. */
function howGood({ accuracy, lang }: ReturnType<typeof reportOn>): string {
  const measured = accuracy?.languages[lang]
  if (!accuracy || !measured)
    return `How well it reads in this language (${lang}) has not been measured.`
  const { areas, elements, passages } = measured
  const rates = (name: string, { precision, recall }: typeof areas) =>
    `${name}: precision ${precision}, recall ${recall}.`
  const remarks = accuracy.remarks?.[lang]
  const real = accuracy.real?.[lang]?.areas
  const ofHundred = (share: number) => Math.round(share * 100)
  return [
    real
      ? `On sentences from real plans it finds ${ofHundred(real.recall)} of 100, and ${ofHundred(real.precision)} of 100 found are right.`
      : "On sentences from real plans: not measured.",
    `Measured on ${accuracy.date} in ${passages} passages written for measuring (${lang}).`,
    accuracy.on.en ?? accuracy.on[lang],
    rates("Areas", areas),
    elements
      ? rates(`Elements (${elements.passages} passages)`, elements)
      : "Elements: not measured.",
    remarks
      ? `Remarks: of ${remarks.defects} defects in ${remarks.plans === 1 ? "one plan" : `${remarks.plans} plans`} by writers who had not seen the checks ${remarks.found} were found, and ${remarks.wrong} of ${remarks.remarks} remarks were wrong.`
      : "Remarks: not measured.",
  ]
    .filter(Boolean)
    .join(" ")
}

/** Printed instead of the areas where the set does not read the language of the text. */
function unread({ lang }: ReturnType<typeof reportOn>, { languages }: StandardsSet): string {
  return `The set does not read this language (${lang}), only ${languages.join(", ")}: no area is looked for.`
}

/** The places of evidence, and the first quote; null where there is none. */
function quoted(evidence: readonly Pick<ReportEvidence, "number" | "quote">[]): string | null {
  const quote = evidence[0]?.quote.replaceAll(/\s+/g, " ")
  if (!quote) return null
  const places = [...new Set(evidence.flatMap(({ number }) => number ?? []))].slice(0, 8)
  const short = quote.length > 100 ? `${quote.slice(0, 99)}…` : quote
  return `${places.join(", ")}${places.length > 0 ? "  " : ""}“${short}”`
}

/**
 * The report as lines for people: areas by pillar with level, what is missing for the next, places
 * and first quote, also of wording that contradicts a provision.
 */
export function table(report: ReturnType<typeof reportOn>, set = usualSet()): string {
  const lines: string[] = []
  const title = (titles: Readonly<Record<string, string>>) => titles[report.lang] ?? titles.en ?? ""
  if (!report.reads) lines.push(unread(report, set))
  for (const pillar of report.reads ? set.pillars : []) {
    lines.push("", title(pillar.title))
    for (const area of set.areas.filter((one) => one.pillar === pillar.id)) {
      const found = report.areas.find(({ id }) => id === area.id)
      if (!found) continue
      lines.push(`  ${marks[found.level]}  ${title(area.title)}: ${levelWords[found.level]}`)
      const needed = needs(found, (id) => {
        const element = area.elements.find((one) => one.id === id)
        return element ? title(element.title) : id
      })
      if (needed) lines.push(`       to be elaborated: ${needed}`)
      const [shown, against] = [quoted(found.evidence), quoted(found.readsAgainst)]
      if (shown) lines.push(`       ${shown}`)
      if (against) lines.push(`       reads against, check: ${against}`)
    }
  }
  if (report.findings.length > 0) lines.push("")
  lines.push(...findingLines(report.findings), "", `${set.id} ${set.version}. ${howGood(report)}`)
  return lines.join("\n")
}

// Answers are matched with lines by count: a line that is no passage has an empty answer.
const emptyAnswer = JSON.stringify({ id: null, lang: null, areas: [], evidence: [] })

async function answerLines(set: StandardsSet, why: boolean): Promise<void> {
  let number = 0
  for await (const read of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    // Some programs write a byte order mark before the first line.
    const line = number === 1 ? read.replace(/^\uFEFF/, "") : read
    if (!line.trim()) continue
    let answer = emptyAnswer
    try {
      answer = answerLine(line, why, set)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      process.stderr.write(`line ${number}: ${reason}\n`)
      process.exitCode = 1
    }
    process.stdout.write(`${answer}\n`)
  }
}

async function answerFiles(
  set: StandardsSet,
  files: readonly string[],
  json: boolean,
): Promise<void> {
  const { readPlanFile } = await import("../import/passagesOfFile.ts")
  for (const file of files) {
    const { passages, options } = await readPlanFile(file)
    const report = reportOn(passages, set, options)
    const heading = files.length > 1 ? `${file}\n` : ""
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${heading}${table(report, set)}\n`)
  }
}

async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--standards")
  const set = at < 0 ? usualSet() : await namedSet(args[at + 1] ?? "")
  const files = args.filter((arg, i) => !arg.startsWith("--") && (at < 0 || i !== at + 1))
  if (args.includes("--jsonl")) return await answerLines(set, args.includes("--why"))
  if (files.length > 0) return await answerFiles(set, files, args.includes("--json"))
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}

// Run when started as a command, not when a test imports the functions.
if (process.argv[1]?.endsWith("coverageCommand.ts")) {
  try {
    await run(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
