import {
  currencyIn,
  type MoneyLegend,
  sourceKinds,
  unitIn,
} from "../../../shared/document/fields/budgetWords.ts"
import type { BudgetKind } from "../../../shared/document/fields/fields.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { blocksText, type DraftBlock, type DraftTable, runsText } from "../draft.ts"
import { columnRole } from "../tables/columns.ts"
import { isCurrencyNoun } from "./currencyNouns.ts"

const money =
  /(?<!\p{L})(?:money|amounts?|budget|costs?|figures|sums?|funding|expenditure|суммы?|средства|бюджет|расход\p{L}*|стоимость|финансировани\p{L}*|объем\p{L}*|məbləğ\p{L}*|büdcə\p{L}*|vəsait\p{L}*|maliyyə\p{L}*)(?!\p{L})/u
const unitOf =
  /(?<!\p{L})(?:thousands?|millions?|mln|млн|тыс(?:яч\p{L}*)?|миллион\p{L}*|min|milyon)\.?\s+(?:of\s+)?(\p{L}+)/u
// A code is short and not an ordinary word of the sentence.
const code = "(?<![\\p{L}\\d])[«„“\"'(]?(\\p{Lu}[\\p{Lu}\\d]{0,7})[»”\"')]?(?![\\p{L}\\d])"
const meaning = '([^;,.()\\n«»„“”"]{3,80})'
const means =
  "(?:means?|denotes?|indicates?|stands? for|comes? from|is|are|означает|обозначает|указывает на)"
const codeMeanings = [
  // "SB = state budget", «Д – средства доноров», "S (state budget)", "(D) donor funds", "“DB” dövlət büdcəsi".
  `${code}\\s*(?:=|–|—|:|-\\s|\\()\\s*${meaning}`,
  `(?:[«„“"]|(?<!\\p{L}\\s)\\()(\\p{Lu}[\\p{Lu}\\d]{0,7})[»”")]\\s+(?![–—-])${meaning}`,
  // "The letter D behind a sum means donor money", "D hərfi donor vəsaitini bildirir".
  `${code}\\s(?:[^;,.()\\n]{1,40}\\s)?${means}\\s${meaning}`,
  `${code}\\s(?:hərf|işarə)\\p{L}*\\s${meaning}`,
].map((pattern) => new RegExp(pattern, "gu"))
// "D means donor money, S the state budget": the verb is said once.
const nextCode = new RegExp(
  `(?:[,;]\\s(?:(?:and|и|və)\\s)?|\\s(?:and|и|və)\\s)${code}\\s(?:the\\s)?${meaning}`,
  "gu",
)
// "The state budget (SB), donors (D)": only the last words before the bracket are the meaning of
// the code.
const codeBehind = /((?:[\p{L}-]+\s){0,3}[\p{L}-]+)\s\((\p{Lu}[\p{Lu}\d]{0,4})\)/gu
// The letters of a body that gives money are its name, and no code of a source: "IOM".
const ofMoney = /budget|fund|grant|donor|бюджет|средств|донор|грант|büdcə|vəsait|qrant/u
// These letters are words as well: «В бюджете …», "A budget is …".
const isWord = /^[АВИКОСУЯAIO]$/u
const sources =
  /(?<!\p{L})(?:sources?|codes?|letters?|marked|funds|donors?|grants?|донор\p{L}*|грант\p{L}*|donor\p{L}*|qrant\p{L}*|источник\p{L}*|букв\p{L}*|обозначени\p{L}*|mənbə\p{L}*|hərf\p{L}*|işarə\p{L}*)(?!\p{L})/u

/**
 * The unit in words on units, if it is no code: "in thousands of crowns" says crowns. Only words of
 * a name's length.
 */
function statedUnit(folded: string): string | null {
  const word = unitOf.exec(folded)?.[1] ?? ""
  return isCurrencyNoun(word) ? word.slice(0, 10) : null
}

const unitWords =
  /(?<!\p{L})(?:thousands?|millions?|mln|mio|тыс(?:яч\p{L}*)?|млн|миллион\p{L}*|min|milyon)(?!\p{L})\.?(?:\s+(?:of\s+)?\p{L}+\.?)?/iu

/** Printed money with its unit behind the number, or behind the first of several. */
export function withUnit(printed: string, unit: string): string {
  if (/\d\s*$/u.test(printed)) return `${printed.trimEnd()} ${unit}`
  const first = [
    ...printed.matchAll(/(?<![\p{L}\d.,])\d+(?:[ .,\u00A0]\d+)*(?![\d%]|\s?%)/gu),
  ].find(([number]) => !/^(?:19|20)\d{2}$/u.test(number))
  if (!first) return `${printed} (${unit})`
  const end = first.index + first[0].length
  return `${printed.slice(0, end)} ${unit}${printed.slice(end)}`
}

/**
 * Printed money with the unit in the header of its column, which the words need without the header:
 * "1,240 thousand talers, state budget". Unchanged where it has no number, or a unit of its own.
 */
