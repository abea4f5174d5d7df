/**
 * The words and number by which a measure names itself at its beginning: "Commitment 5.", «Шаг 3»,
 * "5-ci tədbir:".
 */
export interface MeasureNumber {
  number: string
  /** The length of the word, the number and the separator after them. */
  length: number
  /** The word, folded; `sure` when it names only measures. */
  word: string
  sure: boolean
  /** The asterisk after the number, which a sentence of the plan explains; "" without one. */
  mark: string
}

const sureWords =
  "action|activity|measure|commitment|мероприятие|мера|действие|обязательство|tədbir|fəaliyyət|öhdəlik"
// A step or a task is as often a part of a procedure.
const openWords =
  "task|step|initiative|intervention|undertaking|deliverable|pledge|action point|шаг|задача|задание|поручение|инициатива|addım|vəzifə|tapşırıq|təşəbbüs"
const figures = "(?:№|No\\.?|nr\\.?|#)?\\s*(\\d{1,3}(?:\\.\\d{1,3}){0,3})(\\*{1,3}|[†‡])?"
const stop = "\\s*(?:[.:)–—-]+(?:\\s+|$)|(?<=[\\d*†‡])\\s+|$)"

const wordFirst = new RegExp(`^\\s*(${sureWords}|${openWords})\\s+${figures}${stop}`, "iu")
const numberFirst = new RegExp(
  `^\\s*(\\d{1,3}(?:\\.\\d{1,3}){0,3})(?:st|nd|rd|th|-?(?:й|я|е|ci|cı|cu|cü))\\s+(${sureWords}|${openWords})\\s*(?:[.:–—-]+\\s+|$)`,
  "iu",
)
const sure = new RegExp(`^(?:${sureWords})$`, "iu")

/** Reads the name by which printed words call themselves a measure; null without one. */
export function measureNumber(text: string): MeasureNumber | null {
  const first = wordFirst.exec(text)
  const found = first ?? numberFirst.exec(text)
  if (!found) return null
  // Without a stop after the number, the words must begin as a title does, or after "1.2" with a figure.
  const begins = /\.\d+\s+$/u.test(found[0]) ? /^[\p{Lu}\d"«“(]/u : /^[\p{Lu}"«“(]/u
  if (/[\d*†‡]\s+$/u.test(found[0]) && !begins.test(text.slice(found[0].length))) return null
  const [word = "", number = ""] = first ? [found[1], found[2]] : [found[2], found[1]]
  const mark = first?.[3] ?? ""
  return { number, length: found[0].length, word: word.toLowerCase(), sure: sure.test(word), mark }
}
