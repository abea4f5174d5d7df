import { describe, expect, it } from "vitest"
import { SentenceFeatures } from "../../../../shared/coverage/lexicon/sentenceFeatures.ts"
import { SentenceReader } from "../../../../shared/coverage/lexicon/sentenceReader.ts"
import { featuresBy } from "../../../../shared/coverage/model/features.ts"
import { FeatureWeighting } from "../../../../shared/coverage/model/featureWeighting.ts"
import { HiddenLayer } from "../../../../shared/coverage/model/hiddenLayer.ts"
import { scorerOf } from "../../../../shared/coverage/model/scorerOf.ts"
import {
  type IndexedFeatures,
  SentenceSums,
} from "../../../../shared/coverage/model/sentenceSums.ts"
import { WeightTable } from "../../../../shared/coverage/model/weightTable.ts"
import type { WeightsFile } from "../../../../shared/coverage/set/weights.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { developmentPassages } from "../../../eval/passages.ts"

const weights = antiTrafficking.weights as WeightsFile
const table = new WeightTable(weights)
const hidden = new HiddenLayer(weights, table.size, (hash) => table.placeOf(hash))
const weighing = new FeatureWeighting(table, weights.rarest)
const features = new SentenceFeatures(antiTrafficking, table)
const reader = new SentenceReader(antiTrafficking)

/** The sentences of all passages of a language as one text, which has more of them than are held. */
function longText(lang: string): string {
  return developmentPassages()
    .filter((row) => row.lang === lang)
    .map(({ text }) => text)
    .join(". ")
}

function sentencesOf(text: string, lang: string): IndexedFeatures[] {
  return reader.read(text, lang).map((sentence, at) => {
    const collected = features.collect(sentence, lang, true)
    return { placed: weighing.settle(collected), at }
  })
}

/** The sums of sentences read together, each feature once per kind, added up one by one. */
function plainly(sentences: readonly IndexedFeatures[]): number[] {
  const { places, values } = weighing.valuesOf(sentences.map(({ placed }) => placed))
  return Array.from({ length: table.columns }, (_, column) =>
    values.reduce((sum, value, i) => sum + value * table.weightAt(places[i] ?? 0, column), 0),
  )
}

/** Numbers from 0 to 1 that look like no others, the same on every run. */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

it.each(["en", "ru", "az"])(
  "The features of a sentence are found together as they are one by one (%s)",
  (lang) => {
    // A reader of its own, because words keep what was found of them.
    const others = new SentenceReader(antiTrafficking)
    const seen = featuresBy(antiTrafficking)
    const text = longText(lang)
    const placed = others.read(text, lang).map((one) => weighing.place(seen(one, lang, true)))
    expect(sentencesOf(text, lang).map((one) => one.placed)).toEqual(placed)
  },
)

describe("What sentences say together", () => {
  it.each(["en", "ru", "az"])(
    "is what their features say one by one, in any order of asking (%s)",
    (lang) => {
      const sums = new SentenceSums(table, hidden, weights.areas.length)
      const all = sentencesOf(longText(lang), lang)
      const draw = drawing(all.length)
      expect(all.length).toBeGreaterThan(40)
      for (let i = 0; i < 60; i++) {
        const from = Math.floor(draw() * all.length)
        // Sometimes more of them than are held.
        const window = all.slice(from, from + 1 + Math.floor(draw() * (i % 10 === 0 ? 50 : 6)))
        const got = sums.of(window, weighing.together(window))
        for (const [column, sum] of plainly(window).entries()) {
          expect(got[column]).toBeCloseTo(sum, 9)
        }
      }
    },
  )

  it("counts what they have in common once", () => {
    const sums = new SentenceSums(table, hidden, weights.areas.length)
    const text = "Victims are given shelter. Victims are given shelter."
    const [one, other] = sentencesOf(text, "en")
    if (!one || !other) throw new Error("There are two sentences.")
    const alone = [...sums.of([one], weighing.together([one]))].slice(0, table.columns)
    const both = sums.of([one, other], weighing.together([one, other]))
    // Features that were not learnt count in each length, so only the scale may differ.
    expect(plainly([one, other]).map((sum, i) => sum - (both[i] ?? 0))).toEqual(
      alone.map(() => expect.closeTo(0, 9)),
    )
  })

  it("takes no more room after a text of very many sentences", () => {
    const scorer = scorerOf(antiTrafficking)
    const text = "Victims get shelter. "
    scorer.score(text.repeat(200), "en")
    const before = process.memoryUsage().arrayBuffers
    scorer.score(text.repeat(4_000), "en")
    scorer.score(text, "en")
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40e6)
  })

  it("is the same whether or not the words of another text were asked for meanwhile", () => {
    const scorer = scorerOf(antiTrafficking)
    const [text, other] = [longText("en").slice(0, 4_000), longText("en").slice(4_000, 8_000)]
    const told = () => scorer.score(other, "en").scored
    const before = told()
    const asked = antiTrafficking.areas.flatMap(({ id }) => scorer.wordsFor?.(text, "en", id) ?? [])
    expect(asked).not.toEqual([])
    expect(told()).toEqual(before)
  })
})
