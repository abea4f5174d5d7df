import { foldCase } from "../../shared/document/foldCase.ts"
import { readIndicatorWords } from "../../shared/document/indicatorWords.ts"
import { type MoneyHead, moneyHead, noMoney, saysSource, saysSum } from "./cellMoney.ts"
import { cellParts, longestCell } from "./cellParts.ts"
import { isTime } from "./cellTimes.ts"
import { isDitto } from "./dittos.ts"
import { namesBody } from "./fieldValue.ts"
import { isBlank } from "./measureDraft.ts"
import { normalNumber, printedCode } from "./printedNumber.ts"

/** What the cells of a column, or the values behind a label, show by themselves to be. */
export type CellRole = "number" | "who" | "time" | "indicator" | "budget"

// One who holds an office: «Labour Commissioner», «Уполномоченный по правам ребёнка».
const office =
  /^(?:chief|head of|director|governor|registrar|commissioner|inspector|minister|mayor|начальник|директор|руководитель|губернатор|глава|министр|уполномоченный|инспектор)(?!\p{L})|(?<!\p{L})(?:commissioner|registrar(?: general)?|inspector(?:[- ]general)?|director(?:[- ]general)?|ombudsman|governor|minister|attorney general|chief|müvəkkil\p{L}*|rəis\p{L}*|direktor\p{L}*|başçi\p{L}*|müfəttiş\p{L}*)$/u

/** Whether words give a value to start from and one to reach: "0 → 5", "14 % → 45 %", "(2026: 0; 2031: 7)". */
export function hasValues(words: string): boolean {
  if (words.length > longestCell) return false
  return readIndicatorWords(words).some(({ baseline, target }) => baseline !== "" && target !== "")
}

// So many cells tell what a column holds, however many more there are.
const enough = 300

/** What one cell shows by itself to be; null when nothing. */
export function cellRole(words: string, head: MoneyHead = noMoney): CellRole | null {
  if (words.length > longestCell) return null
  const code = /^\S*\d\S*$/u.test(words) && words.length < 12 && !head.counted
  if (code && (normalNumber(words) ?? printedCode(words)) !== null) return "number"
  if (hasValues(words)) return "indicator"
  if (saysSum(words, head) || saysSource(words)) return "budget"
  if (isTime(words)) return "time"
  return (words.length < 300 && namesBody(words)) ||
    (words.length < 60 && office.test(foldCase(words)))
    ? "who"
    : null
}

// Offices of one person («Labour Commissioner») have no form of their own: half may be such.
const least: Record<CellRole, number> = {
  number: 0.8,
  who: 0.5,
  time: 0.7,
  indicator: 0.6,
  budget: 0.7,
}

/** Whether words are as short as a name and begin as one, but for the times and sums beside it. */
function isName(words: string, head: MoneyHead): boolean {
  const name = cellParts(words)
    .map((part) => part.words)
    .filter((part) => !isTime(part) && !saysSum(part, head))
    .join(", ")
  return name.length < 120 && /^\p{Lu}/u.test(name) && !/\d/.test(name)
}

const filledOf = (cells: readonly string[]) =>
  cells
    .slice(0, enough)
    .map((cell) => cell.trim())
    .filter((cell) => !isBlank(cell) && !isDitto(cell))

/** Whether at least half of the filled cells of a column are such. */
export function half(cells: readonly string[], such: (cell: string) => boolean): boolean {
  const filled = filledOf(cells)
  return filled.length > 0 && filled.filter(such).length >= filled.length / 2
}

/**
 * What clearly most of the filled `cells` show to be; null when they do not agree, or only one is filled.
 */
export function roleOfCells(cells: readonly string[], head: string): CellRole | null {
  const filled = filledOf(cells)
  if (filled.length < 2) return null
  const money = moneyHead(head, filled)
  const count = new Map<CellRole, number>()
  for (const cell of filled) {
    const role = cellRole(cell, money)
    if (role) count.set(role, (count.get(role) ?? 0) + 1)
  }
  const [first] = [...count].sort(([, a], [, b]) => b - a)
  if (!first || first[1] / filled.length < least[first[0]]) return null
  if (
    first[0] === "who" &&
    filled.filter((cell) => isName(cell, money)).length < filled.length * 0.8
  )
    return null
  return first[0]
}
