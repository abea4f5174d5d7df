import type { PlanSettings } from "../../shared/api/plans.ts"
import type { MovedPassage, Staleness } from "../../shared/coverage/levels/basis.ts"
import type { Decided } from "../../shared/coverage/levels/decision.ts"
import type { Level } from "../../shared/coverage/levels/level.ts"
import type { Accuracy } from "../../shared/coverage/set/accuracy.ts"
import { printedVersion } from "../../shared/coverage/set/plainVersion.ts"
import { type DecisionWords, decisionWords } from "./decisionWords.ts"
import { exportWords, fill, longDate } from "./exportWords.ts"
import { added, heading, type PrintedBlock, table, text } from "./formats/printed.ts"

/** The decisions on the areas for printing: agencies, and no names of people. */
export interface PrintedDecisions {
  /** The set's title and version. */
  set: { title: string; version: string }
  /** How accurately the set reads, by language; null where it was not measured. */
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

// The columns of levels fit their longest word («предусмотрены») in bold letters of a wide font.
const widths = [2100, 1900, 1900, 3206]
const passagesShown = 4
const charactersShown = 400

const short = (words: string) =>
  words.length > charactersShown ? `${words.slice(0, charactersShown - 1).trimEnd()}…` : words

function movedLines({ number, before, now, carries }: MovedPassage, words: DecisionWords) {
  const place = number ?? words.inText
  const said = (when: string, what: string) => text(`${place}, ${when}: ${short(what)}`, "small")
  return [
    ...(before === null ? [] : [said(words.before, `“${before}”`)]),
    said(
      words.now,
      now === null ? words.gone : carries ? `“${now}”` : `“${short(now)}” (${words.silent})`,
    ),
  ]
}

function staleLines({ level, set, passages }: Staleness, words: DecisionWords): PrintedBlock[] {
  const lines = [text([{ text: words.stale, bold: true }])]
  if (level) {
    const { before, now } = level
    const values = { before: words.levels[before], now: words.levels[now] }
    lines.push(text(fill(words.levelMoved, values)))
  }
  if (set) {
    const values = { before: printedVersion(set.before), now: printedVersion(set.now) }
    lines.push(text(fill(words.setMoved, values)))
  }
  for (const moved of passages.slice(0, passagesShown)) lines.push(...movedLines(moved, words))
  const more = passages.length - passagesShown
  if (more > 0) lines.push(text(fill(words.more, { count: String(more) })))
  return lines
}

/** The data that reading in the plan's language was tested on, with precision and recall. */
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

/**
 * The annex with the automatic and the decided level of every area that people decided on, and its
 * contests.
 */
export function decisionAnnex(
  { set, accuracy, areas }: PrintedDecisions,
  language: PlanSettings["language"],
): PrintedBlock[] {
  const words = decisionWords(language)
  const date = (at: string) => longDate(new Date(at), exportWords(language))
  const rows = areas.map(({ title, read, decided, reason, at, stale, contests }) => {
    const said = [
      ...(reason ? [text(reason)] : []),
      text([{ text: fill(words.bySecretariat, { date: date(at) }), italic: true }]),
      ...contests.map(({ agency, words: against, at: when }) =>
        text([
          { text: fill(words.contested, { agency, date: date(when) }), bold: true },
          { text: against },
        ]),
      ),
      ...(stale ? staleLines(stale, words) : []),
    ]
    return [
      title,
      words.levels[read],
      [{ text: words.levels[decided], bold: decided !== read }],
      said,
    ]
  })
  const values = { set: set.title, version: printedVersion(set.version) }
  return [
    heading(1, words.title),
    text([{ text: fill(words.intro, values), italic: true }], "quiet"),
    text([{ text: testedOn(accuracy, language, words), italic: true }], "quiet"),
    table(words.title, widths, words.columns, rows),
  ].map(added)
}
