import type { Features } from "../../shared/coverage/model/features.ts"
import type { WeightedFeatures } from "../../shared/coverage/model/featureWeighting.ts"
import type { WeightsFile } from "../../shared/coverage/set/weights.ts"
import { type HiddenModel, trainHidden } from "./hiddenModel.ts"
import { keptOf, packed, short, steps } from "./packing.ts"
import type { Labelled } from "./passages.ts"

/** How many units there are, and on how many levels on either side of nothing a row is kept. */
const units = 32
const levels = 31
/** In how many examples a feature must stand. */
const least = 4
/** The weight of an error on the gate, and on an element, beside one on an area. */
const ofGate = 2
const ofElement = 0.5
/** How much of a margin the layer tells: found on voices that were held out. */
const share = 0.2

/** The hashes of the features that speak to hidden units: meanings, concepts and cues, which languages share. */
export function hiddenFeatures(seen: readonly { readonly features: readonly Features[] }[]): number[] {
  const counts = new Map<number, number>()
  for (const { features } of seen) {
    const hashes = features.flatMap(({ concept, vocabulary, cue }) => [...concept, ...vocabulary, ...cue])
    for (const hash of new Set(hashes.map(keptOf))) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return [...counts].flatMap(([hash, count]) => (count >= least ? hash : [])).sort((a, b) => a - b)
}

/** The hidden layer learnt from examples with the values of their features, as the file holds it. */
export function hiddenOf(
  rows: readonly Labelled[],
  examples: readonly WeightedFeatures[],
  hashes: readonly number[],
  index: { readonly size: number; placeOf(hash: number): number },
  { areas, elements }: { areas: readonly string[]; elements: readonly string[] },
): WeightsFile["hidden"] {
  const rowOf = new Int32Array(index.size).fill(-1)
  for (const [row, hash] of hashes.entries()) rowOf[index.placeOf(hash)] = row
  const gate = areas.length
  const outputs = areas.length + 1 + elements.length
  const costs = (elementsToo: boolean) =>
    Float32Array.from({ length: outputs }, (_, i) =>
      i < gate ? 1 : i === gate ? ofGate : elementsToo ? ofElement : 0,
    )
  const all = costs(true)
  const ofAreas = costs(false)
  const gold = rows.map((row) => [
    ...row.areas.map((area) => areas.indexOf(area)),
    ...(row.areas.length > 0 ? [gate] : []),
    ...row.elements.flatMap((id) => {
      const element = elements.indexOf(id)
      return element < 0 ? [] : gate + 1 + element
    }),
  ])
  const told = rows.map((row) => row.elements.length > 0 || row.areas.length === 0)
  const model = trainHidden(examples, {
    units,
    rowOf,
    rows: hashes.length,
    outputs,
    gold,
    costs: (example) => (told[example] ? all : ofAreas),
  })
  return asFile(model, hashes, gate + 1)
}

function asFile(model: HiddenModel, hashes: readonly number[], outs: number): WeightsFile["hidden"] {
  const largest = Array.from({ length: units }, (_, unit) => {
    let most = 0
    for (let at = unit; at < model.rows.length; at += units) {
      most = Math.max(most, Math.abs(model.rows[at] ?? 0))
    }
    return short(most)
  })
  const outputs = model.outputs.slice(0, outs * units)
  const largestOutput = short(outputs.reduce((most, number) => Math.max(most, Math.abs(number)), 0))
  const byte = (value: number, most: number, ofLevels: number) =>
    128 + Math.round(Math.max(-1, Math.min(1, value / (most || 1))) * ofLevels)
  return {
    features: packed(steps(hashes)),
    count: hashes.length,
    rows: packed(
      Uint8Array.from(model.rows, (value, i) => byte(value, largest[i % units] ?? 0, levels)),
    ),
    levels,
    largest,
    biases: Array.from(model.biases, short),
    outputs: packed(Uint8Array.from(outputs, (value) => byte(value, largestOutput, 127))),
    largestOutput,
    outputBiases: Array.from(model.outputBiases.slice(0, outs), short),
    share,
  }
}
