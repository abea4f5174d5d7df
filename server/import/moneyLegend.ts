import {
  currencyIn,
  type MoneyLegend,
  sourceKinds,
  unitIn,
} from "../../shared/document/budgetWords.ts"
import type { BudgetKind } from "../../shared/document/fields.ts"
import { foldCase } from "../../shared/document/foldCase.ts"
import { columnRole } from "./columns.ts"
import { isCurrencyNoun } from "./currencyNouns.ts"
import { blocksText, type DraftBlock, runsText } from "./draft.ts"

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
  `[«„“"(](\\p{Lu}[\\p{Lu}\\d]{0,7})[»”")]\\s+(?![–—-])${meaning}`,
  // "The letter D behind a sum means donor money", "D hərfi donor vəsaitini bildirir".
  `${code}\\s(?:[^;,.()\\n]{1,40}\\s)?${means}\\s${meaning}`,
  `${code}\\s(?:hərf|işarə)\\p{L}*\\s${meaning}`,
].map((pattern) => new RegExp(pattern, "gu"))
// "D means donor money, S the state budget": the verb is said once.
const nextCode = new RegExp(`[,;]\\s(?:and\\s|и\\s|və\\s)?${code}\\s(?:the\\s)?${meaning}`, "gu")
// These letters are words as well: «В бюджете …», "A budget is …".
const isWord = /^[АВИКОСУЯAIO]$/u
const sources =
  /(?<!\p{L})(?:sources?|codes?|letters?|marked|источник\p{L}*|букв\p{L}*|обозначени\p{L}*|mənbə\p{L}*|hərf\p{L}*|işarə\p{L}*)(?!\p{L})/u

/** A stated unit that is no code: "in thousands of crowns" says crowns. Only words of a name's length. */
function statedUnit(folded: string): string | null {
  const word = unitOf.exec(folded)?.[1] ?? ""
  return isCurrencyNoun(word) ? word.slice(0, 10) : null
}

const unitWords =
  /(?<!\p{L})(?:thousands?|millions?|mln|mio|тыс(?:яч\p{L}*)?|млн|миллион\p{L}*|min|milyon)(?!\p{L})\.?(?:\s+(?:of\s+)?\p{L}+\.?)?/iu

/**
 * Printed money with the unit that the head of its column states, which its words would lose
 * without the head: "1,240, state budget (thousand talers)". As it is where it has no number, or a
 * unit of its own.
 */
export function withUnitOf(head: string, printed: string): string {
  if (!/\d/.test(printed) || unitIn(foldCase(printed)) !== null) return printed
  const unit = unitWords.exec(head)?.[0].trim()
  return unit ? `${printed} (${unit})` : printed
}

function readCodes(text: string, codes: Map<string, BudgetKind>) {
  const before = codes.size
  const read = (pattern: RegExp) => {
    for (const [whole, printed = "", said = ""] of text.matchAll(pattern)) {
      if (isWord.test(printed) && /^\p{L}\s[^(]/u.test(whole)) continue
      const [kind] = sourceKinds(foldCase(said))
      if (kind && !codes.has(foldCase(printed))) codes.set(foldCase(printed), kind)
    }
  }
  for (const pattern of codeMeanings) read(pattern)
  if (codes.size > before) read(nextCode)
}

/**
 * What a document says of its money anywhere in its narrative or in its column heads: the unit
 * ("in thousands of crowns"), the currency, the codes of sources ("SB = state budget").
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
    for (const sentence of folded.split(/(?<=[.!?])\s/u)) {
      if (!aboutMoney && !money.test(sentence)) continue
      // "estimated at 24 million crowns" is an amount, not how amounts are written.
      if (!/\d\s*(?:million|thousand|млн|тыс|миллион|min|milyon)/u.test(sentence))
        unit ??= unitIn(sentence)
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
    for (const row of block.rows.slice(0, 3))
      for (const cell of row.cells) {
        const head = blocksText(cell.blocks)
        if (head.length < 120 && columnRole(head) === "budget") read(head, true)
      }
  }
  return { unit: unit ?? 1, currency: currency ?? stated, codes }
}
