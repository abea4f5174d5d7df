import { areNearlySame, sameWords, stemsOf } from "../../../recommendations/similarity.ts"
import type { Received } from "../../passages/received.ts"
import type { PlacedRemark } from "../remark.ts"
import type { MeasureText } from "./similarMeasureCheck.ts"

const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase()

/** The measures of the plan, indexed by their words and by their stems. */
interface Indexed {
  byWords: ReadonlyMap<string, MeasureText>
  byStem: ReadonlyMap<string, readonly MeasureText[]>
}

/**
 * Remarks on measures of the previous plan that were not finished and that nothing here answers. If
 * a measure of this plan has equal or nearly equal words, the remark is on it, because only a link
 * is missing. Measures of unknown result are named, linked or not, since nobody can say whether
 * they are answered.
 */
export class EarlierMeasures {
  /** Cached stems of texts; most are unchanged at the next keystroke. */
  readonly #stems = new Map<string, ReadonlyMap<string, string>>()

  /**
   * The remarks on the measures of a plan, given everything it received; `lang` is the plan's
   * language.
   */
  remarks(
    received: readonly Received[],
    measures: readonly MeasureText[],
    lang: string,
  ): PlacedRemark[] {
    const present = new Set(measures.map(({ place }) => place.measureId ?? place.id))
    const isLinked = (links: readonly string[]) => links.some((id) => present.has(id))
    const open = received.filter(
      ({ kind, unfinished, declined, links }) =>
        kind === "measure" && unfinished && !declined && !isLinked(links),
    )
    const unknown = received
      .filter(({ noResult, declined, links }) => noResult && (isLinked(links) || !declined))
      .map(({ id, text, label }) => {
        const about = JSON.stringify([id, text])
        return { place: null, remark: { check: "no-result", words: label, about } }
      })
    if (open.length === 0) return unknown
    const index = this.#indexOf(measures, lang)
    const unanswered = open.map((one) => {
      const here = this.#likest(one.text, index, lang)
      const [check, about] = here
        ? ["unlinked-measure", JSON.stringify([one.id, here.text])]
        : ["unanswered-measure", JSON.stringify([one.id, one.text])]
      return { place: here?.place ?? null, remark: { check, words: one.label, about } }
    })
    return [...unknown, ...unanswered]
  }

  #indexOf(measures: readonly MeasureText[], lang: string): Indexed {
    const byWords = new Map<string, MeasureText>()
    const byStem = new Map<string, MeasureText[]>()
    for (const one of measures) {
      byWords.set(plain(one.text), one)
      for (const stem of this.#stemsOf(one.text, lang).keys()) {
        const row = byStem.get(stem)
        if (row) row.push(one)
        else byStem.set(stem, [one])
      }
    }
    return { byWords, byStem }
  }

  /** The measure with equal words, else one with nearly equal ones. */
  #likest(text: string, { byWords, byStem }: Indexed, lang: string): MeasureText | undefined {
    const exact = byWords.get(plain(text))
    if (exact) return exact
    const own = this.#stemsOf(text, lang)
    const common = new Map<MeasureText, number>()
    for (const stem of own.keys())
      for (const one of byStem.get(stem) ?? []) common.set(one, (common.get(one) ?? 0) + 1)
    const [best] = [...common].sort(([, some], [, others]) => others - some)
    if (!best) return undefined
    const [one] = best
    const near =
      areNearlySame(own, this.#stemsOf(one.text, lang)) || sameWords(text, one.text, lang)
    return near ? one : undefined
  }

  #stemsOf(text: string, lang: string): ReadonlyMap<string, string> {
    const key = `${lang} ${text}`
    const known = this.#stems.get(key)
    if (known) return known
    // Bounds the cache, because somebody may edit a measure for a whole day.
    if (this.#stems.size > 4000) this.#stems.clear()
    const stems = stemsOf(text, lang)
    this.#stems.set(key, stems)
    return stems
  }
}
