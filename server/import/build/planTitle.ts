import { type Run, runsText } from "../draft.ts"
import { type HeadingItem, type PlanItem, rowLevel } from "./planItem.ts"

const planWords =
  /(?<!\p{L})(?:plan|strategy|programme|program|roadmap|план|стратеги\p{L}*|программ\p{L}*|дорожн\p{L}+ карт\p{L}*|planı|strategiya\p{L}*|proqram\p{L}*|yol xəritəsi|plani?|стратегі\p{L}*|програм\p{L}*|strategie|strategija)(?!\p{L})/iu

const words = (runs: readonly Run[]) => runsText(runs).replace(/\s+/gu, " ").trim()

/**
 * Whether all headings of an item's level are consecutive: "# Republic of Valdoria" and "# National
 * action plan" above sections that all begin with "##".
 */
function isOneRun(items: readonly PlanItem[], level: number): boolean {
  const at = items.flatMap((item, index) =>
    item.type === "heading" && item.level === level ? [index] : [],
  )
  return at.every((index, n) => index === (at[0] ?? 0) + n)
}

/**
 * Marks the headings at the head of a file that are its title: those of the title style, those of a
 * level that occurs only there, and one that names a plan, all before the first section.
 */
export function markTitles(items: readonly PlanItem[]): void {
  const headings = items.filter((item) => item.type === "heading")
  // Rows of tables come below all headings of the file.
  const deepest = Math.max(0, ...headings.map(({ level }) => (level < rowLevel(0) ? level : 0)))
  let prose = 0
  let named: HeadingItem | null = null
  for (const item of items) {
    if (item.type === "table" || item.type === "measure") break
    if (item.type === "text") {
      prose += runsText(item.block.runs).length
      if (prose > 600) break
      continue
    }
    const before = items[items.indexOf(item) - 1]
    const goesOn = before?.type === "heading" && before.kind === "title" && item.byLook
    if (item.level === 0) item.kind = "title"
    // A title over several lines: the next begins in lower case or names the years.
    else if (goesOn && /^\p{Ll}|(?:19|20)\d{2}/u.test(words(item.runs))) item.kind = "title"
    else if (item.rank || item.number || item.code) break
    // Below the plan's name "About this strategy" is a section of it.
    else if (named && item.level > named.level && item.level === deepest) break
    else if (item.byLook || planWords.test(words(item.runs)) || item.level === deepest) {
      if (!planWords.test(words(item.runs)) && !(prose === 0 && isFollowedByTitle(headings, item)))
        break
      item.kind = "title"
    } else if (item.level < deepest && isOneRun(items, item.level)) item.kind = "title"
    else break
    if (planWords.test(words(item.runs))) named ??= item
  }
}

/** "REPUBLIC OF VALDORIA" above the plan's name belongs to the title. */
function isFollowedByTitle(headings: readonly HeadingItem[], item: HeadingItem): boolean {
  const next = headings[headings.indexOf(item) + 1]
  return (
    next !== undefined &&
    !next.number &&
    !next.code &&
    !next.rank &&
    planWords.test(words(next.runs))
  )
}

const span = /(?<!\d)(?:19|20)\d{2}\s?[–—-]\s?(?:(?:19|20)\d{2}|\d{2})(?!\d)/u

/** The title of the plan from its marked titles: from the one that names a plan on, else the one with its years, else the first. Null when there is none. */
export function titleOf(items: readonly PlanItem[]): string | null {
  const titles = items.filter((item) => item.type === "heading" && item.kind === "title")
  const lines = titles.map((item) => (item.type === "heading" ? words(item.runs) : ""))
  const named = lines.findIndex((line) => planWords.test(line))
  const dated = lines.find((line) => span.test(line))
  const title = named < 0 ? (dated ?? lines[0]) : lines.slice(named, named + 3).join(" ")
  return title?.slice(0, 300).trim() || null
}