export function withUnitOf(head: string, printed: string): string {
  if (!/\d/.test(printed) || unitIn(foldCase(printed)) !== null) return printed
  const unit = unitWords.exec(head)?.[0].trim()
  return unit ? withUnit(printed, unit) : printed
}

/** Whether words are only a unit: "thousand EUR", «тыс. белорусских рублей», "min manatla". */
export function isUnitAlone(printed: string): boolean {
  const folded = foldCase(printed)
  if (/[\d,;:%]/u.test(folded)) return false
  const all = folded.match(/\p{L}+|[€$£₼₸₽₴₾֏]/gu) ?? []
  const [first = "", ...rest] = all.filter((word) => !/^(?:in|of|the|в)$/u.test(word))
  if (unitIn(first) === null) return currencyIn(folded) !== null && rest.length < 2
  const [last = ""] = rest.slice(-1)
  const short = last.length < 4
  return rest.length < 3 && (short || currencyIn(folded) !== null || isCurrencyNoun(last))
}

function readCodes(text: string, codes: Map<string, BudgetKind>) {
  const before = codes.size
  const learn = (printed: string, said: string) => {
    const [kind] = sourceKinds(foldCase(said))
    if (kind && !codes.has(foldCase(printed))) codes.set(foldCase(printed), kind)
  }
  const read = (pattern: RegExp) => {
    for (const [whole, printed = "", said = ""] of text.matchAll(pattern))
      if (!isWord.test(printed) || !/^\p{L}\s[^(]/u.test(whole)) learn(printed, said)
  }
  for (const pattern of codeMeanings) read(pattern)
  if (codes.size > before) read(nextCode)
  if (text.includes("("))
    for (const [, said = "", printed = ""] of text.matchAll(codeBehind))
      if (ofMoney.test(foldCase(said))) learn(printed, said)
}

/** A table of abbreviations has a code in one cell of a row and what it stands for in the next. */
function readCodeTable({ rows, columns }: DraftTable, codes: Map<string, BudgetKind>) {
  if (columns > 3) return
  for (const { cells } of rows) {
    const [printed = "", said = ""] = cells.slice(-2).map(({ blocks }) => blocksText(blocks).trim())
    if (
      /^\p{Lu}[\p{Lu}\d]{0,7}$/u.test(printed) &&
      said.length < 80 &&
      ofMoney.test(foldCase(said))
    )
      readCodes(`${printed} = ${said}`, codes)
  }
}

// The stop of «тыс. руб.» ends no sentence.
const sentences = /(?<=[.!?])(?<!(?:тыс|млн|руб|thous|mln|min)\.)\s|\n/u
const ofOneAmount =
  /\d\s*(?:million|thousand|млн|тыс|миллион|min|milyon)|(?<!\p{L})(?:millions?|thousands?|mln|mio|млн|тыс(?:яч\p{L}*)?|миллион\p{L}*|min|milyon)(?!\p{L})[^:\d]{0,30}(?::|\s[–—-])\s*[^\p{L}\d]{0,4}(?:\p{L}{3}\s)?\d/u

/**
 * The conventions for money, from a document's narrative or column headers: the unit ("in thousands
 * of crowns"), the currency, the codes of sources ("SB = state budget").
 */
export function readMoneyLegend(blocks: readonly DraftBlock[]): MoneyLegend {
  const codes = new Map<string, BudgetKind>()
  let unit: number | null = null
  let currency: string | null = null
  let stated: string | null = null
  const read = (text: string, aboutMoney: boolean) => {
    const folded = foldCase(text)
    if (!aboutMoney && !money.test(folded)) {
      if (text.length < 4000 && sources.test(folded)) readCodes(text, codes)
      return
    }
    for (const sentence of folded.split(sentences)) {
      if (!aboutMoney && !money.test(sentence)) continue
      // "estimated at 24 million crowns" is an amount and no convention, as is one after a label:
      // "Budget (thousand EUR): 25" applies to the 25 alone.
      if (!ofOneAmount.test(sentence)) unit ??= unitIn(sentence)
      currency ??= currencyIn(sentence)
      stated ??= statedUnit(sentence)
    }
    readCodes(text, codes)
  }
  for (const block of blocks) {
    if (block.type !== "table") {
      read(runsText(block.runs), false)
      continue
    }
    readCodeTable(block, codes)
    for (const { cells } of block.rows.slice(0, 3))
      for (const [at, cell] of cells.entries()) {
        const head = blocksText(cell.blocks)
        if (head.length >= 120 || columnRole(head) !== "budget") continue
        // In a card, a header beside its value applies to it alone.
        const value = block.columns === 2 ? blocksText(cells[at + 1]?.blocks ?? []) : ""
        if (!/^\D{0,6}\d/u.test(value)) read(head, true)
      }
  }
  return { unit: unit ?? 1, currency: currency ?? stated, codes }
}
