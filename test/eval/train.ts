import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { antiTrafficking } from "../../shared/coverage/antiTrafficking.ts"
import { buckets, type Feature, featuresOf, priorsOf } from "../../shared/coverage/features.ts"
import { SentenceReader } from "../../shared/coverage/sentenceReader.ts"

// Learns the weights of TrainedScorer from labelled passages: one logistic regression an area.
//   npx tsx test/eval/train.ts            trains on everything and writes the weights
//   npx tsx test/eval/train.ts --folds 5  says how well it does on passages it has not seen

interface Labelled {
  id: string
  lang: string
  text: string
  areas: string[]
}
interface Seen {
  readonly features: Feature[]
  /** What the cues alone say, where learning begins. */
  readonly priors: Float64Array
}
interface Example {
  readonly row: Labelled
  readonly sentences: Seen[]
  readonly gold: Float64Array
}

const here = new URL(".", import.meta.url)
const areas = antiTrafficking.areas.map(({ id }) => id)
const reader = new SentenceReader(antiTrafficking)
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const rounds = option("rounds", 25)
const rate = option("rate", 0.15)
const decay = option("decay", 0.002)
const margin = option("margin", 0)

function read(file: URL): Labelled[] {
  const lines = readFileSync(file, "utf8").split("\n").filter((line) => line.trim())
  return lines.map((line) => JSON.parse(line) as Labelled)
}

function exampleOf(row: Labelled): Example {
  const sentences = reader.read(row.text, row.lang)
  const subject = sentences.some((sentence) => reader.names("subject", sentence))
  return {
    row,
    sentences: sentences.map((sentence) => ({
      features: featuresOf(reader, sentence, row.lang, subject),
      priors: Float64Array.from(priorsOf(reader, sentence, subject, areas)),
    })),
    gold: Float64Array.from(areas, (area) => (row.areas.includes(area) ? 1 : 0)),
  }
}

/** Numbers that look random and are the same on every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = random(seed)
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

interface Model {
  weights: Float64Array
  bias: Float64Array
}

function sums({ weights, bias }: Model, { features, priors }: Seen): Float64Array {
  const out = bias.map((value, i) => value + (priors[i] ?? 0))
  for (const { bucket, value } of features) {
    const from = bucket * areas.length
    for (let i = 0; i < areas.length; i++) out[i] = (out[i] ?? 0) + (weights[from + i] ?? 0) * value
  }
  return out
}

/** Per area the best sentence of a passage, and which it is. */
function best(model: Model, sentences: readonly Seen[]): { sum: Float64Array; at: number[] } {
  const sum = new Float64Array(areas.length).fill(Number.NEGATIVE_INFINITY)
  const at = areas.map(() => 0)
  for (const [index, sentence] of sentences.entries()) {
    for (const [i, value] of sums(model, sentence).entries()) {
      if (value > (sum[i] ?? 0)) {
        sum[i] = value
        at[i] = index
      }
    }
  }
  return { sum, at }
}

function train(examples: readonly Example[]): Model {
  const model = {
    weights: new Float64Array(buckets * areas.length),
    bias: new Float64Array(areas.length).fill(0),
  }
  const seen = new Float64Array(model.weights.length).fill(0.1)
  for (let round = 0; round < rounds; round++) {
    for (const { sentences, gold } of shuffled(examples, round + 1)) {
      const { sum, at } = best(model, sentences)
      for (let i = 0; i < areas.length; i++) {
        const error = 1 / (1 + Math.exp(-(sum[i] ?? 0))) - (gold[i] ?? 0)
        if (Math.abs(error) < 0.004) continue
        model.bias[i] = (model.bias[i] ?? 0) - 0.01 * error
        for (const { bucket, value } of sentences[at[i] ?? 0]?.features ?? []) {
          const w = bucket * areas.length + i
          const weight = model.weights[w] ?? 0
          const slope = error * value + decay * weight
          seen[w] = (seen[w] ?? 0) + slope * slope
          model.weights[w] = weight - (rate * slope) / Math.sqrt(seen[w] ?? 1)
        }
      }
    }
  }
  return model
}

function predict(model: Model, { sentences }: Example): string[] {
  const { sum } = best(model, sentences)
  return areas.filter((_, i) => (sum[i] ?? 0) >= margin)
}

function say(name: string, pairs: readonly { row: Labelled; got: readonly string[] }[]): void {
  const lang = (only: string | null) => {
    const rows = pairs.filter(({ row }) => !only || row.lang === only)
    let [right, wrong, missed, empty, taken] = [0, 0, 0, 0, 0]
    for (const { row, got } of rows) {
      for (const area of got) row.areas.includes(area) ? right++ : wrong++
      for (const area of row.areas) if (!got.includes(area)) missed++
      if (row.areas.length === 0) {
        empty++
        if (got.length > 0) taken++
      }
    }
    const f1 = (2 * right) / Math.max(1, 2 * right + wrong + missed)
    const p = right / Math.max(1, right + wrong)
    const r = right / Math.max(1, right + missed)
    return `${only ?? "all"} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)} empty ${(taken / Math.max(1, empty)).toFixed(3)}`
  }
  console.log(`${name}: ${[null, "en", "ru", "az"].map(lang).join("   ")}`)
}

function file(model: Model): string {
  const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = Math.min(largest, 3) / 127
  const bytes = Int8Array.from(model.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / step))),
  )
  return `${JSON.stringify({
    areas,
    step,
    bias: Array.from(model.bias, (bias) => Number((bias - margin).toFixed(4))),
    bytes: Buffer.from(bytes.buffer).toString("base64"),
  })}\n`
}

const folder = new URL("passages/", here)
const own = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .sort()
  .flatMap((name) => read(new URL(name, folder)))
  .map(exampleOf)
const dev = read(new URL("dev.jsonl", here)).map(exampleOf)
const folds = option("folds", 0)
if (folds > 0) {
  const order = shuffled(own, 7)
  const pairs = Array.from({ length: folds }, (_, fold) => {
    const model = train(order.filter((_, i) => i % folds !== fold))
    return order
      .filter((_, i) => i % folds === fold)
      .map((example) => ({ row: example.row, got: predict(model, example) }))
  })
  say(`${folds} folds`, pairs.flat())
}
const model = train(own)
say("dev, not trained on", dev.map((example) => ({ row: example.row, got: predict(model, example) })))
if (folds === 0) {
  const target = new URL("../../shared/coverage/antiTrafficking/weights.json", here)
  writeFileSync(target, file(model))
}
