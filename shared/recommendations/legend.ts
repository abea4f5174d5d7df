import { fold } from "../text/stem.ts"
import { tellsScore } from "./column.ts"
import { type Result, resultOf } from "./result.ts"

/** What the scores of a table stand for, by the number as {@link scoreOf} writes it. */
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

/** A cell that is a bare number, "0,5" and "0.50" alike; null where it is anything else. */
export function scoreOf(cell: string): string | null {
  const said = cell.trim()
  return alone.test(said) ? String(Number(said.replace(",", "."))) : null
}

/** Whether what stands before a number lets it be a score: "Goal 1" is none. */
const isScoreAfter = (before: string) =>
  /(?:^|[^\p{L}\s])\s*$/u.test(before) || tellsScore(before.trim().split(" ").at(-1) ?? "")

/** Those that name a result, where they name two different ones at the least. */
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

/** Longer ones are told in a text, which stands for itself. */
const longestLegend = 250

/** What a text says that scores stand for: "1 – done; 0.5 – partly", "done (1), not done (0)". Null where it says none. */
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

/** The words of a row that is one cell, which may be joined over several places. */
function loneCell(cells: readonly string[]): string | null {
  const filled = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ""))
  const [words = null] = filled
  return filled.size === 1 ? words : null
}

/** Whether a row says what the scores of the table stand for, and nothing else. */
export function isLegend(cells: readonly string[]): boolean {
  const words = loneCell(cells)
  return words !== null && legendIn(words) !== null
}

/** What the scores of a table stand for: said in one of its heads, or in a row of one cell over or under it. */
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
