import { sameWords } from "../../../recommendations/similarity.ts"
import { memoizeList } from "../../memo/memoize.ts"
import type { Received } from "../../passages/received.ts"
import type { PlacedRemark } from "../remark.ts"
import { EarlierMeasures } from "./earlierMeasures.ts"
import type { MeasureText } from "./similarMeasureCheck.ts"

/**
 * Computes the remarks on a plan's received entries; recomputed only when those, its measures or
 * its language change.
 */
type ReceivedRemarks = (
  received: readonly Received[],
  measures: readonly MeasureText[],
  lang: string,
) => readonly PlacedRemark[]

/** All checks of recommendations and of the measures of the previous plan, with their caches. */
export function receivedRemarks(): ReceivedRemarks {
  const [check, earlier] = [new ReceivedCheck(), new EarlierMeasures()]
  return memoizeList((...given: Parameters<ReceivedRemarks>) => [
    ...check.remarks(...given),
    ...earlier.remarks(...given),
  ])
}

/** Remarks on received entries that the plan leaves unanswered or carries over unchanged. */
class ReceivedCheck {
  /** Cache of whether two texts have the same words; they seldom change. */
  readonly #same = new Map<string, boolean>()

  /**
   * The remarks on the measures of a plan, given everything it received; `lang` is the plan's
   * language.
   */
  remarks(
    received: readonly Received[],
    measures: readonly MeasureText[],
    lang: string,
  ): PlacedRemark[] {
    if (received.length === 0) return []
    const byId = new Map(measures.map((one) => [one.place.measureId ?? one.place.id, one]))
    return received.flatMap((one): PlacedRemark[] => {
      const linked = one.links.flatMap((id) => byId.get(id) ?? [])
      if (one.kind === "recommendation") {
        if (linked.length > 0 || one.declined) return []
        const about = JSON.stringify([one.id, one.text])
        return [
          {
            place: null,
            remark: { check: "unanswered-recommendation", words: one.label, about },
          },
        ]
      }
      if (!one.unfinished) return []
      return linked
        .filter(({ text }) => this.#isSame(one.text, text, lang))
        .map(({ place, text }) => {
          const about = JSON.stringify([one.id, text])
          return { place, remark: { check: "carried-over", words: one.label, about } }
        })
    })
  }

  #isSame(earlier: string, now: string, lang: string): boolean {
    const key = JSON.stringify([earlier, now, lang])
    const known = this.#same.get(key)
    if (known !== undefined) return known
    // Bounds the cache, because somebody may edit such a measure for a whole day.
    if (this.#same.size > 2000) this.#same.clear()
    const same = sameWords(earlier, now, lang)
    this.#same.set(key, same)
    return same
  }
}
