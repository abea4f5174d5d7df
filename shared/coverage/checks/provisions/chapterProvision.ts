import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { Passage } from "../../passages/passage.ts"
import { PrefilteredPattern, TextTrigrams } from "../../patterns/prefilter.ts"
import type { ScannedText } from "../scannedText.ts"
import { sentencesIn } from "../sentences.ts"
import { chapters } from "./provisionHeadingsData.ts"

/** The subject of a chapter in one language, and the patterns that show its provision. */
interface Patterns {
  readonly id: string
  readonly heading: RegExp
  readonly shown: readonly PrefilteredPattern[]
  readonly rows: boolean
}

const made = new Map<string, readonly Patterns[]>()
const ofSentence = new TextTrigrams()
const about = new Map<string, Map<string, readonly Patterns[]>>()
/** Bounds the cache: a server reads plans for months. */
const most = 5000

function patternsIn(lang: string): readonly Patterns[] {
  const known = made.get(lang)
  if (known) return known
  const patterns = chapters.flatMap(({ id, heading, shown, rows = false }) => {
    const head = heading[lang]
    if (!head) return []
    const row = shown[lang] ?? []
    const prefiltered = row.map((pattern) => new PrefilteredPattern(latinAndCyrillic(pattern)))
    return { id, heading: latinAndCyrillic(head), shown: prefiltered, rows }
  })
  made.set(lang, patterns)
  return patterns
}

/** The provisions whose chapter a heading names; cached, because every passage below asks. */
function aboutOf(heading: string, lang: string): readonly Patterns[] {
  const own = about.get(lang) ?? new Map<string, readonly Patterns[]>()
  const known = own.get(heading)
  if (known) return known
  const plain = heading.replaceAll("İ", "i")
  const found = patternsIn(lang).filter((one) => one.heading.test(plain))
  if (own.size > most) own.clear()
  about.set(lang, own.set(heading, found))
  return found
}

/** Whether a cell can be the label of its row; a number may precede it. */
const labelsRow = (cell: Passage["cell"]) => cell !== undefined && cell.row > 0 && cell.column < 2

/** The ids of the provisions that words make because of the heading above them. */
export function madeInChapter(
  { kind, headings, cell }: Passage,
  { plain, trigrams }: ScannedText,
  lang: string,
  isDenied: (words: string, lang: string, trigrams: TextTrigrams) => boolean,
): string[] {
  if (kind !== "narrative") return []
  const asked = headings.flatMap((heading) => aboutOf(heading, lang))
  const likely = asked.filter(
    ({ shown, rows }) =>
      (!rows || labelsRow(cell)) && shown.every((one) => one.test(plain, trigrams)),
  )
  if (likely.length === 0) return []
  const found = new Set<string>()
  for (const { start, end } of sentencesIn(plain)) {
    const sentence = plain.slice(start, end)
    const open = likely.filter(({ id }) => !found.has(id))
    if (open.length === 0) break
    ofSentence.take(sentence)
    const matched = open.filter(({ shown }) => shown.every((one) => one.test(sentence, ofSentence)))
    if (matched.length === 0 || isDenied(sentence, lang, ofSentence)) continue
    for (const { id } of matched) found.add(id)
  }
  return [...found]
}
