import { foldCase } from "../../../shared/text/foldCase.ts"
import type { ColumnRole } from "./columns.ts"

/** Heads of what shows that a value was reached, which beside another head of indicators are sources. */
const shownBy =
  /^(?:(?:is|are|will be|can be|may be|to be) )?(?:shown|proved|proven|evidenced|demonstrated|attested|confirmed|substantiated|seen|checked|verified|documented|recorded|found) (?:by|in|from|through|at|against|with)$|^what (?:will )?(?:proves?|shows?|confirms?)(?: (?:it|this))?$|^(?:чем|где|из чего|по чему) (?:(?:это|можно) )?(?:подтвержд|доказ|показ|видно|провер|удостовер)\p{L}*$|^что (?:это )?(?:подтвер(?:ждает|дит)|дока(?:зывает|жет)|пока(?:зывает|жет)|удостоверяет)$|^(?:nə ilə|nədən|harada|nə) (?:təsdiq|sübut|göstər|görün|yoxlan|bilin)\p{L}*(?: \p{L}+)?$/u
const source = /^(?:sources?|источник\p{L}?|mənbə(?:yi|si|lər)?)$/u

const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/gu
const aims = /target|planned|plan|goal|aim|цел|план|прогноз|ожида|hədəf|plan|gözlən/u
// The words that with a year say at what time a value holds: "Situation in 2025", «Факт 2025 г.».
const valueWords =
  /^(?:situation|positions?|levels?|values?|figures?|state|status|data|actual|facts?|results?|indicators?|as|at|of|in|on|the|for|by|from|until|end|beginning|start|year|targets?|plan(?:ned)?|goals?|aim|положени[ея]|состояни[ею]|ситуация|значени[ея]|уров(?:ень|ня)|показател[ьи]|данные|факт(?:ически)?|фактическ\p{L}+|на|в|за|к|по|конец|концу?|начал[оу]|год[ау]?|г|план(?:овое|овый)?|цел[ьи]|целев\p{L}+|прогноз|ожидаем\p{L}+|vəziyyət[i]?|göstərici(?:si|lər)?|səviyyə(?:si)?|dəyər[i]?|qiymət[i]?|fakt(?:iki)?|rəqəm|il(?:də|in|i)?|c[iu]|hədəf[i]?|plan|son(?:u|una|unda)|əvvəl(?:i|inə|ində)|üçün|üzrə|olan|qədər)$/u
const stateNow =
  /^(?:(?:present|current|initial|starting|existing) (?:situation|position|state|level|status)|where we (?:are|stand)(?: now)?|(?:at )?(?:the )?start(?:ing point)?|now|today|(?:текущ|нынешн|исходн|существующ|современн|имеющ)\p{L}+ (?:положение|состояние|ситуация|уровень)|сейчас|на начало|(?:indiki|hazirki|mövcud|cari|ilkin|hal-hazirki) (?:vəziyyət|səviyyə|hal|göstərici)\p{L}*|hazirda|indi)$/u

interface Dated {
  at: number
  year: number
  aim: boolean
}

/** The year that a head of values names, if it says nothing else. */
function datedHead(head: string, at: number): Dated | null {
  const years = [...head.matchAll(year)]
  if (years.length !== 1 || head.length > 60) return null
  const words = head.replace(year, " ").match(/\p{L}+/gu) ?? []
  if (!words.every((word) => valueWords.test(word))) return null
  return { at, year: Number(years[0]?.[1]), aim: aims.test(head) }
}

/** Which of two heads with years, or of one beside a target, is where the value starts. */
function startOf(dated: readonly Dated[], roles: readonly ColumnRole[]): Dated | null {
  const plain = dated.filter(({ aim }) => !aim)
  const [first, second] = plain
  if (!first) return null
  const aimed = dated.some(({ aim }) => aim) || roles.includes("target")
  const [known] = roles.flatMap((role, at) => (role === "target" && at !== first.at ? [at] : []))
  if (!second) return aimed && (known !== undefined || dated.length > 1) ? first : null
  const grid = plain.length > 2 || second.year - first.year < 2 || !roles.includes("time")
  return grid || aimed ? null : first
}

/**
 * The roles of columns beside an indicator: a head with a year («Положение в 2025 году», "2025") before
 * one with the target is the baseline, years behind the baseline are targets, and "Shown by" is where
 * it can be checked.
 */
export function valueColumns(roles: readonly ColumnRole[], heads: readonly string[]): ColumnRole[] {
  const settled = [...roles]
  const folded = heads.map((head) => foldCase(head).trim())
  const told = (at: number) => settled[at] === "indicator" || settled[at] === "other"
  const proofs = folded.flatMap((head, at) => (told(at) && shownBy.test(head) ? [at] : []))
  const first = settled.findIndex((role, at) => role === "indicator" && !proofs.includes(at))
  if (first < 0) return settled
  if (!settled.includes("verification"))
    for (const at of proofs.slice(0, 1)) settled[at] = "verification"
  const open = new Set<ColumnRole>(["other", "year", "time", "target", "indicator", "group"])
  const dated = folded.flatMap((head, at) => {
    const found = at > first && open.has(settled[at] ?? "other") ? datedHead(head, at) : null
    return found ?? []
  })
  for (const { at, aim } of dated) if (aim) settled[at] = "target"
  // Columns that group measures come first: "Goal" after the indicator is the target.
  folded.forEach((head, at) => {
    if (at > first && settled[at] === "group" && /^(?:goals?|цел[ьи])$/u.test(head))
      settled[at] = "target"
  })
  // Years right behind the baseline are those of its targets, not of a grid of times.
  const base = settled.indexOf("baseline")
  if (base >= 0 && !settled.includes("target"))
    for (let at = base + 1; settled[at] === "year"; at++) settled[at] = "target"
  if (!settled.includes("baseline")) {
    const start = startOf(dated, settled)
    const now = folded.findIndex((head, at) => at > first && stateNow.test(head))
    if (start) {
      settled[start.at] = "baseline"
      for (const { at, year: reached } of dated) if (reached > start.year) settled[at] = "target"
    } else if (now >= 0 && settled.includes("target") && settled[now] === "other")
      settled[now] = "baseline"
  }
  // "Source" right behind the values is theirs and not the money's.
  const values = new Set<ColumnRole>(["indicator", "baseline", "target"])
  if (!settled.includes("verification"))
    folded.forEach((head, at) => {
      const before = settled[at - 1]
      if (before && values.has(before) && source.test(head)) settled[at] = "verification"
    })
  return settled
}
