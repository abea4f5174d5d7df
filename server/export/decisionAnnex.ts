import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { Accuracy } from "../../shared/coverage/accuracy.ts"
import type { MovedPassage, Staleness } from "../../shared/coverage/basis.ts"
import type { Decided } from "../../shared/coverage/decision.ts"
import type { Level } from "../../shared/coverage/level.ts"
import { printedVersion } from "../../shared/coverage/plainVersion.ts"
import { type DecisionWords, decisionWords } from "./decisionWords.ts"
import { exportWords, longDate } from "./exportWords.ts"
import { headShade, imprintStyle, quietBorders } from "./wordStyles.ts"

/** What people decided of the areas, as it is printed: agencies, and no names of persons. */
export interface PrintedDecisions {
  /** The set's title and version. */
  set: { title: string; version: string }
  /** How well the set reads, by language; null where nobody measured it. */
  accuracy: Accuracy | null
  areas: {
    title: string
    read: Level
    decided: Decided
    reason: string | null
    at: string
    stale: Staleness | null
    contests: { agency: string; words: string; at: string }[]
  }[]
}

// In twentieths of a point; together the width of an A4 page between its margins. The columns of
// levels hold their longest word («предусмотрены») in bold letters of a wide face.
const widths = [2100, 1900, 1900, 3206]
const passagesShown = 4
const charactersShown = 400

const fill = (words: string, values: Record<string, string>) =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

const short = (words: string) =>
  words.length > charactersShown ? `${words.slice(0, charactersShown - 1).trimEnd()}…` : words

// Every line has the imprint's style: an import passes the annex over, it is no part of the plan.
const line = (...runs: TextRun[]) => new Paragraph({ style: imprintStyle, children: runs })
const text = (words: string, more: { bold?: boolean; italics?: boolean } = {}) =>
  new TextRun({ text: words, ...more })

function movedLines({ number, before, now, carries }: MovedPassage, words: DecisionWords) {
  const place = number ?? words.inText
  const said = (when: string, what: string) => line(text(`${place}, ${when}: `), text(short(what)))
  return [
    ...(before === null ? [] : [said(words.before, `“${before}”`)]),
    said(
      words.now,
      now === null ? words.gone : carries ? `“${now}”` : `“${short(now)}” (${words.silent})`,
    ),
  ]
}

function staleLines({ level, set, passages }: Staleness, words: DecisionWords): Paragraph[] {
  const lines = [line(text(words.stale, { bold: true }))]
  if (level) {
    const { before, now } = level
    const values = { before: words.levels[before], now: words.levels[now] }
    lines.push(line(text(fill(words.levelMoved, values))))
  }
  if (set)
    lines.push(
      line(
        text(
          fill(words.setMoved, {
            before: printedVersion(set.before),
            now: printedVersion(set.now),
          }),
        ),
      ),
    )
  for (const moved of passages.slice(0, passagesShown)) lines.push(...movedLines(moved, words))
  const more = passages.length - passagesShown
  if (more > 0) lines.push(line(text(fill(words.more, { count: String(more) }))))
  return lines
}

/** On what reading in the plan's language was tested, and how much of what is told is right and found. */
function testedOn(
  accuracy: Accuracy | null,
  language: PlanSettings["language"],
  words: DecisionWords,
): string {
  const measured = accuracy?.languages[language]
  if (!accuracy || !measured) return words.unmeasured
  const { areas, elements, passages } = measured
  const percent = (share: number) => String(Math.round(share * 100))
  const rates = (said: string, { precision, recall }: typeof areas) =>
    fill(said, { precision: percent(precision), recall: percent(recall) })
  const head = fill(words.measured, {
    date: longDate(new Date(accuracy.date), exportWords(language)),
    passages: String(passages),
    on: accuracy.on[language] ?? accuracy.on.en ?? "",
  })
  const ofElements = elements ? rates(words.elements, elements) : words.noElements
  return [head.trim(), rates(words.areas, areas), ofElements].join(" ")
}

/** The annex that prints both values of every area on which people have decided, and who contests it. */
export function decisionAnnex(
  { set, accuracy, areas }: PrintedDecisions,
  language: PlanSettings["language"],
): (Paragraph | Table)[] {
  const words = decisionWords(language)
  const date = (at: string) => longDate(new Date(at), exportWords(language))
  const cell = (children: Paragraph[], column: number, head = false) =>
    new TableCell({
      children,
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(head ? { shading: headShade } : {}),
    })
  const heads = words.columns.map((name, column) =>
    cell([line(text(name, { bold: true }))], column, true),
  )
  const rows = areas.map(({ title, read, decided, reason, at, stale, contests }) => {
    const said = [
      ...(reason ? [line(text(reason))] : []),
      line(text(fill(words.bySecretariat, { date: date(at) }), { italics: true })),
      ...contests.map(({ agency, words: against, at: when }) =>
        line(
          text(fill(words.contested, { agency, date: date(when) }), { bold: true }),
          text(against),
        ),
      ),
      ...(stale ? staleLines(stale, words) : []),
    ]
    const cells = [
      cell([line(text(title))], 0),
      cell([line(text(words.levels[read]))], 1),
      cell([line(text(words.levels[decided], { bold: decided !== read }))], 2),
      cell(said, 3),
    ]
    return new TableRow({ children: cells })
  })
  const table = new Table({
    rows: [new TableRow({ children: heads, tableHeader: true, cantSplit: true }), ...rows],
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: 70, right: 70, top: 20, bottom: 20 },
    borders: quietBorders,
  })
  const values = { set: set.title, version: printedVersion(set.version) }
  return [
    new Paragraph({
      style: imprintStyle,
      spacing: { before: 120, after: 120 },
      keepNext: true,
      children: [new TextRun({ text: words.title, bold: true, size: 26, color: "1F4E79" })],
    }),
    new Paragraph({
      style: imprintStyle,
      spacing: { after: 80 },
      children: [text(fill(words.intro, values), { italics: true })],
    }),
    new Paragraph({
      style: imprintStyle,
      spacing: { after: 160 },
      children: [text(testedOn(accuracy, language, words), { italics: true })],
    }),
    table,
    line(),
  ]
}
