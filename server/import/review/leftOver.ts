import type { Node } from "@tiptap/pm/model"
import type { FilePlace, LeftOver } from "../../../shared/api/importReview.ts"
import { isAgreementMark } from "../../../shared/document/fields/bodyNames.ts"
import { type Aside, runsText } from "../draft.ts"
import { readHeading } from "../prose/headings.ts"
import { measureNumber } from "../prose/measureNumber.ts"
import { leadingCode, leadingNumber } from "../prose/printedNumber.ts"
import type { TableHead } from "../tables/tableHead.ts"
import type { NumberedText } from "./numberParts.ts"
import { isLabel } from "./settleParts.ts"

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text, as they are counted: letters and figures, whatever their case. */
export function wordsOf(text: string): string[] {
  return (text.normalize("NFC").match(wordPattern) ?? []).map((word) => word.toLowerCase())
}

/** The number of occurrences of each word in texts. */
export function bagOf(texts: Iterable<string>): Map<string, number> {
  const bag = new Map<string, number>()
  for (const text of texts)
    for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** Every text of a plan: of its blocks, its footnotes and its fields. */
export function textsOf(doc: Node): string[] {
  const texts: string[] = []
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    let text = ""
    node.descendants((inside) => {
      if (inside.type.name === "footnote") {
        texts.push(inside.textContent)
        return false
      }
      text += inside.isText ? inside.text : "\n"
      return true
    })
    texts.push(text)
    return false
  })
  return texts
}

/** The texts of a part of a file: its words, and by themselves the footnotes in them. */
function partTexts({ block }: NumberedText): string[] {
  const words = block.runs.map((run) => ("text" in run ? run.text : "break" in run ? "\n" : ""))
  const notes = block.runs.flatMap((run) => ("footnote" in run ? [run.footnote] : []))
  return [words.join(""), ...notes]
}

interface Token {
  word: string
  start: number
  end: number
}

interface Line {
  part: NumberedText
  text: string
  tokens: Token[]
}

/** A stretch of words of one line that may be missing. */
interface Stretch {
  line: Line
  from: number
  to: number
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: word.normalize("NFC").toLowerCase(),
    start: index,
    end: index + word.length,
  }))

/** The stretches of a line whose words are all missing still. */
function stretches(
  line: Line,
  missing: ReadonlyMap<string, number>,
  from = 0,
  to = line.tokens.length,
) {
  const found: Stretch[] = []
  const used = new Map<string, number>()
  let start = -1
  for (let at = from; at <= to; at++) {
    const word = at < to ? (line.tokens[at]?.word ?? "") : ""
    const left = (missing.get(word) ?? 0) - (used.get(word) ?? 0)
    if (at < to && left > 0) {
      used.set(word, (used.get(word) ?? 0) + 1)
      if (start < 0) start = at
    } else if (start >= 0) {
      found.push({ line, from: start, to: at })
      start = -1
      used.clear()
    }
  }
  return found
}

const placeOf = ({ heading, table, row }: NumberedText): FilePlace => ({
  heading: heading?.slice(0, 120) ?? null,
  table: table === null ? null : table + 1,
  row: row === null ? null : row + 1,
})

const labelled = /(?:^|[.;|(\n·•]\s*)[*_]*(\p{L}[^.;|:：()\n]{0,60}?)[*_]*\s*[:：]/gu

/** Where a line says what the plan says by its form: its number, what it calls itself, what its fields are called. */
function signs(
  { part, text }: Line,
  heads: ReadonlyMap<number, Pick<TableHead, "body">>,
): [number, number][] {
  const head = part.table === null ? undefined : heads.get(part.table)
  if (head && part.row !== null && part.row < head.body) return [[0, text.length]]
  const { runs } = readHeading(part.block.runs, null)
  const bare = runsText(runs)
  const called = bare !== "" && text.endsWith(bare) ? text.length - bare.length : 0
  const number = leadingNumber(text)?.length ?? leadingCode(text)?.length ?? 0
  const begins = Math.max(called, number, measureNumber(text)?.length ?? 0)
  const found = [...text.matchAll(labelled)].flatMap(({ 0: whole, 1: words = "", index }) => {
    const end = index + whole.length
    return isLabel(words) ? [[end - whole.trimStart().length, end] as [number, number]] : []
  })
  return begins > 0 ? [[0, begins], ...found] : found
}

function kindOf({ line, from, to }: Stretch, words: string): LeftOver["kind"] {
  if (!/\p{L}{2}/u.test(words)) return "number"
  const behind = line.text.slice(line.tokens[to - 1]?.end ?? 0)
  const begins = from === 0 && /^\s*[:：]/u.test(behind)
  return isLabel(words) || isAgreementMark(words) || (begins && words.length <= 60)
    ? "label"
    : "words"
}

/**
 * The words of a file that are missing in the plan made of it, each with its place, so that
 * together they have every word of the file as often as it does. A word with several places is
 * reported where most of the others beside it are missing too. `heads` are those of the tables that
 * were read as measures.
 */
export function leftOverOf(
  texts: readonly NumberedText[],
  doc: Node,
  heads: ReadonlyMap<number, Pick<TableHead, "body">>,
  asides: readonly Aside[],
): LeftOver[] {
  const lines = texts.flatMap((part): Line[] =>
    partTexts(part).map((text) => ({ part, text, tokens: tokensOf(text) })),
  )
  const missing = bagOf(lines.map(({ text }) => text))
  for (const [word, count] of bagOf(textsOf(doc))) {
    const left = (missing.get(word) ?? 0) - count
    if (left > 0) missing.set(word, left)
    else missing.delete(word)
  }
  const told: { words: string; kind: LeftOver["kind"]; place: FilePlace }[] = []
  const tell = (line: Line, from: number, to: number, sign: boolean) => {
    for (const stretch of stretches(line, missing, from, to)) {
      const own = line.tokens.slice(stretch.from, stretch.to)
      for (const { word } of own) {
        const left = (missing.get(word) ?? 0) - 1
        if (left > 0) missing.set(word, left)
        else missing.delete(word)
      }
      const words = line.text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0)
      const kind = kindOf(stretch, words)
      told.push({
        words,
        kind: sign && kind === "words" ? "label" : kind,
        place: placeOf(line.part),
      })
    }
  }
  for (const line of lines)
    for (const [start, end] of signs(line, heads)) {
      const within = line.tokens.flatMap((token, at) =>
        token.start >= start && token.end <= end ? [at] : [],
      )
      if (within.length > 0) tell(line, within[0] ?? 0, (within.at(-1) ?? 0) + 1, true)
    }
  const open = lines.flatMap((line) => stretches(line, missing))
  const share = ({ line, from, to }: Stretch) => (to - from) / Math.max(1, line.tokens.length)
  // Whole lines first, then the longest stretches: a word by itself is most likely one of the others.
  open.sort(
    (a, b) => Number(share(b) === 1) - Number(share(a) === 1) || b.to - b.from - (a.to - a.from),
  )
  for (const { line, from, to } of open) tell(line, from, to, false)
  const outside = asides
    .filter(({ words }) => words.trim() !== "")
    .map(({ what, words, heading = null }) => ({
      words: words.trim(),
      kind: what,
      place: { heading: heading?.slice(0, 120) ?? null, table: null, row: null },
    }))
  const once = new Map<string, LeftOver>()
  for (const { words, kind, place } of [...told, ...outside]) {
    const key = kind === "words" ? `${kind}\n${words}\n${place.heading}` : `${kind}\n${words}`
    const known = once.get(key)
    if (known) known.count += 1
    else once.set(key, { words, kind, place, count: 1 })
  }
  return [...once.values()]
}
