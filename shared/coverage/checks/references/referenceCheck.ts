import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"
import type { Passage } from "../../passages/passage.ts"
import type { PlacedRemark, RemarkPlace } from "../remark.ts"
import { labelOf, type Reference, referencesOf } from "./reference.ts"

/** The references to parts of the plan in one passage, each with its words. */
export interface References {
  readonly place: RemarkPlace
  readonly named: readonly {
    readonly number: string
    readonly quote: string
    /** Whether it may refer to a heading too. */
    readonly anyPart: boolean
    /**
     * Whether only its form suggests a measure's number: it is one, if the measures have such
     * numbers.
     */
    readonly bare: boolean
  }[]
}

const three = "\\d{1,2}(?:\\.\\d{1,2}){2}(?![.\\d])"
const row = `${three}(?:\\s*(?:[,;–-]|and|и|və)?\\s*${three})*`
/** "(3.2.1, 3.2.5)": numbers of three levels alone in brackets, or in a cell. */
const inBrackets = new RegExp(`\\(\\s*(?:${row})\\s*\\)`, "giu")
const inCell = new RegExp(`^\\s*(?:${row})\\s*$`, "iu")

/** The numbers that refer to measures without a noun. */
function barelyNamed({ kind, text, cell }: Passage): References["named"] {
  if (!/\d\.\d{1,2}\.\d/.test(text)) return []
  const isAnswer = kind === "narrative" && cell && cell.column > 0 && inCell.test(text)
  const found = isAnswer ? [text] : (text.match(inBrackets) ?? [])
  return found.flatMap((quote) =>
    (quote.match(/\d+(?:\.\d+){2}/g) ?? []).map((number) => ({
      number,
      quote: number,
      anyPart: true,
      bare: true,
    })),
  )
}

/** A chapter that answers others, or reports on their documents: items in it are of those. */
const ofOthers = byScript(
  /recommend|observation|international|convention|legislat|legal (?:basis|framework)|рекоменд|замечани|международн|конвенци|законодат|правов|tövsiyə|beynəlxalq|konvensiya|qanunverici|hüquqi/iu,
)
/** Only the name of an item, as in a cell beside the name of a document. */
const itemAlone = latinAndCyrillic(
  /^\s*(?:(?:items?|points?|пункт\p{L}*|пп?\.)\s*\d+(?:\s*(?:[,;–-]|and|и)\s*\d+)*|\d+-\p{L}{1,4}\s+bənd\p{L}*)\s*\.?\s*$/iu,
)

const anItem = /item|point|пункт|п\.|bənd/iu

/**
 * The measures named in the fields of another; these are not part of its words, so there is nothing
 * to quote.
 */
function namedInFields({ fields }: Passage): References["named"] {
  if (!fields) return []
  return [fields.time, fields.budget, ...fields.indicators]
    .flatMap(referencesOf)
    .filter(({ anyPart, quote }) => anyPart && !anItem.test(quote))
    .map(({ number }) => ({ number, quote: "", anyPart: true, bare: false }))
}

/** All references of a passage to parts of the plan; null where there are none. */
export function referencesIn(
  passage: Passage,
  named: readonly Reference[],
  place: RemarkPlace,
): References | null {
  const { kind, text, headings } = passage
  if (kind === "title") return null
  const theirs =
    kind === "narrative" && (ofOthers.test(headings.at(-1) ?? "") || itemAlone.test(text))
  const own = named
    .filter(({ anyPart }) => anyPart || !theirs)
    .map(({ number, quote, anyPart }) => ({ number, quote, anyPart, bare: false }))
  const found = new Map(
    [...barelyNamed(passage), ...namedInFields(passage), ...own].map((one) => [one.number, one]),
  )
  return found.size > 0 ? { place, named: [...found.values()] } : null
}

/**
 * The labels that a reference of one level can lead to here: the displayed number, and one that the
 * words begin with.
 */
export function labelsOf({ kind, number, text, cell }: Passage): readonly string[] | null {
  // In a table, a number after the first column counts something, and is no label.
  const label = cell && cell.column > 0 ? null : labelOf(text)
  const own = [kind === "title" ? null : number, label].filter((one) => one !== null)
  // Copied, because the filtered array keeps spare capacity, and there is one for each passage.
  return own.length > 0 ? own.slice() : null
}

/** Nouns for a part in the words that refer to it, and how the remark names it. */
const nouns: readonly (readonly [RegExp, (number: string) => string])[] = [
  [/measure/iu, (number) => `measure ${number}`],
  [/step/iu, (number) => `step ${number}`],
  [/activit/iu, (number) => `activity ${number}`],
  [/(?<!\p{L})action/iu, (number) => `action ${number}`],
  [/objective/iu, (number) => `objective ${number}`],
  [/(?<!\p{L})item/iu, (number) => `item ${number}`],
  [/(?<!\p{L})point/iu, (number) => `point ${number}`],
  [/мероприяти/iu, (number) => `мероприятие ${number}`],
  [/задач/iu, (number) => `задачу ${number}`],
  [/пункт|(?<![а-яё])п\./iu, (number) => `пункт ${number}`],
  [/(?<![а-яё])мер(?:[аеуы]|ой|ам|ами|ах)(?![а-яё])/iu, (number) => `меру ${number}`],
  [/tədbir/iu, (number) => `${ordinal(number)} tədbir`],
  [/bənd/iu, (number) => `${ordinal(number)} bənd`],
  [/məqsəd/iu, (number) => `${ordinal(number)} məqsəd`],
]

/** The endings of Azerbaijani ordinals by the last digit, and of tens by the one before it. */
const endings = ["cu", "ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu"]
const endingsOfTens = ["cü", "cu", "ci", "cu", "cı", "ci", "cı", "ci", "ci", "cı"]

function ordinal(number: string): string {
  const [last] = /\d+$/.exec(number) ?? []
  if (!last || /^\D/.test(number)) return `${number} nömrəli`
  const end = Number(last.at(-1))
  const tens = Number(last.at(-2) ?? 0)
  return `${number}-${(end === 0 ? endingsOfTens[tens] : endings[end]) ?? "ci"}`
}

/** A number with the noun that the words around it use. */
function called(number: string, quote: string): string {
  return nouns.find(([noun]) => noun.test(quote))?.[1](number) ?? number
}

const firstOf = (number: string) => number.slice(0, number.indexOf("."))

/**
 * Remarks on references that lead nowhere, given every number of the plan, and those that are no
 * heading's.
 */
export function referenceRemarks(
  { place, named }: References,
  numbers: ReadonlySet<string>,
  labels: ReadonlySet<string>,
): PlacedRemark[] {
  const isLike = (number: string) =>
    [...numbers].some((one) => /^\d+\.\d+\.\d+$/.test(one) && firstOf(one) === firstOf(number))
  return named.flatMap(({ number: each, quote, anyPart, bare }) => {
    if ((anyPart && numbers.has(each)) || labels.has(each) || (bare && !isLike(each))) return []
    const words = called(each, quote)
    const remark = { check: "broken-reference", words, about: `${each} ${quote}`, quote }
    return [{ place, remark }]
  })
}
