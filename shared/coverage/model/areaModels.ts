import type { WeightsFile } from "../set/weights.ts"
import { bestCues } from "./features.ts"
import type { WindowFeatures } from "./featureWeighting.ts"
import { HiddenLayer } from "./hiddenLayer.ts"
import { type IndexedFeatures, SentenceSums } from "./sentenceSums.ts"
import { WeightTable } from "./weightTable.ts"

/** An element this far below its threshold is still likely enough to be weighed in a level. */
const likely = 0.65

/** An element of an area, and its column in the models. */
interface ElementColumn {
  readonly element: string
  readonly column: number
}

/** Scale from logits to margins: about how the two spread over passages. */
const marginOfLogit = 0.35
/**
 * Below this logit the hidden layer only says that another subject is likelier, as in a text with
 * two subjects.
 */
const unlikely = -3

const noWeights = [0, 0, 0] as const
const noElements: readonly ElementColumn[] = []

/** The score of every model for some sentences, by column; overwritten by the next call. */
export type Sums = Readonly<Float64Array>

/**
 * The learnt models: a linear model of each area, of the gate and of each element, and a hidden
 * layer beside them. An area's margin blends its own model with that of its best element, because
 * an area is many things and each element nearly one; a share of it, and of the gate's, comes from
 * the hidden layer. The methods that take sums refer to the last sums that were computed.
 */
export class AreaModels {
  readonly table: WeightTable
  // Only these parts of the file: the unpacked ones need not be kept twice.
  readonly #file: Pick<WeightsFile, "areas" | "cues" | "blend" | "acceptElement">
  readonly #hidden: HiddenLayer
  #said: Readonly<Float64Array> = new Float64Array()
  readonly #elements: readonly (readonly ElementColumn[])[]
  // Plain arrays beside those, read for every window.
  /** The columns of the elements of all areas, and the bounds of each area's columns. */
  readonly #columns: Uint8Array
  readonly #columnsFrom: Uint16Array
  /** The bias of each column. */
  readonly #starts: Float64Array
  readonly #sums: SentenceSums
  readonly #margins: Float64Array

  constructor(file: WeightsFile) {
    const { areas, cues, blend, acceptElement } = file
    this.#file = { areas, cues, blend, acceptElement }
    this.table = new WeightTable(file)
    this.#hidden = new HiddenLayer(file, this.table.size, (hash) => this.table.placeOf(hash))
    this.#sums = new SentenceSums(this.table, this.#hidden, file.areas.length)
    this.#elements = file.areas.map((area) =>
      file.elements.flatMap((id, i) =>
        id.startsWith(`${area}/`)
          ? { element: id.slice(area.length + 1), column: file.areas.length + 1 + i }
          : [],
      ),
    )
    this.#columns = Uint8Array.from(this.#elements.flat(), ({ column }) => column)
    this.#columnsFrom = new Uint16Array(file.areas.length + 1)
    for (const [area, elements] of this.#elements.entries()) {
      this.#columnsFrom[area + 1] = (this.#columnsFrom[area] ?? 0) + elements.length
    }
    this.#starts = Float64Array.of(...file.cues.map(([start]) => start), ...file.biases)
    this.#margins = new Float64Array(file.areas.length)
  }

  /** The score of one sentence's features for each area, weighted by these scales. */
  saidOfAreas(sentence: IndexedFeatures, scales: Float64Array): Float64Array {
    return this.#sums.ofAreas(sentence, scales)
  }

  /**
   * The score of each model for the sentences; areas and the gate also count the strongest cues.
   */
  sumsOf(
    sentences: readonly IndexedFeatures[],
    together: WindowFeatures,
    cues: ReadonlyMap<string, number>,
  ): Sums {
    const sums = this.#sums.of(sentences, together)
    this.#said = this.#hidden.say(sums, this.#sums.hiddenAt)
    const starts = this.#starts
    for (let i = 0; i < starts.length; i++) sums[i] = (sums[i] ?? 0) + (starts[i] ?? 0)
    if (cues.size > 0) this.#addCues(sums, cues)
    return sums
  }

  #addCues(sums: Float64Array, cues: ReadonlyMap<string, number>): void {
    const { areas, cues: weights } = this.#file
    const best = bestCues(cues)
    for (let i = 0; i < weights.length; i++) {
      // Indexed, because destructuring costs more than the rest of this loop.
      const weight = weights[i] ?? noWeights
      const area = areas[i] ?? ""
      const other = area === best.area ? best.next : best.score
      sums[i] = (sums[i] ?? 0) + weight[1] * (cues.get(area) ?? 0) + weight[2] * (other / 2)
    }
  }

  /** The margin of the gate. */
  gateOf(sums: Sums): number {
    const gate = this.#file.areas.length
    return this.#blended(sums[gate] ?? 0, gate)
  }

  /** The margin of each area; overwritten by the next call. */
  marginsOf(sums: Sums): Readonly<Float64Array> {
    const { share, lift } = this.#file.blend
    const margins = this.#margins
    for (let area = 0; area < margins.length; area++) {
      const end = this.#columnsFrom[area + 1] ?? 0
      let best = -2
      for (let i = this.#columnsFrom[area] ?? 0; i < end; i++) {
        best = Math.max(best, sums[this.#columns[i] ?? 0] ?? 0)
      }
      margins[area] = this.#blended((1 - share) * (sums[area] ?? 0) + share * (best + lift), area)
    }
    return margins
  }

  #blended(margin: number, output: number): number {
    const { share } = this.#hidden
    return (
      (1 - share) * margin + share * marginOfLogit * Math.max(unlikely, this.#said[output] ?? 0)
    )
  }

  /** The accepted elements of an area; the threshold is lower for those that cues have `named`. */
  elementsOf(area: number, sums: Sums, named: ReadonlySet<string>): string[] {
    const { margin, best, named: believed } = this.#file.acceptElement
    const elements = this.#elements[area] ?? noElements
    let most = Number.NEGATIVE_INFINITY
    for (const { column } of elements) most = Math.max(most, sums[column] ?? 0)
    const accepted: string[] = []
    for (const { element, column } of elements) {
      const sum = sums[column] ?? 0
      const needed = Math.min(sum === most ? best : margin, named.has(element) ? believed : margin)
      if (sum >= needed) accepted.push(element)
    }
    return accepted
  }

  /** The score of these sums for an element of an area. */
  saysOf(area: string, element: string, sums: Sums): number {
    const elements = this.#elements[this.#file.areas.indexOf(area)] ?? noElements
    const column = elements.find((one) => one.element === element)?.column
    return column === undefined ? Number.NEGATIVE_INFINITY : (sums[column] ?? 0)
  }

  /** The elements of an area that are likely enough to be weighed in a level. */
  perhapsOf(area: number, sums: Sums): string[] {
    const least = this.#file.acceptElement.margin - likely
    const found: string[] = []
    for (const { element, column } of this.#elements[area] ?? noElements) {
      if ((sums[column] ?? 0) >= least) found.push(element)
    }
    return found
  }
}
