import { bytesOf, hashesOf, type WeightsFile } from "../set/weights.ts"
import type { Valued } from "./weightTable.ts"

/** Offset of the signed bytes in the file. */
const shift = 128
/** Rows are numbered in sixteen bits, and one number means none. */
const mostRows = 1 << 16

/**
 * A hidden layer between the features (meanings, concepts and cues) and the outputs (the areas and
 * the gate): it learns combinations of features, which linear models only add up.
 */
export class HiddenLayer {
  /** The share of a margin that comes from this layer. */
  readonly share: number
  /** The number of units. */
  readonly units: number
  /** By place of a feature: the number of its row, from 1; 0 where it has none. */
  readonly #rowOf: Uint16Array
  /** As in the file: the scale is applied once per sum and not once per number. */
  readonly #rows: Int8Array
  readonly #scales: Float64Array
  readonly #biases: Float64Array
  readonly #outputs: Float32Array
  readonly #outputBiases: Float64Array
  readonly #said: Float64Array

  /** Throws a RangeError when the parts of the file do not fit each other. */
  constructor({ hidden, areas }: WeightsFile, size: number, placeOf: (hash: number) => number) {
    const units = hidden.biases.length
    const outs = areas.length + 1
    const hashes = hashesOf(bytesOf(hidden.features), hidden.count)
    const rows = bytesOf(hidden.rows)
    const outputs = bytesOf(hidden.outputs)
    const fits =
      rows.length === hashes.length * units &&
      hashes.length < mostRows &&
      outputs.length === outs * units &&
      hidden.largest.length === units &&
      hidden.outputBiases.length === outs
    if (!fits) throw new RangeError("The hidden layer does not fit the features and areas.")
    this.share = hidden.share
    this.units = units
    this.#rowOf = new Uint16Array(size)
    for (const [row, hash] of hashes.entries()) {
      const place = placeOf(hash)
      if (place >= 0) this.#rowOf[place] = row + 1
    }
    this.#rows = Int8Array.from(rows, (byte) => byte - shift)
    this.#scales = Float64Array.from(hidden.largest, (largest) => largest / hidden.levels)
    // The outputs of one unit are adjacent, because they are added up unit by unit.
    this.#outputs = Float32Array.from(outputs, (_, i) => {
      const byte = outputs[(i % outs) * units + Math.floor(i / outs)] ?? shift
      return ((byte - shift) / (shift - 1)) * hidden.largestOutput
    })
    this.#biases = Float64Array.from(hidden.biases)
    this.#outputBiases = Float64Array.from(hidden.outputBiases)
    this.#said = new Float64Array(outs)
  }

  /**
   * Adds the rows of some features, each times its value, to the units; the first unit is at
   * `from`.
   */
  addRows(held: Float64Array, from: number, { places, values, first, end }: Valued): void {
    const { units } = this
    const rowOf = this.#rowOf
    const rows = this.#rows
    for (let i = first; i < end; i++) {
      const number = rowOf[places[i] ?? 0] ?? 0
      if (number === 0) continue
      const row = (number - 1) * units
      const value = values[i] ?? 0
      // Unrolled by four, so that none waits for another's write.
      let j = 0
      for (; j + 3 < units; j += 4) {
        const at = from + j
        const a = (held[at] ?? 0) + value * (rows[row + j] ?? 0)
        const b = (held[at + 1] ?? 0) + value * (rows[(row + j + 1) | 0] ?? 0)
        const c = (held[at + 2] ?? 0) + value * (rows[(row + j + 2) | 0] ?? 0)
        const d = (held[at + 3] ?? 0) + value * (rows[(row + j + 3) | 0] ?? 0)
        held[at] = a
        held[at + 1] = b
        held[at + 2] = c
        held[at + 3] = d
      }
      for (; j < units; j++) held[from + j] = (held[from + j] ?? 0) + value * (rows[row + j] ?? 0)
    }
  }

  /**
   * The output of the layer for each area, and after them for the gate, given the sums of its
   * units, the first of which is at `from`; overwritten by the next call.
   */
  say(held: Readonly<Float64Array>, from: number): Readonly<Float64Array> {
    const { units } = this
    const said = this.#said
    said.set(this.#outputBiases)
    const outputs = this.#outputs
    for (let j = 0; j < units; j++) {
      const unit = (held[from + j] ?? 0) * (this.#scales[j] ?? 0) + (this.#biases[j] ?? 0)
      if (unit <= 0) continue
      const own = j * said.length
      for (let i = 0; i < said.length; i++) {
        said[i] = (said[i] ?? 0) + unit * (outputs[own + i] ?? 0)
      }
    }
    return said
  }
}
