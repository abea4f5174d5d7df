import { cueValues, featuresOf, strongestCues } from "./features.ts"
import { toneOf } from "./lexiconScorer.ts"
import { type Scored, type Scorer, type Scoring, threshold } from "./scorer.ts"
import { SentenceReader } from "./sentenceReader.ts"
import type { StandardsSet } from "./set.ts"
import { type Worth, wordsOf } from "./strongestWords.ts"
import { type Placed, type Values, Weighing } from "./weighing.ts"
import type { WeightsFile } from "./weights.ts"
import { WeightTable } from "./weightTable.ts"
import { type Read, windowsOf } from "./window.ts"

/** How far a margin moves a score, and how far below `threshold` a score is still told. */
const slope = 0.4
const told = 0.2
/** Cues this strong are believed at a margin that much lower. */
const certain = 1.2
const trust = 0.4
/** How far below what an element must reach it is still likely enough to be weighed in a level. */
const likely = 0.65
/** The strength of a cue from which the element it names is believed more easily. */
const plain = 0.8
/** A sentence of a text carries an area when it says this share of what the strongest says. */
const carries = 0.7

/** What is seen of an area before anybody asks by which words. */
type Told = Omit<Scored, "words">

/** An element of an area, and the column in which learning speaks of it. */
interface ElementColumn {
  readonly element: string
  readonly column: number
}

/**
 * Reads by what was learnt from labelled passages: linear models of each area and each element over
 * words, meanings, concepts and cues, behind a gate that tells the subject from other fields. An
 * area's margin is that of its own model blended with that of its best element, because an area is
 * many things and each element nearly one.
 */
export class TrainedScorer implements Scorer {
  readonly readsAround = true
  readonly #reader: SentenceReader
  readonly #file: WeightsFile
  readonly #table: WeightTable
  readonly #weighing: Weighing
  /** Values by place, of the window that was looked at last. */
  readonly #valueAt: Float64Array
  readonly #elements: readonly (readonly ElementColumn[])[]

