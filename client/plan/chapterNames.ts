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

/** The role of a word of a heading. `strange`: all that one may look at beside the plan. */
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

/** From the first that fits: "monitoring" is no other word. */
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

/** Whether the plan stands behind what looks at it: "monitoring of the anti-corruption strategy". */
function isBehind(between: readonly Word[], { word }: Word): boolean {
  if (!planBehind.test(word) || (acts.test(word) && !has(between, "done"))) return false
  // A "monitoring plan" is a plan of that.
  if (/^[a-z]/u.test(word) && !has(between, "plain", "done")) return false
  const named = between.findIndex(({ sort }) => sort === "strange")
  return named < 0 || between.slice(named).every(({ sort }) => sort === "strange")
}

/** Whether the plan stands before what looks at it: "planın icrasına nəzarət". */
function isBefore(between: readonly Word[], { word }: Word): boolean {
  return (
    planBefore.test(word) && !has(between, "strange") && (!acts.test(word) || has(between, "done"))
  )
}

/** Whether the plan, whatever it is called, is what the heading looks at. */
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

/** Whether the chapter that is called so is on how the plan is followed, reported on and evaluated. */
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
  // "Monitoring and control of employers": what is looked at is one and the same.
  if (parts.some((part) => has(part, "strange") && has(part, ...looking))) return false
  return (
    own.some((part) => has(part, "follow")) || (!has(words, "strange") && has(words, "control"))
  )
}

/** Whether the chapter that is called so is where goals and measures stand. */
export function namesAims(heading: string): boolean {
  const title = foldCase(heading)
  return aimsFirst.test(title) || aimsLast.test(title)
}
