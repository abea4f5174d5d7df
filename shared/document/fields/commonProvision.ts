import { foldCase } from "../../text/foldCase.ts"
import { latinAndCyrillic } from "../../text/latinAndCyrillic.ts"
import { looksLikeBody } from "./bodyNames.ts"
import { sourceKinds } from "./budgetWords.ts"
import { type CommonWords, commonWords } from "./commonWords.ts"

/** The fields that a plan may give once for several measures. */
export type CommonField = "lead" | "time" | "budget"

/** A range of numbers as plans write them: 13–47, 2.1–2.4; a single one is both ends. */
type NumberSpan = readonly [first: string, last: string]

/** A selection of measures in a sentence. */
interface Chosen {
  numbers: readonly NumberSpan[]
  chapters: readonly NumberSpan[]
  /** Whether it is the measures marked with an asterisk. */
  marked: boolean
}

/** A sentence of a plan that gives a field to several measures at once. */
export interface CommonProvision {
  field: CommonField
  /** The value of the field: the sentence on money, the date, the body. */
  words: string
  /** The whole sentence, as printed. */
  sentence: string
  /** The measures it names; if none, all. */
  of: Chosen
  /** Whether it is for all, whatever else it names. */
  all: boolean
  /** Whether it is for those of its own chapter. */
  here: boolean
  /** The measures it excepts. */
  but: Chosen
}

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

function plain(number: string): string {
  if (/\d/.test(number)) return number
  const digits = [...number].map((letter) => roman[letter] ?? 0)
  return String(
    digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0),
  )
}

const one = "(?:\\d{1,3}(?:\\.\\d{1,3})*|[ivx]{1,5}|\\p{L}{1,2}-\\d{1,3})(?![\\p{L}\\d])"
const list = `${one}(?:(?:-?c[iuü])?(?:\\s?[–—-]\\s?|,\\s?(?:and |и |və )?|\\s(?:to|through|and|by|по|до|и|və)\\s)${one})*`
const span = new RegExp(
  `(${one})(?:(?:\\s?[–—]\\s?|\\s?-\\s?(?=\\d)|\\s(?:to|through|по|до)\\s)(${one}))?`,
  "gu",
)

const spanPatterns = new Map<string, RegExp>()

function spanPattern(noun: string, numbersFirst: boolean): RegExp {
  const pattern = numbersFirst
    ? `(?<![\\p{L}\\d.])(${list})(?:-?c[iuü])? (?:${noun})(?!\\p{L})`
    : `(?<!\\p{L})(?:${noun}) (?:№ ?|nos?\\.? )?(${list})`
  return latinAndCyrillic(new RegExp(pattern, "gu"))
}

/** The numbers that belong to a noun: "measures 3 to 7 and 9", «главы II–IV», "2–4-cü fəsillər". */
function spansWith(text: string, noun: string, numbersFirst: boolean): NumberSpan[] {
  const pattern = spanPatterns.get(noun) ?? spanPattern(noun, numbersFirst)
  spanPatterns.set(noun, pattern)
  return [...text.matchAll(pattern)].flatMap(([, numbers = ""]) =>
    [...numbers.matchAll(span)].map(
      ([, first = "", last = first]): NumberSpan => [plain(first), plain(last)],
    ),
  )
}

function chosenIn(text: string, of: CommonWords): Chosen {
  return {
    numbers: spansWith(text, of.measure, of.numbersFirst),
    chapters: spansWith(text, of.chapter, of.numbersFirst),
    marked: of.marked.test(text),
  }
}

const names = ({ numbers, chapters, marked }: Chosen) =>
  numbers.length > 0 || chapters.length > 0 || marked

/** The lead of the measures that a sentence names: a single body, not each measure's own. */
function leadIn(main: string, sentence: string, of: CommonWords): string | null {
  for (const pattern of of.led) {
    const found = pattern.exec(main)?.[1]
    if (
      !found ||
      /lead|responsib|executor|исполнител|ответственн|icraçi|cavabdeh|məsul/u.test(found)
    )
      continue
    const at = foldCase(sentence).indexOf(found)
    const printed = at < 0 ? "" : sentence.slice(at, at + found.length)
    if (looksLikeBody(printed) && /\p{Lu}/u.test(printed)) return printed
  }
  return null
}

