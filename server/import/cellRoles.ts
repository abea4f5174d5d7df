import { currencyIn, sourceKinds, unitIn } from "../../shared/document/budgetWords.ts"
import { foldCase } from "../../shared/document/foldCase.ts"
import { readIndicatorWords } from "../../shared/document/indicatorWords.ts"
import { isDitto } from "./dittos.ts"
import { namesBody, saysTime } from "./fieldValue.ts"
import { isBlank } from "./measureDraft.ts"
import { normalNumber, printedCode } from "./printedNumber.ts"

/** What the cells of a column, or the values behind a label, show by themselves to be. */
export type CellRole = "number" | "who" | "time" | "indicator" | "budget"

// "ZS 96,000", "M 750": a currency that nobody knows, by its letters.
const lettersAndSum = /(?<![\p{L}\d])\p{Lu}{1,4}\.?\s?\d{1,3}(?:(?:[ ,.]\d{3})+|\d{0,3})(?!\d)/u
const sourceWords =
  /(?<!\p{L})(?:budget|treasury|donor|grants?(?!\p{L})|votes?(?= ?\d)|(?:own|existing|public|state|local) (?:funds|means|resources|money)|appropriation|no (?:extra |additional )?cost|unfunded|бюджет|казн[аыеу](?!\p{L})|донор|грант|средств|ассигнован|без (?:доп\p{L}* )?(?:затрат|финансир)|büdcə|vəsait|donor|qrant)/u
// "(ZS '000)", "thousand talers", «тыс. талов»: the head says what its numbers count.
const countsMoney =
  /['’]\s?000|(?<!\p{L})(?:thousands?|millions?|mln|mio|тыс|млн|milyon|min)(?!\p{L})/u

// One who holds an office: «Labour Commissioner», «Уполномоченный по правам ребёнка».
const office =
  /^(?:chief|head of|director|governor|registrar|commissioner|inspector|minister|mayor|начальник|директор|руководитель|губернатор|глава|министр|уполномоченный|инспектор)(?!\p{L})|(?<!\p{L})(?:commissioner|registrar(?: general)?|inspector(?:[- ]general)?|director(?:[- ]general)?|ombudsman|governor|minister|attorney general|chief|müvəkkil\p{L}*|rəis\p{L}*|direktor\p{L}*|başçi\p{L}*|müfəttiş\p{L}*)$/u

/** Whether the head of a column, or a label, says that numbers below it are money. */
export function headCountsMoney(head: string): boolean {
  const folded = foldCase(head)
  return countsMoney.test(folded) || currencyIn(folded) !== null
}

/** Whether words give a value to start from and one to reach: "0 → 5", "14 % → 45 %", "(2026: 0; 2031: 7)". */
export function hasValues(words: string): boolean {
  return readIndicatorWords(words).some(({ baseline, target }) => baseline !== "" && target !== "")
}

function saysMoney(words: string, counted: boolean): boolean {
  if (words.length > 200) return false
  const folded = foldCase(words)
  if (sourceWords.test(folded)) return true
  if (!/\d/.test(words)) return false
  if (currencyIn(folded) !== null || (unitIn(folded) !== null && !saysTime(words))) return true
  if (lettersAndSum.test(words) && !saysTime(words)) return true
  if (sourceKinds(folded).length > 0 && !saysTime(words)) return true
  return counted && /^\D{0,6}\d[\d\s.,]*/u.test(words)
}

// A longer cell is a text.
const longest = 600
// So many cells tell what a column holds, however many more there are.
const enough = 300

/** What one cell shows by itself to be; null when nothing. `counted`: its head says that numbers are money. */
export function cellRole(words: string, counted = false): CellRole | null {
  if (words.length > longest) return null
  const code = /^\S*\d\S*$/u.test(words) && words.length < 12 && !counted
  if (code && (normalNumber(words) ?? printedCode(words)) !== null) return "number"
  if (hasValues(words)) return "indicator"
  if (saysMoney(words, counted)) return "budget"
  if (words.length < 90 && saysTime(words)) return "time"
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

/** Whether words are as short as a name and begin as one. */
const isName = (words: string) => words.length < 120 && /^\p{Lu}/u.test(words) && !/\d/.test(words)

/**
 * What clearly most of the filled `cells` show to be; null when they do not agree, or only one is filled.
 */
export function roleOfCells(cells: readonly string[], head: string): CellRole | null {
  const filled = cells
    .slice(0, enough)
    .map((cell) => cell.trim())
    .filter((cell) => !isBlank(cell) && !isDitto(cell))
  if (filled.length < 2) return null
  const counted = headCountsMoney(head)
  const count = new Map<CellRole, number>()
  for (const cell of filled) {
    const role = cellRole(cell, counted)
    if (role) count.set(role, (count.get(role) ?? 0) + 1)
  }
  const [first] = [...count].sort(([, a], [, b]) => b - a)
  if (!first || first[1] / filled.length < least[first[0]]) return null
  if (first[0] === "who" && filled.filter(isName).length < filled.length * 0.8) return null
  return first[0]
}
