import { joinThousands, partThousands } from "../../text/thousands.ts"
import { endsInValue, hasValueNext, readSeries } from "../../text/yearValues.ts"
import { isCount, isSource, labelledSource } from "./indicatorSource.ts"

/** One indicator as printed: its words, baseline and target. */
interface IndicatorValues {
  words: string
  baseline: string
  target: string
}

/** An indicator with its source, where its own words name it. */
export interface IndicatorReading extends IndicatorValues {
  verification: string
}

const arrow = String.raw`\s*(?:→|⇒|⟶|➔|->|=>|–>|—>)\s*`
const inParentheses = new RegExp(
  String.raw`\(([^()→⇒]*?)(?:^|(?<=[\s(:]))([^()→⇒]*?)${arrow}([^()]*?)\)`,
  "u",
)
// "1 200", with any blank between thousands.
const thousands = String.raw`\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?(?![\d.,])`
// "50 % (2025) → 70 % (2028) → 90 % (2030)": the target, with a milestone before it.
const dated = String.raw`(?:\d+\s(?:out )?(?:of|из)\s)?(?!(?:in|by|for|в|к|за|на)\s)\S+(?:\s?%)?(?:\s?\(?(?:\p{L}{3,12}\s)?(?:19|20)\d{2}[^()→⇒]{0,12}\)?)?`
const stepped = new RegExp(
  String.raw`^([^→⇒]*?)[:,–—-]?\s*(?<!\S)(${dated})${arrow}(${dated}(?:${arrow}${dated})*)\.?$`,
  "u",
)
const bare = new RegExp(String.raw`^(.*?)[:,–—-]?\s*(\S+(?:\s?%)?)${arrow}([^→⇒]+)$`, "u")
// A label is followed by a number or a word for yes or no, and otherwise by a sign.
const behindLabel = String.raw`(?:(?:,?\s*\(?(?:19|20)\d{2}(?:\s?г\.|\s?год[ау]?|-c[iıuü]\sil\p{L}*)?\)?)?\s*[:=–-]\s*|\s+(?=\d|(?:yes|no|none|n\/a|нет|да|отсутству\p{L}+|н\/д|yox|yoxdur|xeyr|hə|bəli|var)(?!\p{L})))`
const baselineLabel = String.raw`(?:baseline(?: value)?|base value|currently|at present|исх(?:\.|одн(?:ое|ый|ая)(?: (?:значение|показатель|уровень|величина))?)|базов(?:ое|ый) (?:значение|показатель|уровень)|база|сейчас|было|now|[iİ]lkin(?: (?:göstərici|səviyyə|vəziyyət|qiymət|dəyər)\p{L}*)?|baza(?: göstəricisi)?|hazırda)`
const targetLabel = String.raw`(?:target(?: value)?|цел(?:\.|ь|ев(?:ое|ой|ая)(?: (?:значение|показатель|уровень|величина))?)|станет|будет|hədəf(?: (?:göstərici|səviyyə|qiymət|dəyər)\p{L}*)?|olacaq)`
const labelled = new RegExp(
  String.raw`^(.*?)(?:\s[–—-]|[;,.(:]|(?<=^))?\s*(?<!\p{L})${baselineLabel}${behindLabel}(.*?)\s*[;,.]\s*${targetLabel}${behindLabel}(.*?)\)?$`,
  "isu",
)
/** Both values on lines of their own below the words of their indicator. */
const valuesBelow = new RegExp(
  String.raw`\n\s*(${baselineLabel}${behindLabel}[^\n]*?)[;,.]?\s*\n\s*(?=${targetLabel}${behindLabel})`,
  "giu",
)
/** A labelled value belongs to the words before it. */
const labelNext = new RegExp(
  String.raw`^;\s*(?:${baselineLabel}|${targetLabel})${behindLabel}`,
  "iu",
)
// "6,000 m²", "19 days (2025)": other words are a unit only before a year.
const unit = String.raw`(?:%|[кkсcмm]?[мm][²³]?(?!\p{L})|(?:ha|га|kg|кг)(?!\p{L})|\p{L}{2,12}(?=\s\(?(?:(?:in|by|в|к)\s)?20\d{2}(?!\d)))?`
const number = String.raw`\d(?:[\d\s.,]*\d)?\s?${unit}`
// "from 14 (2025) to 120 (2030)", "с 14 в 2025 г. до 120 в 2030 г.", "2025-ci ildə 14-dən 2030-cu ildə 120-yə".
const when = String.raw`(?:\s?\(?(?:(?:in|by|в|к)\s)?20\d{2}(?!\d)(?:\s?г(?:\.|оду?|ода))?\)?)?`
const inYear = String.raw`(?:20\d{2}-c[iıuü]\sildə\s)?`
const figure = String.raw`(?:(?<![\d.,])${thousands}|\d[\d.,]*)`
const fromTo = new RegExp(
  String.raw`^(.*?)\s*\(?(?:from|с|от)\s+(${number}${when})\s+(?:to|до)\s+(${number}${when})(?!\d)\)?\s*(.*)$`,
  "iu",
)
const fromToBehind = new RegExp(
  String.raw`^(.*?)[\s:(–-]+(${inYear}${figure}\s?%?)\s?-?d[aə]n\s+(${inYear}${figure}\s?%?)\s?-?(?:y?[aə](?:\s(?:qədər|kimi))?|d[aə]k)(?!\p{L})\)?\s*(.*)$`,
  "iu",
)

