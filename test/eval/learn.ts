import { antiTraffickingStandards } from "../../shared/coverage/sets/antiTraffickingStandards.ts"
import {
  cueValues,
  type Features,
  featuresBy,
  strongestCues,
} from "../../shared/coverage/model/features.ts"
import { SentenceReader } from "../../shared/coverage/lexicon/sentenceReader.ts"
import { type FeatureIndex, type WeightedFeatures, FeatureWeighting } from "../../shared/coverage/model/featureWeighting.ts"
import type { WeightsFile } from "../../shared/coverage/set/weights.ts"
import { hiddenFeatures, hiddenOf } from "./hidden.ts"
import { type Model, train } from "./linearModel.ts"
import { keptOf, packed, short, steps } from "./packing.ts"
import type { Labelled } from "./passages.ts"

/** How many weights the shipped file has room for. */
const room = 560_000
/** Roots of weights are kept in so many levels on either side of nothing. */
const levels = 15
const rarityStep = 0.12
/** How much less a weight is worth the rarer its feature, because it is then seldom asked for. */
const seldom = 0.3
/**
 * What a feature says, by its rarity, is left out where it is less than this share of a model's largest
 * weight: common words have such weights in nearly every model, and most of the time of reading went into
 * adding them up. Without them a little recall is lost on some writers and won on others: F1 of areas
 * moves by .003 at most.
 */
const whispered = 0.33
/** In how many passages two meanings must stand together to be looked at. */
const least = 3

const areas = antiTraffickingStandards.areas.map(({ id }) => id)
const elements = antiTraffickingStandards.areas.flatMap((area) =>
  area.elements.map(({ id }) => `${area.id}/${id}`),
)
const reader = new SentenceReader(antiTraffickingStandards)
const featuresOf = featuresBy(antiTraffickingStandards)

interface Seen {
  readonly row: Labelled
  readonly features: readonly Features[]
  readonly cues: ReadonlyMap<string, number>
}

function see(row: Labelled): Seen {
  const sentences = reader.read(row.text, row.lang)
  const subject = sentences.some((sentence) => reader.names("subject", sentence))
  return {
    row,
    features: sentences.map((sentence) => featuresOf(sentence, row.lang, subject)),
    cues: strongestCues(reader, sentences.map((sentence) => ({ sentence })), subject),
  }
}

/**
 * The same passages as if no cue had been written. Cues were written beside some of the passages
 * and hold on those more often than on any other text; without these, learning trusts them too far.
 */
function withoutCues(seen: readonly Seen[]): Seen[] {
  return seen.map(({ row, features }) => ({
    row,
    features: features.map((kinds) => ({ ...kinds, cue: [] })),
    cues: new Map(),
  }))
}

/** Features with their rarity, found by hash. */
class Rarities implements FeatureIndex {
  readonly hashes: readonly number[]
  readonly #places: ReadonlyMap<number, number>
  readonly #rarities: Float64Array

  constructor(rarities: ReadonlyMap<number, number>) {
    this.hashes = [...rarities.keys()].sort((a, b) => a - b)
    this.#places = new Map(this.hashes.map((hash, place) => [hash, place]))
    this.#rarities = Float64Array.from(this.hashes, (hash) => rarities.get(hash) ?? 0)
  }

  get size(): number {
    return this.hashes.length
  }

  placeOf(hash: number): number {
    return this.#places.get(keptOf(hash)) ?? -1
  }

  rarityAt(place: number): number {
    return this.#rarities[place] ?? 0
  }
}

