import { bytesOf, hashesOf, type WeightsFile } from "./weights.ts"
import type { Valued } from "./weightTable.ts"

/** A number of a row is a signed byte; so much more, and it is none below 0. */
const shift = 128
/** A row is told by sixteen bits, and there must be one that tells that there is none. */
const mostRows = 1 << 16

/**
 * A layer of units that meanings, concepts and cues speak to, and that speak to the areas and the
 * gate: it knows what features mean together, where linear models only add them up.
 */
export class HiddenLayer {
  /** How much of a margin is told here. */
  readonly share: number
  /** How many units it has. */
  readonly units: number
  /** By place of a feature: the how many-th row is its, from 1; 0 where it has none. */
  readonly #rowOf: Uint16Array
  /** As the file has them: what they are multiplied by is told once a sum and not once a number. */
  readonly #rows: Int8Array
  readonly #scales: Float64Array
  readonly #biases: Float64Array
  readonly #outputs: Float32Array
  readonly #outputBiases: Float64Array
  readonly #said: Float64Array

  /** RangeError when the parts of the file do not fit each other. */
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
    // What one unit says stands together, because it is added up unit by unit.
    this.#outputs = Float32Array.from(outputs, (_, i) => {
      const byte = outputs[(i % outs) * units + Math.floor(i / outs)] ?? shift
      return ((byte - shift) / (shift - 1)) * hidden.largestOutput
    })
    this.#biases = Float64Array.from(hidden.biases)
    this.#outputBiases = Float64Array.from(hidden.outputBiases)
    this.#said = new Float64Array(outs)
  }

  /** Adds what some features say, each with its value, to the units; the first is at `from`. */
  addRows(held: Float64Array, from: number, { places, values, first, end }: Valued): void {
    const { units } = this
    const rowOf = this.#rowOf
    const rows = this.#rows
    for (let i = first; i < end; i++) {
      const number = rowOf[places[i] ?? 0] ?? 0
      if (number === 0) continue
      const row = (number - 1) * units
      const value = values[i] ?? 0
      // Four at a time, so that none waits for what is written of another.
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
   * What the layer says of each area, and behind them of the gate, where features have said so much to
   * its units, the first of which is at `from`; until it is asked again.
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