const value = String.raw`(?:\d[\d\s.,]*(?:\s?%)?|n\/a|none|нет|н\/д|yoxdur|m\/d)`
const year = String.raw`(?:19|20)\d{2}`
// "(210 to 1,500)", "(было 0, станет 700)", "(22 % in 2025, 50 % in 2030)": two values and nothing else.
const pairs = [
  String.raw`(?:from\s)?(${value})\s+to\s+(${value}[^();]{0,40})`,
  String.raw`(?:сейчас|было|now|today|indi|hazırda|currently)\s*:?\s*([^();,]{1,40}),\s*(?:станет|будет|then|later|olacaq|to be|target)\s*:?\s*([^();]{1,40})`,
  String.raw`(${value}(?:\s(?:in|в)\s${year}(?:\sгоду)?))[,;]\s*(?:and\s)?(${value}(?:\s(?:in|by|в|к)\s${year}(?:\sгоду)?))`,
  String.raw`(${year}\s*:\s*[^();:,]{1,40});\s*(${year}\s*:\s*[^();:]{1,40})`,
  String.raw`(${year}(?::|\s?г\.|-c[iıuü]\sildə)?\s*[–—-]?\s*${value})[,;]\s*(${year}(?::|\s?г\.|-c[iıuü]\sildə)?\s*[–—-]?\s*${value})`,
].map((pair) => new RegExp(String.raw`^(.*?)\s*\(\s*${pair}\s*\)$`, "iu"))

function readPair(text: string): IndicatorValues | null {
  const found = pairs.map((pair) => pair.exec(text)).find(Boolean)
  if (!found) return null
  const [, words = "", baseline = "", target = ""] = found
  return { words: words.trim(), baseline: baseline.trim(), target: target.trim() }
}

function pieces(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === "(" || letter === "[") depth += 1
    else if (letter === ")" || letter === "]") depth = Math.max(0, depth - 1)
    // A comma separates two indicators only where the first has just closed its values.
    const closed = letter === "," && /[→⇒][^()]*\)\s*$/u.test(text.slice(start, at))
    const goesOn = letter === ";" && (labelNext.test(text.slice(at)) || hasValueNext(text, at))
    if (depth === 0 && !goesOn && (letter === ";" || letter === "\n" || closed)) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.replace(/^[\s•–—-]+|[\s;]+$/gu, "")).filter(Boolean)
}

