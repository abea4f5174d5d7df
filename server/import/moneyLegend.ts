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
const codeMeaning = /(?<![\p{L}\d])([\p{L}\d]{1,8})\s*(?:=|–|—|:|-\s)\s*([^;,.()\n]{3,80})/gu

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
  for (const [, code = "", meaning = ""] of text.matchAll(codeMeaning)) {
    // A code is short and not an ordinary word of the sentence.
    if (!/^[\p{Lu}\d]{1,8}$/u.test(code)) continue
    const [kind] = sourceKinds(foldCase(meaning))
    if (kind) codes.set(foldCase(code), kind)
  }
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
    if (!aboutMoney && !money.test(folded)) return
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
