import { currencyIn, sourceKinds, unitIn } from "../../../shared/document/fields/budgetWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { isCurrencyNoun } from "../fields/currencyNouns.ts"
import { namesBody, saysTime } from "../fields/fieldValue.ts"
import { headRole } from "./columns.ts"

/** The facts about the money of a column, known before its cells are read. */
export interface MoneyHead {
  /** Its head says that its numbers count money. */
  counted: boolean
  /** Its head is of money at all. */
  money: boolean
  /** Letters that stand for a currency there. */
  codes: ReadonlySet<string>
}

/** A column whose head says nothing of money. */
export const noMoney: MoneyHead = { counted: false, money: false, codes: new Set() }

const sourceWords =
  /(?<!\p{L})(?:budget|treasury|donor|grants?(?!\p{L})|votes?(?= ?\d)|(?:own|existing|public|state|local) (?:funds|means|resources|money)|appropriation|no (?:extra |additional )?cost|unfunded|бюджет|казн[аыеу](?!\p{L})|донор|грант|средств|ассигнован|без (?:доп\p{L}* )?(?:затрат|финансир)|büdcə|vəsait|donor|qrant)/u
// "State budget" has the form of a body's name, "Budget Office" is one.
const endsAsSource =
  /(?:budgets?|funds|means|resources|money|grants?|donors?|appropriations?|votes? ?\d.*|бюджет\p{L}{0,2}|грант\p{L}{0,2}|средства|büdcə\p{L}*|vəsait\p{L}*)(?: \([^()]*\))?$|^(?:the )?treasury$/u
// "Solely from a grant of the Hallberg Foundation": who gives stands behind the money.
const beginsAsSource =
  /^(?:(?:solely|only|wholly|entirely|fully|exclusively|paid|financed|funded) )*(?:(?:from|out of) (?:an? |the |its )?(?:\p{L}+ )?(?:grants?|funds|budget|means|money)|(?:an? |the )?grants?) (?:of|from|by)(?!\p{L})|^(?:(?:только|исключительно|полностью|целиком) )?(?:(?:из|за счет) (?:средств )?)?грант(?:а|ов|ы)?(?!\p{L})/u

const unit =
  /(?<!\p{L})(?:thousands?|millions?|mln|mio|тыс(?:яч\p{L}*)?|млн|миллион\p{L}*|milyon|min)(?!\p{L})\.?(?:\s+(?:of\s+)?(\p{L}+))?(?:\s+(\p{L}+))?/u
// Other things that are counted by the thousand, or measured in "min".
const noCurrency =
  /(?<!\p{L})(?:people|persons?|population|inhabitants|citizens|copies|copy|leaflets|ha|hectares?|km|kilomet\p{L}*|met(?:re|er)s?|tonn?e?s?|minutes?|hours?|days|children|women|men|pupils|students|workers|employees|households|calls|cases|visitors|units|чел|челове\p{L}*|лиц\p{L}*|населени\p{L}*|жител\p{L}*|граждан\p{L}*|экз\p{L}*|га|км|шт\p{L}*|тонн\p{L}*|минут\p{L}*|час\p{L}*|дет(?:и|ей)|женщин\p{L}*|учащ\p{L}*|работник\p{L}*|случа\p{L}*|nəfər\p{L}*|əhali\p{L}*|nüsxə\p{L}*|hektar\p{L}*|dəqiqə\p{L}*|saat\p{L}*|adam\p{L}*|uşaq\p{L}*|qadin\p{L}*|ədəd\p{L}*|şagird\p{L}*|işçi\p{L}*)(?!\p{L})/u

const isCurrency = (word: string | undefined) =>
  word !== undefined && (currencyIn(word) !== null || isCurrencyNoun(word))