const amount =
  /(?<![\p{L}\d])(?:\d{1,3}(?:[ ,’']\d{3})+|\d+(?:[.,]\d+)?\s?(?:million|thousand|mln|bn|m(?!\p{L})|млн|тыс|миллион|milyon|min(?!\p{L})))/u

/**
 * The field that one sentence of the narrative gives to several measures: the payer ("From this
 * heading all measures are paid"), the deadline, the lead. Null where it is about no measures or
 * says that something is missing. The period of a plan is not the time frame of its measures.
 */
export function commonProvision(sentence: string, lang: string): CommonProvision | null {
  const of = commonWords[lang]
  if (!of || sentence.length > 600) return null
  const folded = foldCase(sentence).replace(/[.\s]+$/u, "")
  const excepted = of.except.exec(folded)
  const main = excepted
    ? folded.replace(excepted[0], excepted[0].startsWith(",") ? ", " : " ").trim()
    : folded
  const speaks = [of.paid, of.costs, of.carried, of.answers].some((one) => one.test(main))
  if (!speaks) return null
  const chosen = chosenIn(main, of)
  const here = of.here.test(main)
  const all = of.all.test(main)
  if (!here && !all && !names(chosen)) return null
  if (!of.measures.test(main) && chosen.chapters.length === 0) return null
  if (of.denied.test(main) || of.beside.test(main)) return null
  const provision = (field: CommonField, said: string): CommonProvision => ({
    field,
    words: said,
    sentence,
    of: chosen,
    all,
    here: here && chosen.chapters.length === 0,
    but: chosenIn(excepted?.[1] ?? "", of),
  })
  const source = of.source.test(main) || sourceKinds(main).length > 0
  const whole = here || chosen.chapters.length > 0
  const costs = whole && of.costs.test(main) && amount.test(main)
  if (costs || (of.paid.test(main) && source)) return provision("budget", sentence)
  const date = of.carried.test(main) ? of.deadline.exec(main)?.[0] : undefined
  const at = date ? foldCase(sentence).indexOf(date) : -1
  if (date && at >= 0) return provision("time", sentence.slice(at, at + date.length))
  const lead = leadIn(main, sentence, of)
  return lead ? provision("lead", lead) : null
}

const partsOf = (number: string) => number.split(/[.-]/u).map((part) => Number(part) || 0)

/** Whether a number is in a range of numbers with as many figures. */
function within(number: string, [first, last]: NumberSpan): boolean {
  const letters = (label: string) => /^\p{L}*/u.exec(label.toLowerCase())?.[0]
  const [own, from, to] = [partsOf(number), partsOf(first), partsOf(last)]
  if (own.length !== from.length || letters(number) !== letters(first)) return false
  const order = (some: number[], others: number[]) => {
    const at = some.findIndex((part, place) => part !== others[place])
    return at < 0 ? 0 : (some[at] ?? 0) - (others[at] ?? 0)
  }
  return order(own, from) >= 0 && order(own, to) <= 0
}

/** The facts of a measure that a provision selects by. */
export interface ProvidedFor {
  number: string
  /** The numbers of the headings above. */
  chapters: readonly string[]
  /** Whether it is marked with an asterisk. */
  marked: boolean
}

function isChosen({ numbers, chapters, marked }: Chosen, measure: ProvidedFor): boolean {
  const numbered = numbers.some((each) => within(measure.number, each))
  const inside = chapters.some((each) => measure.chapters.some((one) => within(one, each)))
  // "Measures 3 and 4 of chapter 2": where both are named, both must hold.
  const both = numbers.length > 0 && chapters.length > 0
  return (both ? numbered && inside : numbered || inside) || (marked && measure.marked)
}

/**
 * The measures that a provision of the chapter `from` is for. Numbers that no measure has belong to
 * another numbering, and select none.
 */
export function providedFor<T extends ProvidedFor>(
  { of, all, here, but }: CommonProvision,
  measures: readonly T[],
  isHere: (measure: T) => boolean,
): T[] {
  const left = measures.filter((measure) => !isChosen(but, measure))
  const chosen = left.filter((measure) => isChosen(of, measure))
  if (chosen.length > 0) return chosen
  if (here) return left.filter(isHere)
  return all && !of.marked && of.chapters.length === 0 ? left : []
}
