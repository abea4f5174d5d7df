import type { Values } from "./weighing.ts"
import { bytesOf, hashesOf, type WeightsFile } from "./weights.ts"

/** A number of a row is a signed byte; so much more, and it is none below 0. */
const shift = 128

/**
 * A layer of units that meanings, concepts and cues speak to, and that speak to the areas and the
 * gate: it knows what features mean together, where linear models only add them up.
 */
export class HiddenLayer {
  /** How much of a margin is told here. */
  readonly share: number
  readonly #units: number
  /** By place of a feature: where its row begins, or -1. */
  readonly #rowOf: Int32Array
  readonly #rows: Float32Array
  readonly #biases: Float64Array
  readonly #outputs: Float32Array
  readonly #outputBiases: Float64Array
  readonly #held: Float64Array
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
      outputs.length === outs * units &&
      hidden.largest.length === units &&
      hidden.outputBiases.length === outs
    if (!fits) throw new RangeError("The hidden layer does not fit the features and areas.")
    this.share = hidden.share
    this.#units = units
    this.#rowOf = new Int32Array(size).fill(-1)
    for (const [row, hash] of hashes.entries()) {
      const place = placeOf(hash)
      if (place >= 0) this.#rowOf[place] = row * units
    }
    this.#rows = Float32Array.from(rows, (byte, i) => {
      return ((byte - shift) / hidden.levels) * (hidden.largest[i % units] ?? 0)
    })
    this.#outputs = Float32Array.from(outputs, (byte) => {
      return ((byte - shift) / (shift - 1)) * hidden.largestOutput
    })
    this.#biases = Float64Array.from(hidden.biases)
    this.#outputBiases = Float64Array.from(hidden.outputBiases)
    this.#held = new Float64Array(units)
    this.#said = new Float64Array(outs)
  }

  /** What features of these values say of each area, and behind them of the gate, until it is asked again. */
  say({ places, values }: Values): Readonly<Float64Array> {
    const units = this.#units
    const held = this.#held
    const rows = this.#rows
    held.set(this.#biases)
    for (let k = 0; k < places.length; k++) {
      const row = this.#rowOf[places[k] ?? 0] ?? -1
      if (row < 0) continue
      const value = values[k] ?? 0
      // Four at a time, so that none waits for what is written of another.
      let j = 0
      for (; j + 3 < units; j += 4) {
        const a = (held[j] ?? 0) + value * (rows[row + j] ?? 0)
        const b = (held[j + 1] ?? 0) + value * (rows[(row + j + 1) | 0] ?? 0)
        const c = (held[j + 2] ?? 0) + value * (rows[(row + j + 2) | 0] ?? 0)
        const d = (held[j + 3] ?? 0) + value * (rows[(row + j + 3) | 0] ?? 0)
        held[j] = a
        held[j + 1] = b
        held[j + 2] = c
        held[j + 3] = d
      }
      for (; j < units; j++) held[j] = (held[j] ?? 0) + value * (rows[row + j] ?? 0)
    }
    const said = this.#said
    said.set(this.#outputBiases)
    const outputs = this.#outputs
    for (let j = 0; j < units; j++) {
      const unit = held[j] ?? 0
      if (unit <= 0) continue
      for (let i = 0, at = j; i < said.length; i++, at += units) {
        said[i] = (said[i] ?? 0) + unit * (outputs[at] ?? 0)
      }
    }
    return said
  }
}
