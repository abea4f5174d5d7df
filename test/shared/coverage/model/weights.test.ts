import { describe, expect, it } from "vitest"
import { AreaModels } from "../../../../shared/coverage/model/areaModels.ts"
import { FeatureWeighting } from "../../../../shared/coverage/model/featureWeighting.ts"
import { WeightTable } from "../../../../shared/coverage/model/weightTable.ts"
import {
  bytesOf,
  hashesOf,
  mostBytes,
  type WeightsFile,
  weightsFile,
} from "../../../../shared/coverage/set/weights.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { keptOf, packed, steps } from "../../../eval/packing.ts"

/** Numbers below 2³² that look like no others, the same on every run. */
function drawn(count: number, seed: number): number[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  })
}

const weights = antiTrafficking.weights as WeightsFile

const none = new Map<string, number>()

describe("The hidden layer", () => {
  const table = new WeightTable(weights)
  const [first = 0] = hashesOf(bytesOf(weights.hidden.features), weights.hidden.count)
  const weighing = new FeatureWeighting(table, weights.rarest)
  const saidBy = (place: number[], share: number) => {
    const models = new AreaModels({ ...weights, hidden: { ...weights.hidden, share } })
    const ends = [0, 0, 0, place.length, place.length, place.length]
    const placed = weighing.settle({ numbers: Int32Array.from(place), ends, otherPairs: 0 })
    const sentences = [{ placed, at: 0 }]
    const sums = models.sumsOf(sentences, weighing.together(sentences), none)
    return { margins: [...models.marginsOf(sums)], gate: models.gateOf(sums) }
  }
  const marginsAt = (share: number) => saidBy([table.placeOf(first)], share)

  it("tells its share of each margin and of the gate", () => {
    const linear = marginsAt(0)
    const hidden = marginsAt(1)
    const both = marginsAt(0.25)
    for (const [i, margin] of both.margins.entries()) {
      expect(margin).toBeCloseTo(
        0.75 * (linear.margins[i] ?? 0) + 0.25 * (hidden.margins[i] ?? 0),
        10,
      )
    }
    expect(both.gate).toBeCloseTo(0.75 * linear.gate + 0.25 * hidden.gate, 10)
  })

  it("hears its own features only", () => {
    expect(marginsAt(1).margins).not.toEqual(saidBy([], 1).margins)
  })
})

describe("The file of weights", () => {
  it.each([0, 1, 2, 12, 13, 14, 1000])("gives back %i packed bytes", (count) => {
    const bytes = Uint8Array.from(drawn(count, count + 1), (number) => number >>> 24)
    expect(bytesOf(packed(bytes))).toEqual(bytes)
  })

  it.each([0, 1, 3, 5000])("gives back what is kept of %i hashes", (count) => {
    const hashes = [...new Set(drawn(count, 7).map(keptOf))].sort((a, b) => a - b)
    expect([...hashesOf(bytesOf(packed(steps(hashes))), hashes.length)]).toEqual(hashes)
  })

  it("is written in characters that JSON leaves as they are, one byte each", () => {
    const text = packed(Uint8Array.from(drawn(4000, 3), (number) => number >>> 24))
    expect(Buffer.byteLength(JSON.stringify(text))).toBe(text.length + 2)
  })

  it("finds a feature by any hash that begins like it, and no other", () => {
    const table = new WeightTable(weights)
    const [first = 0] = hashesOf(bytesOf(weights.features), bytesOf(weights.counts).length)
    expect(table.placeOf(first)).toBeGreaterThanOrEqual(0)
    expect(table.placeOf(first + 63)).toBe(table.placeOf(first))
    expect(table.placeOf(first - 1)).toBe(-1)
  })

  it.each<[string, Partial<WeightsFile>]>([
    ["a weight is missing", { weights: packed(bytesOf(weights.weights).subarray(1)) }],
    [
      "there are more columns than a byte tells",
      {
        elements: [...weights.elements, ...Array.from({ length: 80 }, (_, i) => `assistance/${i}`)],
        biases: [...weights.biases, ...Array.from({ length: 80 }, () => 0)],
        largest: [...weights.largest, ...Array.from({ length: 80 }, () => 1)],
      },
    ],
    ["a feature is missing", { rarities: packed(bytesOf(weights.rarities).subarray(1)) }],
    [
      "a column lies past the last",
      {
        elements: weights.elements.slice(1),
        biases: weights.biases.slice(1),
        largest: weights.largest.slice(1),
      },
    ],
  ])("is refused where %s", (_, part) => {
    expect(() => new WeightTable({ ...weights, ...part })).toThrow(RangeError)
  })

  it.each<[string, Partial<WeightsFile["hidden"]>]>([
    ["a row is missing", { rows: packed(bytesOf(weights.hidden.rows).subarray(1)) }],
    [
      "a unit says nothing to an area",
      { outputs: packed(bytesOf(weights.hidden.outputs).subarray(1)) },
    ],
    ["an area starts from nothing", { outputBiases: weights.hidden.outputBiases.slice(1) }],
  ])("is refused where in its hidden layer %s", (_, part) => {
    const hidden = { ...weights.hidden, ...part }
    expect(() => new AreaModels({ ...weights, hidden })).toThrow(RangeError)
  })

  it("is refused where every sentence would take room for very many units", () => {
    const hidden = { ...weights.hidden, biases: Array.from({ length: 60_000 }, () => 0) }
    expect(weightsFile.safeParse({ ...weights, hidden }).success).toBe(false)
  })

  it("is refused where its numbers cannot be unpacked", () => {
    expect(() => bytesOf(weights.counts.slice(40))).toThrow("cannot be read")
  })

  it("is refused where few characters stand for very many numbers", () => {
    const most = packed(new Uint8Array(mostBytes))
    expect(most.length).toBeLessThan(20_000)
    expect(bytesOf(most)).toHaveLength(mostBytes)
    expect(() => bytesOf(packed(new Uint8Array(mostBytes * 3)))).toThrow("more than 8 MB")
    const hidden = { ...weights.hidden, count: 4e9 }
    expect(() => new AreaModels({ ...weights, hidden })).toThrow("more features than they have")
  })
})
