import type { Node } from "@tiptap/pm/model"
import { withoutBrackets } from "../../text/brackets.ts"
import { languageOf } from "../../text/language.ts"
import { sentencesOf } from "../../text/tokens.ts"
import { type OutlinePart, outline } from "../outline.ts"
import {
  type CommonField,
  type CommonProvision,
  commonProvision,
  type ProvidedFor,
  providedFor,
} from "./commonProvision.ts"

/**
 * A field that a measure gets from a sentence on several measures, with the place of that sentence.
 */
export interface GivenInCommon {
  field: CommonField
  words: string
  /** The id of the block or measure that contains the sentence, and the sentence. */
  passageId: string
  sentence: string
}

/** A part of the plan with its number and the numbers of the headings above it. */
export interface Placed {
  part: OutlinePart
  number: string
  chapters: readonly string[]
}

// Cheap tests, which most blocks fail: a plan is read at every keystroke.
const ofMeasures =
  /measure|action|activit|undertaking|commitment|point|task|step|item|chapter|section|part|мероприяти|мер|пункт|действи|обязательств|глав|раздел|tədbir|bənd|öhdəli|add[iı]m|fəsi?l|bölmə/i
const gives =
  /takes?|costs?|needs?|requires?|amounts|estimated|set aside|allo|обойд|обход|стои|требу|составл|приход|выдел|предусм|идет|sərf|ayr[ıi]l|tələb|təşkil|nəzərdə|gəl|paid|pays|financ|fund|cover|met|borne|bear|charge|defray|carrie|complete|implement|done|finish|conclude|accomplish|fulfil|responsible|answers|lead|оплач|финанс|покры|обеспеч|сч[её]т|нес[её]т|несут|произво|исполн|выполн|осуществ|заверш|реализ|отвеча|вед[её]т|maliyyə|öd[əi]n|qarş[ıi]lan|hesab[ıi]na|təmin|icra|yerinə|həyata|başa|tamamlan|cavabdeh|cavab ver|məsul|apar[ıi]r/i

const provisions = new WeakMap<Node, readonly CommonProvision[]>()

/**
 * The provisions of a block or measure for several measures; cached, because a node is immutable.
 */
function provisionsIn(node: Node, text: string): readonly CommonProvision[] {
  const known = provisions.get(node)
  if (known) return known
  const may = (words: string) => ofMeasures.test(words) && gives.test(words)
  // Bracketed words are not agreed, and give no field.
  const bare = may(text) ? withoutBrackets(text) : ""
  const lang = languageOf(bare)
  const found = sentencesOf(bare).flatMap(({ start, end }) => {
    const sentence = bare.slice(start, end)
    return may(sentence) ? (commonProvision(sentence, lang) ?? []) : []
  })
  provisions.set(node, found)
  return found
}

/**
 * Reads the provisions for several measures in each part of a plan (a `doc` node), one part per
 * step, so that the caller can pause between them. The results are cached.
 */
export function* provisionsAhead(doc: Node): Generator<void, void, void> {
  for (const part of outline(doc)) {
    if (part.type !== "block" && part.type !== "measure") continue
    provisionsIn(part.node, part.type === "block" ? part.text : part.measure.text)
    yield
  }
}

type PlacedMeasure = ProvidedFor & { part: OutlinePart & { type: "measure" }; chapter: string }

const isMarked = (text: string) => /^\s*(?:\*{1,3}|†|‡)/u.test(text)

// A measure that says that there is no money for it has none.
const without =
  /(?:vəsait|pul|maliyyə)\p{L}* (?:hələ )?(?:yoxdur|ayrılma\p{L}+|nəzərdə tutulma\p{L}+|tapılma\p{L}+)|(?<!\p{L})no (?:money|funds|funding|budget) (?:is|are|has|have)(?!\p{L}| needed)|not (?:yet )?(?:funded|financed)|(?:средств|денег|финансирован)\p{L}* (?:пока |ещё |еще )?(?:нет|не (?:предусм|выдел|найд))/iu

/** Whether a measure has a field of its own, even if it only says that nothing is known yet. */
function says({ part }: PlacedMeasure, field: CommonField): boolean {
  const { text, fields } = part.measure
  const { lead, time, budget } = fields
  if (field === "budget" && without.test(text)) return true
  return field === "lead" ? lead.length > 0 : (field === "time" ? time : budget) !== null
}

/**
 * The fields that measures get from sentences on several measures ("All measures are paid from
 * heading 38"), by the measure's id. They are computed and never stored, so that editing the
 * sentence changes them. A measure's own field takes precedence, and the first sentence over a
 * later one.
 */
export function inCommon(placed: readonly Placed[]): Map<string, readonly GivenInCommon[]> {
  const given = new Map<string, GivenInCommon[]>()
  const said = placed.flatMap((place) => {
    const { part } = place
    if (part.type !== "block" && part.type !== "measure") return []
    const text = part.type === "block" ? part.text : part.measure.text
    const found = provisionsIn(part.node, text)
    return found.length > 0 ? { ...place, found } : []
  })
  if (said.length === 0) return given
  const measures = placed.flatMap(({ part, number, chapters }): PlacedMeasure[] => {
    if (part.type !== "measure") return []
    // Under a heading without a number the measure's own number gives its chapter.
    const own = number.includes(".") ? [number.slice(0, number.indexOf("."))] : []
    const all = chapters.some(Boolean) ? chapters.filter(Boolean) : own
    return [
      {
        part,
        number,
        chapters: all,
        chapter: chapters.join("/"),
        marked: isMarked(part.measure.text),
      },
    ]
  })
  for (const { part, chapters, found } of said) {
    const here = chapters.join("/")
    const isHere = ({ chapter }: PlacedMeasure) =>
      chapter === here || chapter.startsWith(`${here}/`)
    for (const provision of found) {
      const { field, words, sentence } = provision
      for (const measure of providedFor(provision, measures, isHere)) {
        const { id } = measure.part
        const before = given.get(id) ?? []
        if (says(measure, field) || before.some((one) => one.field === field)) continue
        given.set(id, [...before, { field, words, passageId: part.id, sentence }])
      }
    }
  }
  return given
}
