/** One indicator as printed: what is measured, from which value, to which. */
export interface IndicatorReading {
  words: string
  baseline: string
  target: string
}

const arrow = String.raw`\s*(?:→|⇒|⟶|➔|->|=>|–>|—>)\s*`
const inParentheses = new RegExp(
  String.raw`\(([^()]*?)(?:^|(?<=[\s(:]))([^()→⇒]*?)${arrow}([^()→⇒]*?)\)`,
  "u",
)
const bare = new RegExp(String.raw`^(.*?)[:,–—-]?\s*(\S+(?:\s?%)?)${arrow}([^→⇒]+)$`, "u")
const labelled =
  /^(.*?)[;,.(]?\s*(?:baseline|base value|исходное значение|базовое значение|база|ilkin göstərici|baza)\s*[:=–-]\s*(.*?)[;,.]\s*(?:target|цель|целевое значение|hədəf(?: göstəricisi)?)\s*[:=–-]\s*(.*?)\)?$/iu
const fromTo =
  /^(.*?)\s*\(?(?:from|с|от)\s+([\d][\d\s.,]*\s?%?)\s+(?:to|до)\s+([\d][\d\s.,]*\s?%?)\)?\s*(.*)$/iu

const value = String.raw`(?:\d[\d\s.,]*(?:\s?%)?|n\/a|none|нет|н\/д|yoxdur|m\/d)`
const year = String.raw`(?:19|20)\d{2}`
// "(210 to 1,500)", "(было 0, станет 700)", "(22 % in 2025, 50 % in 2030)": two values and nothing else.
const pairs = [
  String.raw`(?:from\s)?(${value})\s+to\s+(${value}[^();]{0,40})`,
  String.raw`(?:сейчас|было|now|today|indi|hazırda|currently)\s*:?\s*([^();,]{1,40}),\s*(?:станет|будет|then|later|olacaq|to be|target)\s*:?\s*([^();]{1,40})`,
  String.raw`(${value}(?:\s(?:in|в)\s${year}(?:\sгоду)?))[,;]\s*(?:and\s)?(${value}(?:\s(?:in|by|в|к)\s${year}(?:\sгоду)?))`,
  String.raw`(${year}(?::|-c[iıuü]\sildə)?\s*[–—-]?\s*${value})[,;]\s*(${year}(?::|-c[iıuü]\sildə)?\s*[–—-]?\s*${value})`,
].map((pair) => new RegExp(String.raw`^(.*?)\s*\(\s*${pair}\s*\)$`, "iu"))

function readPair(text: string): IndicatorReading | null {
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
    // A comma parts two indicators only where the first has just closed its values.
    const closed = letter === "," && /[→⇒][^()]*\)\s*$/u.test(text.slice(start, at))
    if (depth === 0 && (letter === ";" || letter === "\n" || closed)) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.replace(/^[\s•–—-]+|[\s;]+$/gu, "")).filter(Boolean)
}

function readOne(text: string): IndicatorReading {
  const match = inParentheses.exec(text)
  if (match) {
    // "(survey: 24 % → 55 %)": what stands before the colon belongs to the words.
    const [note = "", value = ""] =
      /^(.*:)?\s*(.*)$/su.exec(`${match[1]}${match[2]}`)?.slice(1) ?? []
    const before = text.slice(0, match.index).trim()
    const after = text.slice(match.index + match[0].length).trim()
    const inner = note.replace(/:\s*$/u, "").trim()
    const words = [before, inner && `(${inner})`, after].filter(Boolean).join(" ")
    return { words, baseline: value.trim(), target: (match[3] ?? "").trim() }
  }
  const labels = labelled.exec(text)
  if (labels) {
    const [, words = "", baseline = "", target = ""] = labels
    return { words: words.trim(), baseline: baseline.trim(), target: target.trim() }
  }
  const plain = bare.exec(text)
  if (plain) {
    const [, words = "", baseline = "", target = ""] = plain
    return { words: words.trim(), baseline, target: target.trim() }
  }
  const pair = readPair(text)
  if (pair) return pair
  const range = fromTo.exec(text)
  if (range) {
    const [, words = "", baseline = "", target = "", rest = ""] = range
    const all = [words, rest].map((part) => part.trim()).filter(Boolean)
    if (all.length > 0)
      return { words: all.join(" "), baseline: baseline.trim(), target: target.trim() }
  }
  return { words: text, baseline: "", target: "" }
}

/**
 * Reads a cell of indicators: parted by semicolons and line breaks outside parentheses, each with
 * the values of "(1 → 4)", "(1 to 4)", "from 1 to 4", "(12 % in 2025, 40 % in 2030)" or "baseline: 1; target: 4".
 */
export function readIndicatorWords(words: string): IndicatorReading[] {
  // A page of text in a cell is kept as it is: it holds no list that a person would call one.
  if (words.length > 5000) return [{ words: words.trim(), baseline: "", target: "" }]
  if (labelled.test(words) && !words.includes("\n")) return [readOne(words.trim())]
  return pieces(words).map(readOne)
}

/** One line that {@link readIndicatorWords} reads back: "Posts filled (1 → 4)". */
export function indicatorLine({ words, baseline, target }: IndicatorReading): string {
  if (!baseline && !target) return words
  return `${words} (${baseline} → ${target})`.trim()
}
