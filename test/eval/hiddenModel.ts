import type { WeightedFeatures } from "../../shared/coverage/model/featureWeighting.ts"

/** The weights of a hidden layer: rows by feature, and of each output by unit. */
export interface HiddenModel {
  /** `units` numbers for each row, one row after the other. */
  readonly rows: Float32Array
  readonly biases: Float32Array
  /** `units` numbers for each output. */
  readonly outputs: Float32Array
  readonly outputBiases: Float32Array
}

/** The targets of each example, and the weight of an error on each of them. */
export interface HiddenTask {
  readonly units: number
  /** The row of the feature at a place, or -1. */
  readonly rowOf: Int32Array
  readonly rows: number
  /** By example: which outputs are to be true. */
  readonly gold: readonly (readonly number[])[]
  /** By example and output: what an error costs. */
  readonly costs: (example: number) => Float32Array
  readonly outputs: number
}

const rounds = 7
const batch = 64
/** How fast at most, and the share of all steps in which that is reached. */
const fastest = 0.006
const rising = 0.15
const decay = 0.02
/** Shares of the features and of the units that are left out of a step, so that none is relied on. */
const dropFeatures = 0.15
const dropUnits = 0.2
const positive = 1.5
/** Values of features are small; so much larger, rows learn as fast as all else. */
const strength = 4

/** Numbers from 0 to 1, the same on every run. */
class Draw {
  #state = 11

  next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return this.#state / 2 ** 32
  }
}

/** Numbers with what Adam (Kingma and Ba, 2015) remembers of their slopes. */
class Learnt {
  readonly numbers: Float32Array
  readonly slopes: Float32Array
  readonly #mean: Float32Array
  readonly #square: Float32Array

  constructor(length: number, start: (i: number) => number) {
    this.numbers = Float32Array.from({ length }, (_, i) => start(i))
    this.slopes = new Float32Array(length)
    this.#mean = new Float32Array(length)
    this.#square = new Float32Array(length)
  }

  step(rate: number, done: number): void {
    const { numbers, slopes } = this
    const mean = this.#mean
    const square = this.#square
    const unbiasedMean = 1 - 0.9 ** done
    const unbiasedSquare = 1 - 0.999 ** done
    for (let i = 0; i < numbers.length; i++) {
      const slope = slopes[i] ?? 0
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * slope
      const s = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope
      mean[i] = m
      square[i] = s
      const was = numbers[i] ?? 0
      const by = m / unbiasedMean / (Math.sqrt(s / unbiasedSquare) + 1e-8)
      numbers[i] = was - rate * (by + decay * was)
    }
    slopes.fill(0)
  }
}

/**
 * One hidden layer between features and all outputs at once: what areas and elements have in common
 * is learnt in its units, where a linear model of each learns it for itself. The same on every run.
 */
export function trainHidden(examples: readonly WeightedFeatures[], task: HiddenTask): HiddenModel {
  const { units, rowOf, outputs: outs } = task
  const draw = new Draw()
  const near = (scale: number) => () => (draw.next() + draw.next() + draw.next() - 1.5) * 2 * scale
  const rows = new Learnt(task.rows * units, near(0.1))
  const biases = new Learnt(units, () => 0)
  const outputs = new Learnt(outs * units, near(1 / Math.sqrt(3 * units)))
  const outputBiases = new Learnt(outs, () => -2.5)
  const order = examples.map((_, i) => i)
  const steps = rounds * Math.ceil(examples.length / batch)
  const unit = new Float32Array(units)
  const back = new Float32Array(units)
  const wanted = new Uint8Array(outs)
  let done = 0
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(draw.next() * (i + 1))
      const held = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = held
    }
    for (let from = 0; from < order.length; from += batch) {
      const last = Math.min(order.length, from + batch)
      for (let at = from; at < last; at++) learnOne(order[at] ?? 0, 1 / (last - from))
      const rate = rateAt(done++ / steps)
      for (const learnt of [rows, biases, outputs, outputBiases]) learnt.step(rate, done)
    }
  }
  return {
    rows: rows.numbers.map((number) => number * strength),
    biases: biases.numbers,
    outputs: outputs.numbers,
    outputBiases: outputBiases.numbers,
  }

  function learnOne(example: number, share: number): void {
    const { places, values } = examples[example] ?? { places: [], values: [] }
    const heldRows: number[] = []
    const heldValues: number[] = []
    for (let k = 0; k < places.length; k++) {
      const row = rowOf[places[k] ?? 0] ?? -1
      if (row < 0 || draw.next() < dropFeatures) continue
      heldRows.push(row * units)
      heldValues.push(((values[k] ?? 0) * strength) / (1 - dropFeatures))
    }
    unit.set(biases.numbers)
    for (let k = 0; k < heldRows.length; k++) {
      const row = heldRows[k] ?? 0
      const value = heldValues[k] ?? 0
      for (let j = 0; j < units; j++) unit[j] = (unit[j] ?? 0) + value * (rows.numbers[row + j] ?? 0)
    }
    for (let j = 0; j < units; j++) {
      const alive = (unit[j] ?? 0) > 0 && draw.next() >= dropUnits
      unit[j] = alive ? (unit[j] ?? 0) / (1 - dropUnits) : 0
    }
    back.fill(0)
    wanted.fill(0)
    for (const output of task.gold[example] ?? []) wanted[output] = 1
    const costs = task.costs(example)
    for (let output = 0; output < outs; output++) {
      const cost = (costs[output] ?? 0) * share
      if (cost === 0) continue
      const start = output * units
      let sum = outputBiases.numbers[output] ?? 0
      for (let j = 0; j < units; j++) sum += (unit[j] ?? 0) * (outputs.numbers[start + j] ?? 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const slope = wanted[output] ? (chance - 1) * cost * positive : chance * cost
      outputBiases.slopes[output] = (outputBiases.slopes[output] ?? 0) + slope
      for (let j = 0; j < units; j++) {
        outputs.slopes[start + j] = (outputs.slopes[start + j] ?? 0) + slope * (unit[j] ?? 0)
        back[j] = (back[j] ?? 0) + slope * (outputs.numbers[start + j] ?? 0)
      }
    }
    for (let j = 0; j < units; j++) {
      back[j] = (unit[j] ?? 0) > 0 ? (back[j] ?? 0) / (1 - dropUnits) : 0
      biases.slopes[j] = (biases.slopes[j] ?? 0) + (back[j] ?? 0)
    }
    for (let k = 0; k < heldRows.length; k++) {
      const row = heldRows[k] ?? 0
      const value = heldValues[k] ?? 0
      for (let j = 0; j < units; j++) {
        rows.slopes[row + j] = (rows.slopes[row + j] ?? 0) + value * (back[j] ?? 0)
      }
    }
  }
}

/** Rises at first, then falls to nothing (Smith, "Super-convergence", 2018). */
function rateAt(part: number): number {
  const turn = part < rising ? part / rising - 1 : (part - rising) / (1 - rising)
  return fastest * Math.max(0.04, (1 + Math.cos(Math.PI * turn)) / 2)
}
