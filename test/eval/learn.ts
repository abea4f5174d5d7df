import { antiTraffickingStandards } from "../../shared/coverage/antiTraffickingStandards.ts"
import { cueValues, featuresOf, strongestCues, valuesOf } from "../../shared/coverage/features.ts"
import { SentenceReader } from "../../shared/coverage/sentenceReader.ts"
import type { WeightsFile } from "../../shared/coverage/weights.ts"
import type { Labelled } from "./passages.ts"
import { type Example, type Model, train } from "./linearModel.ts"

/** How many features the shipped file has room for. */
const room = 26_000
/** How many of them an element may look at. */
const elementRoom = 80
const rarityStep = 0.04

const areas = antiTraffickingStandards.areas.map(({ id }) => id)
const reader = new SentenceReader(antiTraffickingStandards)

interface Seen {
  readonly row: Labelled
  readonly features: ReturnType<typeof featuresOf>[]
  readonly cues: ReadonlyMap<string, number>
}

function see(row: Labelled): Seen {
  const sentences = reader.read(row.text, row.lang)
  const subject = sentences.some((sentence) => reader.names("subject", sentence))
  return {
    row,
    features: sentences.map((sentence) => featuresOf(sentence, row.lang, subject)),
    cues: strongestCues(reader, sentences, subject),
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

/** How rare each feature is that at least two passages have. */
function raritiesOf(seen: readonly Seen[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { features } of seen) {
    for (const hash of new Set(features.flatMap((kinds) => Object.values(kinds).flat()))) {
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  const rarities = new Map<number, number>()
  for (const [hash, count] of counts) {
    if (count < 2) continue
    const steps = Math.round(Math.log(seen.length / count) / rarityStep)
    rarities.set(hash, Math.min(255, steps) * rarityStep)
  }
  return rarities
}

function examplesOf(seen: readonly Seen[], rarities: ReadonlyMap<number, number>): Example[] {
  const places = new Map([...rarities.keys()].map((hash, i) => [hash, i]))
  const rarest = Math.log(seen.length)
  return seen.map(({ features }) => {
    const values = valuesOf(features, (hash) => rarities.get(hash), rarest)
    return {
      places: Int32Array.from(values.keys(), (hash) => places.get(hash) ?? 0),
      values: Float64Array.from(values.values()),
    }
  })
}

/** A model for each area, and the gate: whether a passage is about any area. */
function areaModels(seen: readonly Seen[], examples: readonly Example[], size: number): Model[] {
  const column = (area: string, wanted: (row: Labelled) => boolean, emphasis: [number, number]) =>
    train(examples, size, {
      gold: seen.map(({ row }) => wanted(row)),
      beside: seen.map(({ cues }) => cueValues(area, cues)),
      emphasis,
    })
  return [
    ...areas.map((area) => column(area, (row) => row.areas.includes(area), [1, 1.5])),
    column("", (row) => row.areas.length > 0, [3, 1]),
  ]
}

function strongest(models: readonly Model[], rarities: ReadonlyMap<number, number>): number[] {
  const hashes = [...rarities.keys()]
  const strength = hashes.map((hash, place) => {
    const largest = models.reduce((most, { weights }) => Math.max(most, Math.abs(weights[place] ?? 0)), 0)
    return { hash, worth: largest * (rarities.get(hash) ?? 0) }
  })
  return strength
    .sort((a, b) => b.worth - a.worth)
    .slice(0, room)
    .map(({ hash }) => hash)
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")
const short = (value: number) => Number(value.toFixed(4))

function elementsOf(seen: readonly Seen[], examples: readonly Example[], size: number) {
  return antiTraffickingStandards.areas.flatMap((area) => {
    const here = seen.flatMap(({ row }, i) =>
      row.areas.includes(area.id) && row.elements.some((id) => id.startsWith(`${area.id}/`))
        ? [i]
        : [],
    )
    return area.elements.map(({ id }) => {
      const gold = here.map((i) => seen[i]?.row.elements.includes(`${area.id}/${id}`) ?? false)
      const model = train(
        here.flatMap((i) => examples[i] ?? []),
        size,
        { gold, beside: here.map(() => [1]), emphasis: [1, 1.5] },
      )
      const at = Array.from(model.weights, (weight, place) => ({ weight, place }))
        .filter(({ weight }) => Math.abs(weight) > 0.02)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, elementRoom)
        .sort((a, b) => a.place - b.place)
      return {
        area: area.id,
        element: id,
        bias: short(model.beside[0] ?? 0),
        at: at.map(({ place }) => place),
        by: at.map(({ weight }) => Number(weight.toFixed(2))),
      }
    })
  })
}

/** The weights learnt from some passages, as the product ships them. */
export function learn(rows: readonly Labelled[]): WeightsFile {
  const read = rows.map(see)
  const seen = [...read, ...withoutCues(read)]
  const all = raritiesOf(seen)
  const chosen = strongest(areaModels(seen, examplesOf(seen, all), all.size), all)
  const rarities = new Map(chosen.map((hash) => [hash, all.get(hash) ?? 0]))
  const examples = examplesOf(seen, rarities)
  const models = areaModels(seen, examples, rarities.size)
  const steps = models.map(
    ({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127,
  )
  const bytes = new Int8Array(chosen.length * models.length)
  for (const [i, { weights }] of models.entries()) {
    for (let place = 0; place < chosen.length; place++) {
      bytes[place * models.length + i] = Math.round((weights[place] ?? 0) / (steps[i] || 1))
    }
  }
  return {
    areas,
    features: base64(new Uint8Array(Uint32Array.from(chosen).buffer)),
    rarities: base64(Uint8Array.from(rarities.values(), (rarity) => Math.round(rarity / rarityStep))),
    rarityStep,
    rarest: short(Math.log(seen.length)),
    weights: base64(new Uint8Array(bytes.buffer)),
    steps,
    cues: models.map(({ beside: [one = 0, own = 0, other = 0] }) => [one, own, other]),
    accept: { margin: -0.22, best: -0.42, gate: 0.2 },
    elements: elementsOf(seen, examples, rarities.size),
    acceptElement: { margin: 0, best: -0.1 },
  }
}