  constructor(set: StandardsSet, file: WeightsFile) {
    this.#reader = new SentenceReader(set)
    this.#file = file
    this.#table = new WeightTable(file)
    this.#weighing = new Weighing(this.#table, file.rarest)
    this.#valueAt = new Float64Array(this.#table.size)
    this.#elements = file.areas.map((area) =>
      file.elements.flatMap((id, i) =>
        id.startsWith(`${area}/`)
          ? { element: id.slice(area.length + 1), column: file.areas.length + 1 + i }
          : [],
      ),
    )
  }

  score(text: string, lang: string): Scoring {
    const { sentences, subject, read } = this.#read(text, lang)
    const best = new Map<string, Told>()
    for (const window of windowsOf(read)) {
      for (const found of this.#scoreWindow(window, subject)) {
        const key = `${found.start} ${found.area} ${found.element ?? ""}`
        if ((best.get(key)?.score ?? -1) < found.score) best.set(key, found)
      }
    }
    return {
      scored: Array.from(best.values(), (found) => ({
        ...found,
        words: this.#words(text, lang, found.area, found.start),
      })),
      tones: sentences.map((sentence) => toneOf(this.#reader, sentence, text, lang)),
    }
  }

  #read(text: string, lang: string) {
    const sentences = this.#reader.read(text, lang)
    const subject = sentences.some((sentence) => this.#reader.names("subject", sentence))
    const read = sentences.map((sentence): Read => {
      const features = featuresOf(sentence, lang, subject)
      return { sentence, features, placed: this.#weighing.place(features) }
    })
    return { sentences, subject, read }
  }

  /**
   * The words of a sentence that say most for an area. The sentence is read again when somebody
   * asks, because what was seen of all sentences would take more room than all else.
   */
  #words(text: string, lang: string, area: string, start: number): Scored["words"] {
    return () => {
      const window = windowsOf(this.#read(text, lang).read).find((reads) =>
        reads.some(({ sentence }) => sentence.start === start),
      )
      const found = window?.find(({ sentence }) => sentence.start === start)
      if (!window || !found) return []
      const values = this.#weighing.valuesOf(window.map(({ placed }) => placed))
      return wordsOf(found, this.#worths(values, this.#file.areas.indexOf(area)))
    }
  }

  #scoreWindow(window: readonly Read[], subject: boolean): Told[] {
    const { areas, accept, blend } = this.#file
    const values = this.#weighing.valuesOf(window.map(({ placed }) => placed))
    const cues = strongestCues(
      this.#reader,
      window.map(({ sentence }) => sentence),
      subject,
    )
    const sums = this.#sums(values, cues)
    const gate = sums[areas.length] ?? 0
    // Where neither the subject nor any of its people and bodies is named, more is asked for.
    const strange = !subject && window.every(({ sentence }) => this.#reader.strange(sentence))
    const open = accept.gate + (strange ? accept.stranger : 0)
    const closed = gate < open ? 0.3 + open - gate : 0
    const margins = areas.map((_, i) => {
      let best = -2
      for (const { column } of this.#elements[i] ?? []) best = Math.max(best, sums[column] ?? 0)
      return (1 - blend.share) * (sums[i] ?? 0) + blend.share * (best + blend.lift)
    })
    const most = Math.max(...margins)
    return areas.flatMap((area, i) => {
      const margin = margins[i] ?? 0
      const trusted = (cues.get(area) ?? 0) >= certain ? trust : 0
      const needed = (margin === most ? accept.best : accept.margin) - trusted
      const score = threshold + slope * (margin - needed - closed)
      if (score < threshold - told) return []
      return this.#evidence(area, i, score, window, values, sums)
    })
  }

  /** What each column says of some features: areas and the gate with their cues, elements. */
  #sums(values: Values, cues: ReadonlyMap<string, number>): Float64Array {
    const { areas, cues: cueWeights, biases } = this.#file
    const sums = new Float64Array(this.#table.columns)
    this.#table.addTo(sums, values)
    for (const [i, [one, ofOwn, ofOther]] of cueWeights.entries()) {
      const [, own = 0, other = 0] = cueValues(areas[i] ?? "", cues)
      sums[i] = (sums[i] ?? 0) + one + ofOwn * own + ofOther * other
    }
    for (let i = 0; i < biases.length; i++) {
      const column = areas.length + 1 + i
      sums[column] = (sums[column] ?? 0) + (biases[i] ?? 0)
    }
    return sums
  }

  /** The sentences of a window that carry an area, with the elements the window names. */
  #evidence(
    area: string,
    column: number,
    score: number,
    window: readonly Read[],
    values: Values,
    sums: Float64Array,
  ): Told[] {
    const shares = window.map(({ sentence, placed }) => {
      if (window.length < 2) return 1
      const said = this.#saidBy(placed, values, column)
      const cued = strongestCues(this.#reader, [sentence], true).get(area) ?? 0
      return said + cued * (this.#file.cues[column]?.[1] ?? 0)
    })
    const most = Math.max(...shares)
    const named = new Set(
      window.flatMap(({ sentence }) =>
        (sentence.cues.get(area) ?? []).flatMap(({ element, strength }) =>
          element && strength >= plain ? element : [],
        ),
      ),
    )
    const elements = this.#elementsOf(column, sums, named)
    const least = this.#file.acceptElement.margin - likely
    const perhaps = (this.#elements[column] ?? []).flatMap(({ element, column: at }) =>
      (sums[at] ?? 0) >= least ? element : [],
    )
    return window.flatMap(({ sentence }, i) => {
      const share = shares[i] ?? 0
      if (share !== most && !(share > 0 && share >= most * carries)) return []
      const against = sentence.cues.get(area)?.some((rule) => rule.against) ?? false
      return (elements.length > 0 ? elements : [null]).map((element) => ({
        area,
        element,
        start: sentence.start,
        end: sentence.end,
        score,
        against,
        perhaps,
      }))
    })
  }

  /** What the features of one sentence say for an area, by the values that all of them have. */
  #saidBy(placed: Placed, { places, values }: Values, column: number): number {
    for (let i = 0; i < places.length; i++) this.#valueAt[places[i] ?? 0] = values[i] ?? 0
    let sum = 0
    for (const found of placed.places) {
      for (const place of found) {
        sum += (this.#valueAt[place] ?? 0) * this.#table.weightAt(place, column)
      }
    }
    return sum
  }

  /** What each feature says for one column. */
  #worths({ places, values }: Values, column: number): Worth {
    const worths = new Map<number, number>()
    for (const [i, place] of places.entries()) {
      worths.set(place, (values[i] ?? 0) * this.#table.weightAt(place, column))
    }
    return (hash) => worths.get(this.#table.placeOf(hash)) ?? 0
  }

  #elementsOf(area: number, sums: Float64Array, named: ReadonlySet<string>): string[] {
    const { margin, best, named: believed } = this.#file.acceptElement
    const elements = this.#elements[area] ?? []
    const most = Math.max(...elements.map(({ column }) => sums[column] ?? 0))
    return elements.flatMap(({ element, column }) => {
      const sum = sums[column] ?? 0
      const needed = Math.min(sum === most ? best : margin, named.has(element) ? believed : margin)
      return sum >= needed ? element : []
    })
  }
}