function readOne(text: string): IndicatorValues {
  const match = inParentheses.exec(text)
  if (match) {
    // "(survey: 24 % → 55 %)": the part before the colon belongs to the words.
    const [note = "", value = ""] =
      /^(.*(?<!(?:19|20)\d\d\s?):)?\s*(.*)$/su.exec(`${match[1]}${match[2]}`)?.slice(1) ?? []
    const before = text.slice(0, match.index).trim()
    const after = text
      .slice(match.index + match[0].length)
      .replace(/^[\s.,;]+(?!\p{L})/u, "")
      .trim()
    const inner = note.replace(/:\s*$/u, "").trim()
    const words = [before, inner && `(${inner})`, after]
      .filter(Boolean)
      .join(" ")
      .replace(/\s+(?=[.,;])/gu, "")
    return { words, baseline: value.trim(), target: (match[3] ?? "").trim() }
  }
  const labels = labelled.exec(text)
  if (labels) {
    const [, words = "", baseline = "", target = ""] = labels
    // The bracket that ends the words may be that of a year: "5 (2028)".
    const end = /\([^()]*$/u.test(target) && text.endsWith(")") ? ")" : ""
    return { words: words.trim(), baseline: baseline.trim(), target: target.trim() + end }
  }
  const joined = joinThousands(text)
  const plain = stepped.exec(joined) ?? bare.exec(joined)
  if (plain) {
    const [, words = "", baseline = "", target = ""] = plain.map((part = "") => partThousands(part))
    return { words: words.trim(), baseline, target: target.trim() }
  }
  const pair = readPair(text) ?? readSeries(text)
  if (pair) return pair
  const range = fromTo.exec(text) ?? fromToBehind.exec(text)
  if (range) {
    const [, words = "", baseline = "", target = "", rest = ""] = range
    const all = [words.replace(/[\s:,]+$/u, ""), rest.replace(/^[\s.,;]+/u, "").trim()].filter(
      Boolean,
    )
    if (all.length > 0)
      return { words: all.join(" "), baseline: baseline.trim(), target: target.trim() }
  }
  return { words: text, baseline: "", target: "" }
}

/** The separate pieces of a cell, each with whether a line break precedes it. */
function stretches(words: string): { text: string; onNewLine: boolean }[] {
  return words
    .replace(valuesBelow, "; $1; ")
    .split("\n")
    .flatMap((line) => pieces(line).map((text, at) => ({ text, onNewLine: at === 0 })))
}

/**
 * Reads a cell of indicators: split at semicolons and line breaks outside parentheses, each with
 * the values of "(1 → 4)", "(1 to 4)", "from 1 to 4", "(12 % in 2025, 40 % in 2030)", "(2025: 1;
 * 2028: 3; 2030: 4)" or "baseline: 1; target: 4". A source belongs to the indicators before it: "(1
 * → 7); source: register log", "(0 → 400); attendance lists".
 */
export function readIndicatorWords(words: string): IndicatorReading[] {
  const unproven = (values: IndicatorValues) => ({ ...values, verification: "" })
  // A page of text in a cell is kept as it is: it is no list.
  if (words.length > 5000) return [unproven({ words: words.trim(), baseline: "", target: "" })]
  const list: IndicatorReading[] = []
  const prove = (source: string) => {
    const verification = source.replace(/[\s.;,]+$/u, "")
    const last = list.at(-1)
    if (last?.verification) last.verification += `; ${verification}`
    else for (const each of list) each.verification ||= verification
  }
  // After a label the rest of the line is a source too, unless it has values or begins like an
  // indicator.
  let labelled = false
  for (const { text, onNewLine } of stretches(words)) {
    const source = labelledSource(text)
    const own = source ? text.slice(0, source.end).trim() : text
    const before = list.at(-1)
    const goesOn: boolean =
      labelled && !onNewLine && /^\p{Ll}/u.test(own) && !isCount(own) && readOne(own).target === ""
    labelled = source !== null || goesOn
    // Without a label only text directly after an indicator with values is a source and no
    // indicator.
    const valued = before && (before.target !== "" || endsInValue(before.words))
    if (source === null && !onNewLine && before && (goesOn || (valued && isSource(own)))) prove(own)
    else {
      if (own) list.push(unproven(readOne(own)))
      if (source && list.length > 0) prove(source.source)
      else if (source) list.push(unproven({ words: text, baseline: "", target: "" }))
    }
  }
  return list
}

/** One line that {@link readIndicatorWords} reads back: "Posts filled (1 → 4)". */
export function indicatorLine({ words, baseline, target }: IndicatorValues): string {
  if (!baseline && !target) return words
  return `${words} (${baseline} → ${target})`.trim()
}
