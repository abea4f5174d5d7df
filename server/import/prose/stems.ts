import { languageOf } from "../../../shared/text/language.ts"
import type { PlanItem } from "../build/planItem.ts"
import { runsText } from "../draft.ts"
import { readDoers, readDuty } from "./duty.ts"
import type { Doers } from "./dutyEnglish.ts"
import { measureOf } from "./measureLines.ts"
import { bracketedNumber, leadingNumber, normalNumber } from "./printedNumber.ts"

type TextItem = Extract<PlanItem, { type: "text" }>

const isText = (item: PlanItem | undefined): item is TextItem => item?.type === "text"

/** The number that a point begins with, with its bracket or stop. */
export function pointNumber(text: string) {
  return leadingNumber(text) ?? bracketedNumber(text)
}

/** The number that a paragraph carries in print, or null. */
export function numberOf({ block }: TextItem): string | null {
  return block.number
    ? normalNumber(block.number)
    : (pointNumber(runsText(block.runs))?.number ?? null)
}

// "The Ministry of Finance shall:", «Министерству финансов поручить:»: the verb is completed by the
// points.
const waits =
  /(?:\s(?:shall|will|must|is to|are to|undertakes? to|поруч\p{L}+|обязать|обеспечить|надлежит|необходимо))?\s*:\s*$/iu
const orders =
  /(?<!\p{L})(?:shall|will|must|\p{L}+(?:ть|(?<!с)ти|ести)|\p{L}+(?:ir|ır|ur|ür|sin|sın))(?!\p{L})/iu

/** A point that ends in a colon, which the points below it complete. */
interface Stem {
  at: number
  number: string
  /**
   * The bodies that the points oblige; null where it begins a measure and they are more of its
   * words.
   */
  doers: Doers | null
}

/** The words of the points below a number. */
function below(items: readonly PlanItem[], at: number, number: string): string[] {
  const words: string[] = []
  for (let index = at + 1; ; index++) {
    const item = items[index]
    if (!isText(item) || !numberOf(item)?.startsWith(`${number}.`)) return words
    const text = runsText(item.block.runs)
    words.push(text.slice(pointNumber(text)?.length ?? 0))
  }
}

function stemAt(items: readonly PlanItem[], at: number): Stem | null {
  const item = items[at]
  if (!isText(item)) return null
  const number = numberOf(item)
  const text = runsText(item.block.runs)
  if (!number || !/:\s*$/u.test(text)) return null
  const points = below(items, at, number)
  if (points.length === 0) return null
  const words = text.slice(pointNumber(text)?.length ?? 0)
  const lang = languageOf(words)
  const bare = words.replace(waits, "")
  // The body before a verb is read as in a complete sentence.
  const doers = readDoers(lang === "en" ? `${bare} will` : bare, lang)
  if (!doers) return null
  if (!orders.test(bare)) return { at, number, doers }
  // "… to lay before Parliament a bill which: 19.1 …": points without an order continue the
  // sentence.
  const duties = points.filter((point) => readDuty(point) !== null)
  return duties.length < points.length / 2 ? { at, number, doers: null } : null
}

/** The points that end in a colon and hold the body, or the beginning, of the points below them. */
export function stemsIn(items: readonly PlanItem[]): Stem[] {
  return items.flatMap((_, at) => stemAt(items, at) ?? [])
}

/** A point that begins a measure, with the points below it as more of its words. */
export function joinStems(items: readonly PlanItem[], stems: readonly Stem[]): PlanItem[] {
  const joined: PlanItem[] = []
  let open: { number: string; words: TextItem["block"][] } | null = null
  items.forEach((item, at) => {
    if (isText(item) && open && numberOf(item)?.startsWith(`${open.number}.`)) {
      open.words.push(item.block)
      return
    }
    const stem = stems.find((one) => one.at === at && one.doers === null)
    open = null
    if (!isText(item) || !stem) {
      joined.push(item)
      return
    }
    const measure = measureOf(item.block)
    open = { number: stem.number, words: measure.words }
    joined.push({ type: "measure", measure, prose: "line" })
  })
  return joined
}

/**
 * The bodies that the points below each stem oblige. Chapters may restart numbering, so the last
 * stem with a number counts, not the first: call it for the parts of a file in order.
 */
export class DoersAbove {
  readonly #stems: ReadonlyMap<PlanItem, Stem>
  #last: Stem | null = null

  constructor(items: readonly PlanItem[], stems: readonly Stem[]) {
    this.#stems = new Map(
      stems.flatMap((stem) => {
        const item = items[stem.at]
        return item && stem.doers ? [[item, stem] as const] : []
      }),
    )
  }

  /** The bodies of the next part, which has this number. */
  of(item: PlanItem, number: string | null): Doers | null {
    this.#last = this.#stems.get(item) ?? this.#last
    return this.#last && number?.startsWith(`${this.#last.number}.`) ? this.#last.doers : null
  }
}
