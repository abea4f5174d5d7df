import { fold } from "../coverage/stem.ts"

/** How far a measure of the earlier plan came. */
export const results = ["done", "partly", "not-done"] as const
/** One of {@link results}. */
export type Result = (typeof results)[number]

// Folded, as reports on plans write it; what is partly done and what is not is looked for first,
// since both name the doing too.
const said: readonly (readonly [Result, RegExp])[] = [
  [
    "partly",
    /part|in progress|on-?going|under ?way|continu|started(?! not)|частич|в процессе|выполняется|исполняется|в стадии|продолжа|начат[оаы]?(?:\s|$)|qismən|davam|icradadir|olunur|edilir|natamam/u,
  ],
  [
    "not-done",
    /\bnot\b|^no$|^none$|unfulfilled|cancel|postpon|dropped|^нет$|не\s*(?:выполн|исполн|реализ|начат|достиг|осуществ|провед|заверш)|отмен|отлож|^yox$|(?:olun|edil|yetiril|başlan|keçiril)m[aə]|təxirə|ləğv/u,
  ],
  [
    "done",
    /done|implement|complet|achiev|fulfil|carried out|finished|^yes$|выполн|исполн|реализ|заверш|достиг|осуществ|проведен|^да$|olunub|edilib|yetirilib|keçirilib|tamamlan|görülüb|bitib|^bəli$/u,
  ],
]

/** The result that a cell names in words or as a share, in three languages; null when it names none. */
export function resultOf(cell: string): Result | null {
  const words = fold(cell).replace(/\s+/g, " ").trim()
  const share = /(\d+(?:[.,]\d+)?)\s*%/.exec(words)?.[1]
  if (share !== undefined) {
    const part = Number(share.replace(",", "."))
    return part >= 100 ? "done" : part > 0 ? "partly" : "not-done"
  }
  if (/\bnot? start|не начат/u.test(words)) return "not-done"
  return said.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
