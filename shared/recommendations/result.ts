import { fold } from "../text/stem.ts"
import { resultWords } from "./resultWordsData.ts"

/** The results of a measure of the earlier plan. */
export const results = ["done", "partly", "not-done"] as const
/** One of {@link results}. */
export type Result = (typeof results)[number]

const patterns = (Object.keys(resultWords) as (keyof typeof resultWords)[]).map((what) => ({
  what,
  // A phrase begins and ends at word boundaries, unless it is a prefix of words.
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:${resultWords[what]
      .map((phrase) => phrase.replace(/(?<!\})\*$/u, "\\p{L}*"))
      .join("|")})(?!\\p{L})`,
    "gu",
  ),
}))

function shareIn(words: string): Result | null {
  const shares = [...words.matchAll(/(\d+(?:[.,]\d+)?)\s*%/gu)].map(([, share = ""]) =>
    Number(share.replace(",", ".")),
  )
  const [, some, all] = /(?<!\d)(\d{1,6}) (?:out of|of|из) (\d{1,6})(?!\d)/u.exec(words) ?? []
  if (Number(some) < Number(all)) shares.push((100 * Number(some)) / Number(all))
  if (shares.length === 0) return null
  if (shares.every((share) => share >= 100)) return "done"
  return shares.every((share) => share === 0) ? "not-done" : "partly"
}

/**
 * The result that a cell names in words or as a share, in English, Russian and Azerbaijani. Null
 * when it names none, or is open: future, unknown, or both done and not done. A person decides
 * those. Postponed or cancelled is not done, nor is a cell that only says that it is planned.
 */
export function resultOf(cell: string): Result | null {
  let left = fold(cell).replace(/[’ʼ]/gu, "'").replace(/\s+/g, " ").trim()
  const share = shareIn(left)
  const told = new Set<string>()
  // In the order of the data: text matched by a longer phrase is removed before the shorter ones
  // are tried.
  for (const { what, pattern } of patterns)
    left = left.replace(pattern, () => {
      told.add(what)
      return " · "
    })
  if (/\?$/u.test(left)) return null
  const open = ["doubt", "future", "negation", "exception"].some((what) => told.has(what))
  if (told.has("doubt")) return null
  const undone = ["undone", "postponed", "onlyPlanned"].some((what) => told.has(what))
  if (share !== null) return share === "done" && (open || undone) ? null : share
  if (told.has("unbegun")) return "not-done"
  if (told.has("underWay")) return "partly"
  if (told.has("partly")) return told.has("future") ? null : "partly"
  if (undone) return told.has("done") ? null : "not-done"
  return told.has("done") && !open ? "done" : null
}
