import { foldCase } from "../../shared/text/foldCase.ts"
import {
  acts,
  aimsFirst,
  aimsLast,
  byLetters,
  carriedOut,
  controls,
  earlier,
  follows,
  joins,
  looks,
  plain,
  planBefore,
  planBehind,
  reports,
} from "./chapterNamesData.ts"

/** The role of a word in a heading. `strange`: anything else that can be monitored. */
type Sort =
  | "join"
  | "report"
  | "follow"
  | "control"
  | "look"
  | "done"
  | "plan"
  | "plain"
  | "strange"

interface Word {
  word: string
  sort: Sort
}

/** The first match counts: "monitoring" must not match a later one. */
const sorts: readonly (readonly [Sort, RegExp])[] = [
  ["join", joins],
  ["report", reports],
  ["follow", follows],
  ["control", controls],
  ["look", looks],
  ["done", carriedOut],
  ["plan", planBehind],
  ["plan", planBefore],
  ["plain", plain],
]

function wordsOf(title: string): Word[] {
  const words = title.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[,;:.&/()–—-]/gu) ?? []
  return words.map((word) => ({
    word,
    sort: sorts.find(([, pattern]) => pattern.test(word))?.[0] ?? "strange",
  }))
}

/** The names that a heading lists: "coordination | monitoring of the plan". */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]]
  for (const word of words) {
    if (word.sort === "join") parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts
}

const has = (words: readonly Word[], ...wanted: readonly Sort[]) =>
  words.some(({ sort }) => wanted.includes(sort))
const looking: readonly Sort[] = ["report", "follow", "control", "look"]

/**
 * Whether the plan comes after the noun of monitoring: "monitoring of the anti-corruption
 * strategy".
 */
function isBehind(between: readonly Word[], { word }: Word): boolean {
  if (!planBehind.test(word) || (acts.test(word) && !has(between, "done"))) return false
  // A "monitoring plan" is a plan of that.
  if (/^[a-z]/u.test(word) && !has(between, "plain", "done")) return false
  const named = between.findIndex(({ sort }) => sort === "strange")
  return named < 0 || between.slice(named).every(({ sort }) => sort === "strange")
}

/** Whether the plan comes before the noun of monitoring: "planın icrasına nəzarət". */
function isBefore(between: readonly Word[], { word }: Word): boolean {
  return (
    planBefore.test(word) && !has(between, "strange") && (!acts.test(word) || has(between, "done"))
  )
}

/** Whether the plan, whatever its name, is the object of monitoring in the heading. */
function looksAtPlan(words: readonly Word[]): boolean {
  const plans = [...words.entries()].filter(([, { sort }]) => sort === "plan")
  return plans.some(([place, plan]) =>
    words.some(({ sort }, at) => {
      if (!looking.includes(sort)) return false
      return at < place
        ? isBehind(words.slice(at + 1, place), plan)
        : isBefore(words.slice(place + 1, at), plan)
    }),
  )
}

/** Whether a chapter with this heading is on monitoring, reporting on and evaluating the plan. */
export function namesReview(heading: string): boolean {
  const words = wordsOf(foldCase(heading).replace(byLetters, "monitoring"))
  if (!has(words, ...looking) || words.some(({ word }) => earlier.test(word))) return false
  if (looksAtPlan(words)) return true
  const parts = partsOf(words)
  const own = parts.filter((part) => !has(part, "strange"))
  if (
    own.some((part) => has(part, "report") || (has(part, ...looking) && has(part, "done", "plan")))
  )
    return true
  // "Monitoring and control of employers": both nouns have one object.
  if (parts.some((part) => has(part, "strange") && has(part, ...looking))) return false
  return (
    own.some((part) => has(part, "follow")) || (!has(words, "strange") && has(words, "control"))
  )
}

/** Whether a chapter with this heading contains goals and measures. */
export function namesAims(heading: string): boolean {
  const title = foldCase(heading)
  return aimsFirst.test(title) || aimsLast.test(title)
}
