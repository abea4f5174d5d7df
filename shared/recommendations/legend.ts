import { fold } from "../text/stem.ts"
import { showsScores } from "./column.ts"
import { type Result, resultOf } from "./result.ts"

/**
 * The results that the scores of a table stand for, keyed by the number as {@link scoreOf} writes
 * it.
 */
export type Legend = ReadonlyMap<string, Result>

const number = "\\d{1,3}(?:[.,]\\d{1,2})?"
const alone = new RegExp(`^${number}$`, "u")
const sign = "\\s*[:=(–—-]\\s*"
const points = "(?:\\s?(?:bal|xal|балл|points?)\\p{L}*)?"
const each = new RegExp(`(?<![\\d.,])${number}(?![\\d])`, "gu")
const tells = new RegExp(`^${points}${sign}(?=\\p{L})`, "u")
const isTold = new RegExp(`${sign}$`, "u")
const listed = new RegExp(
  `(?<![\\d.,])(${number}${points}(?:\\s*([/;|]|,(?= ))\\s*${number}${points})+)${sign}(\\p{L}.+)$`,
  "u",
)

/**
 * The score in a cell that is a bare number, with "0,5" and "0.50" alike; null where it is anything
 * else.
 */
export function scoreOf(cell: string): string | null {
  const said = cell.trim()
  return alone.test(said) ? String(Number(said.replace(",", "."))) : null
}

/** Whether the text before a number allows it to be a score: "Goal 1" is none. */
const isScoreAfter = (before: string) =>
  /(?:^|[^\p{L}\s])\s*$/u.test(before) || showsScores(before.trim().split(" ").at(-1) ?? "")

/** The legend of the pairs that name a result, if they name at least two different ones. */
function legendOf(pairs: readonly (readonly [score: string, words: string])[]): Legend | null {
  const legend = new Map<string, Result>()
  for (const [score, words] of pairs) {
    const key = scoreOf(score)
    const result = resultOf(words.replaceAll(/^[\s,;.|/(]+|[\s,;.|/()]+$/gu, ""))
    if (key !== null && result !== null && !legend.has(key)) legend.set(key, result)
  }
  return new Set(legend.values()).size > 1 ? legend : null
}

/** "1 / 0.5 / 0: done / partly / not done". */
function fromLists(said: string): Legend | null {
  const [, scores = "", parting = "", words = ""] = listed.exec(said) ?? []
  if (parting === "") return null
  const by = parting === "," ? /,\s/u : parting
  const [left, right] = [scores.split(by), words.split(by)]
  if (left.length !== right.length) return null
  return legendOf(
    left.map((one, at) => [/[\d.,]+/u.exec(one)?.[0].replace(/[.,]$/u, "") ?? "", right[at] ?? ""]),
  )
}

/** The length of a legend; longer text is prose. */
const longestLegend = 250

/** The legend in a text: "1 – done; 0.5 – partly", "done (1), not done (0)". Null without one. */
export function legendIn(text: string): Legend | null {
  if (text.length > longestLegend || !/\d/u.test(text)) return null
  const said = fold(text).replaceAll(/\s+/gu, " ").trim()
  const found = [...said.matchAll(each)].map(({ 0: score, index }) => ({
    score,
    from: index,
    to: index + score.length,
  }))
  if (found.length < 2) return null
  const behind = found.flatMap(({ score, from, to }, at) => {
    const words = said.slice(to, found[at + 1]?.from)
    return isScoreAfter(said.slice(0, from)) && tells.test(words)
      ? [[score, words.replace(tells, "")] as const]
      : []
  })
  const before = found.flatMap(({ score, from }, at) => {
    const words = said.slice(found[at - 1]?.to ?? 0, from)
    if (!isTold.test(words)) return []
    return [[score, words.replace(isTold, "").replace(/^.*[:;(]/u, "")] as const]
  })
  return fromLists(said) ?? legendOf(behind) ?? legendOf(before)
}

/** The words of a row with a single cell, which may be merged over several columns. */
function loneCell(cells: readonly string[]): string | null {
  const filled = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ""))
  const [words = null] = filled
  return filled.size === 1 ? words : null
}

/** Whether a row is only a legend of scores. */
export function isLegend(cells: readonly string[]): boolean {
  const words = loneCell(cells)
  return words !== null && legendIn(words) !== null
}

/**
 * The legend of a table's scores: in one of its headers, or in a row of one cell above or below it.
 */
export function legendOfTable(rows: readonly (readonly string[])[], head: number): Legend | null {
  for (const cell of rows[head] ?? []) {
    const legend = legendIn(cell)
    if (legend) return legend
  }
  for (const cells of rows) {
    const words = loneCell(cells)
    const legend = words === null ? null : legendIn(words)
    if (legend) return legend
  }
  return null
}
