import type { WeightedFeatures } from "../../shared/coverage/model/featureWeighting.ts"

/** A class to be learnt: whether each example is of it, and the other classes of each. */
export interface Task {
  readonly gold: readonly boolean[]
  readonly beside: readonly (readonly number[])[]
  /** How much an error on an example without and with the label costs. */
  readonly emphasis: readonly [number, number]
  /** The features that the model may look at; all, where this is missing. */
  readonly allowed?: Uint8Array | undefined
}

/** Weights of the features, and of what is known beside them. */
export interface Model {
  readonly weights: Float32Array
  readonly beside: Float64Array
}

const rounds = 15
/** From this round on an example that no longer matters is looked at every third time only. */
const settled = 3

/**
 * A linear support vector machine with squared loss, by coordinate descent in the dual: the same
 * result on every run, in a time that grows with the number of values.
 */
export function train(examples: readonly WeightedFeatures[], size: number, task: Task): Model {
  const { allowed } = task
  const weights = new Float32Array(size)
  const beside = new Float64Array(task.beside[0]?.length ?? 1)
  const share = new Float64Array(examples.length)
  const idle = new Uint8Array(examples.length)
  const square = examples.map(({ places, values }, i) => {
    let sum = 0
    for (let k = 0; k < places.length; k++) {
      if (!allowed || allowed[places[k] ?? 0]) sum += (values[k] ?? 0) ** 2
    }
    for (const value of task.beside[i] ?? []) sum += value * value
    return sum
  })
  const order = examples.map((_, i) => i)
  let state = 7
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const j = state % (i + 1)
      const held = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = held
    }
    for (const i of order) {
      const example = examples[i]
      const known = task.beside[i]
      if (!example || !known) continue
      if (round >= settled && idle[i] && round % 3 > 0) continue
      const { places, values } = example
      const sign = task.gold[i] ? 1 : -1
      const slack = 0.75 / task.emphasis[task.gold[i] ? 1 : 0]
      let margin = 0
      for (let k = 0; k < known.length; k++) margin += (beside[k] ?? 0) * (known[k] ?? 0)
      // A weight that is not allowed stays nothing, so it need not be asked here.
      for (let k = 0; k < places.length; k++) {
        margin += (weights[places[k] ?? 0] ?? 0) * (values[k] ?? 0)
      }
      const before = share[i] ?? 0
      const after = Math.max(
        0,
        before - (sign * margin - 1 + slack * before) / ((square[i] ?? 0) + slack),
      )
      idle[i] = after === 0 && before === 0 ? 1 : 0
      if (after === before) continue
      share[i] = after
      const step = (after - before) * sign
      for (let k = 0; k < known.length; k++) beside[k] = (beside[k] ?? 0) + step * (known[k] ?? 0)
      for (let k = 0; k < places.length; k++) {
        const place = places[k] ?? 0
        if (!allowed || allowed[place]) weights[place] = (weights[place] ?? 0) + step * (values[k] ?? 0)
      }
    }
  }
  return { weights, beside }
}