/** Whether folded words have a unit that counts money: one with a currency behind it, or with nothing. */
function hasMoneyUnit(folded: string): boolean {
  const found = unit.exec(folded)
  if (found) {
    // "thousands of Kestrian dollars"
    if (isCurrency(found[1]) || isCurrency(found[2])) return true
    // "min" alone is minutes.
    return !found[1] && !/^min/u.test(found[0]) && !noCurrency.test(folded)
  }
  return /'\s?000/u.test(folded) && !noCurrency.test(folded)
}

/** Whether the head of a column, or a label, says that numbers below it are money. */
function headCountsMoney(head: string): boolean {
  if (head.length > 200) return false
  const folded = foldCase(head)
  if (hasMoneyUnit(folded) || currencyIn(folded) !== null) return true
  // A currency that nobody knows, by its letters or beneath a head of money.
  if (/(?:thousands?|тыс\.?|млн|mln) \p{Lu}{2,4}(?!\p{L})/u.test(head) && !noCurrency.test(folded))
    return true
  return unit.test(folded) && !noCurrency.test(folded) && headRole(head) === "budget"
}

const lettersAndNumber = /(?<![\p{L}\d])(\p{Lu}{1,4})\.?\s?(\d{1,3}(?:[ ,.]\d{3})+|\d+)(?!\d)/u
const isLarge = (number: string) => number.replace(/\D/gu, "").length > 3
// "ISO 9001", "ILO 189", "ZRU 154", "No. 12": what is numbered, not paid.
const standard =
  /(?<![\p{L}\d])(?:iso|iec|ilo|мот|bət|en|din|гост|снип|no|nr|№|n°|art|ст|зру|zru|зрк|пп|уп|pp|up|фз|law|act|закон|convention|конвенци\p{L}|decree|указ|resolution|directive|maddə)\.?\s?(?:№\s?)?\d/u

function codeIn(words: string): [letters: string, large: boolean] | null {
  if (standard.test(foldCase(words)) || saysTime(words)) return null
  const [, letters, number = ""] = lettersAndNumber.exec(words) ?? []
  return letters ? [letters, isLarge(number) || unitIn(foldCase(words)) !== null] : null
}

/**
 * The unit and currency that the head of a column gives, with the letters of an unknown currency
 * ("ZS 96,000") where they are the same in every cell, or the head says money.
 */
export function moneyHead(head: string, cells: readonly string[] = []): MoneyHead {
  const counted = headCountsMoney(head)
  const money = counted || (head.length <= 200 && headRole(head) === "budget")
  const found = cells.flatMap((cell) => {
    const code = cell.length > 200 ? null : codeIn(cell)
    return code ? [code] : []
  })
  const same = found.length > 1 && found.every(([letters]) => letters === found[0]?.[0])
  const codes = found.flatMap(([letters, large]) => (large && (money || same) ? [letters] : []))
  return { counted, money, codes: new Set(codes) }
}

/** Whether words give a sum of money. */
export function saysSum(words: string, head: MoneyHead): boolean {
  if (words.length > 200 || !/\d/.test(words)) return false
  const folded = foldCase(words)
  if (currencyIn(folded) !== null) return true
  if (standard.test(folded)) return false
  if (head.counted && /^\D{0,6}\d[\d\s.,]*/u.test(words)) return true
  if (saysTime(words)) return false
  const [counts = ""] = unit.exec(folded) ?? []
  if (hasMoneyUnit(folded) || (counts && !/^min/u.test(counts) && !noCurrency.test(folded)))
    return true
  const code = codeIn(words)
  if (code && (head.codes.has(code[0]) || (head.money && code[1]))) return true
  // "300, IOM", "state budget, 2,900": the number stands by itself.
  return sourceKinds(folded).length > 0 && /(?:^|[,;:]\s)\d/u.test(words)
}

/** Whether words name where money is from. A body that has such a word in its name is a body. */
export function saysSource(words: string): boolean {
  if (words.length > 200) return false
  const folded = foldCase(words)
  if (!sourceWords.test(folded)) return false
  const [first = ""] = words.split(/[;,\n]/u)
  const start = foldCase(first).trim()
  return endsAsSource.test(start) || beginsAsSource.test(start) || !namesBody(first)
}