/** How rare each feature is that the passages have often enough. */
function raritiesOf(seen: readonly Seen[]): Rarities {
  const counts = new Map<number, number>()
  const pairs = new Set<number>()
  for (const { features } of seen) {
    for (const { pair } of features) for (const hash of pair) pairs.add(keptOf(hash))
    for (const hash of new Set(features.flatMap((kinds) => Object.values(kinds).flat().map(keptOf)))) {
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  const rarities = new Map<number, number>()
  for (const [hash, count] of counts) {
    // Each passage stands twice, with and without its cues.
    if (pairs.has(hash) && count < least * 2) continue
    const many = Math.round(Math.log(seen.length / count) / rarityStep)
    rarities.set(hash, Math.min(255, many) * rarityStep)
  }
  return new Rarities(rarities)
}

/** The features of passages with their values. */
function valuesOf(seen: readonly Seen[], index: FeatureIndex): WeightedFeatures[] {
  const weighing = new FeatureWeighting(index, Math.log(seen.length))
  return seen.map(({ features }) =>
    weighing.valuesOf(features.map((kinds) => weighing.place(kinds))),
  )
}

/** A model for each area, the gate (whether a passage is about any area), and each element. */
function modelsOf(
  seen: readonly Seen[],
  examples: readonly WeightedFeatures[],
  index: FeatureIndex,
  allowed?: readonly Uint8Array[],
): Model[] {
  const ofArea = (area: string, i: number, wanted: (row: Labelled) => boolean, emphasis: [number, number]) =>
    train(examples, index.size, {
      gold: seen.map(({ row }) => wanted(row)),
      beside: seen.map(({ cues }) => cueValues(area, cues)),
      emphasis,
      allowed: allowed?.[i],
    })
  // Elements are learnt where they were labelled, and where there is nothing to label.
  const told = seen.flatMap(({ row }, i) =>
    row.elements.length > 0 || row.areas.length === 0 ? i : [],
  )
  const rows = told.flatMap((i) => seen[i]?.row ?? [])
  const toldExamples: WeightedFeatures[] = told.flatMap((i) => examples[i] ?? [])
  const beside = told.map(() => [1])
  return [
    ...areas.map((area, i) => ofArea(area, i, (row) => row.areas.includes(area), [1, 1.5])),
    ofArea("", areas.length, (row) => row.areas.length > 0, [3, 1]),
    ...elements.map((id, i) =>
      train(toldExamples, index.size, {
        gold: rows.map((row) => row.elements.includes(id)),
        beside,
        emphasis: [1, 2],
        allowed: allowed?.[areas.length + 1 + i],
      }),
    ),
  ]
}

function largestOf(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
}

/** For each model the features that are worth most over all models, as many as there is room for. */
function worthwhile(models: readonly Model[], index: FeatureIndex): Uint8Array[] {
  const largest = models.map(({ weights }) => largestOf(weights))
  const worth = ({ weights }: Model, i: number, place: number) => {
    const rarity = index.rarityAt(place)
    const says = Math.abs(weights[place] ?? 0) * rarity
    return says < whispered * (largest[i] ?? 0) ? 0 : says * Math.exp(-seldom * rarity)
  }
  const all = new Float32Array(models.length * index.size)
  for (const [i, model] of models.entries()) {
    for (let place = 0; place < index.size; place++) {
      all[i * index.size + place] = worth(model, i, place)
    }
  }
  const bar = Math.max(all.sort().at(-room) ?? 0, Number.MIN_VALUE)
  return models.map((model, i) =>
    Uint8Array.from(model.weights, (_, place) => (worth(model, i, place) >= bar ? 1 : 0)),
  )
}

/** The weights learnt from some passages, as the product ships them. */
export function learn(rows: readonly Labelled[]): WeightsFile {
  const read = rows.map(see)
  const seen = [...read, ...withoutCues(read)]
  const all = raritiesOf(seen)
  const worthy = worthwhile(modelsOf(seen, valuesOf(seen, all), all), all)
  const ofHidden = hiddenFeatures(seen)
  const needed = new Set(ofHidden)
  const kept = all.hashes.flatMap((hash, place) =>
    needed.has(hash) || worthy.some((allowed) => allowed[place]) ? { hash, place } : [],
  )
  const index = new Rarities(new Map(kept.map(({ hash, place }) => [hash, all.rarityAt(place)])))
  const allowed = worthy.map((mask) => Uint8Array.from(kept, ({ place }) => mask[place] ?? 0))
  // Learnt once more on what is kept, so that each weight makes up for those that went.
  const examples = valuesOf(seen, index)
  const models = modelsOf(seen, examples, index, allowed)
  const rowsOf = seen.map(({ row }) => row)
  const largest = models.map(({ weights }) => largestOf(weights))
  const counts: number[] = []
  const columns: number[] = []
  const weights: number[] = []
  for (let place = 0; place < index.size; place++) {
    const before = columns.length
    let last = -1
    for (const [i, model] of models.entries()) {
      const weight = model.weights[place] ?? 0
      const root = Math.round(Math.sqrt(Math.abs(weight) / (largest[i] || 1)) * levels)
      if (root === 0) continue
      columns.push(i - last - 1)
      last = i
      weights.push(Math.sign(weight) * root)
    }
    counts.push(columns.length - before)
  }
  return {
    areas,
    elements,
    features: packed(steps(index.hashes)),
    rarities: packed(
      Uint8Array.from(index.hashes, (_, place) => Math.round(index.rarityAt(place) / rarityStep)),
    ),
    rarityStep,
    rarest: short(Math.log(seen.length)),
    counts: packed(Uint8Array.from(counts)),
    columns: packed(Uint8Array.from(columns)),
    weights: packed(new Uint8Array(Int8Array.from(weights).buffer)),
    levels,
    largest: largest.map(short),
    cues: models
      .slice(0, areas.length + 1)
      .map(({ beside: [one = 0, own = 0, other = 0] }) => [short(one), short(own), short(other)]),
    biases: models.slice(areas.length + 1).map(({ beside }) => short(beside[0] ?? 0)),
    hidden: hiddenOf(rowsOf, examples, ofHidden, index, { areas, elements }),
    blend: { share: 0.65, lift: 0.3 },
    // Margins and gate were chosen on the development part of the real passages.
    accept: { margin: -0.3, best: -0.6, gate: 0.4, stranger: 0.4 },
    acceptElement: { margin: -0.2, best: -0.55, named: -0.5 },
  }
}
