import { describe, expect, it } from "vitest"
import {
  type ComparedMeasure,
  MeasureIndex,
  sameWords,
  stemsOf,
} from "../../../shared/recommendations/similarity.ts"
import { stateOf } from "../../../shared/recommendations/state.ts"

const measure = (id: string, text: string, ...topics: string[]): ComparedMeasure => ({
  id,
  stems: stemsOf(text, "en"),
  topics: new Set(topics),
})

const plan = [
  measure("fund", "Establish a state compensation fund for victims", "compensation"),
  measure("inspect", "Train labour inspectors to recognise forced labour", "identification"),
  measure("shelter", "Open two shelters for men", "assistance", "assistance/accommodation"),
  measure("judges", "Train judges and prosecutors in the rights of victims", "training"),
  measure("report", "Publish a yearly report on the plan", "monitoring"),
]

const find = (text: string, ...topics: string[]) =>
  new MeasureIndex(plan)
    .matches({ stems: stemsOf(text, "en"), topics: new Set(topics) })
    .map(({ id }) => id)

describe("measures that may answer a recommendation", () => {
  it.each([
    ["The authorities should set up a compensation fund accessible to victims.", [], "fund"],
    ["Inspectors of labour need training to detect forced labour.", [], "inspect"],
    ["Provide shelter to male victims.", ["assistance"], "shelter"],
    // Across languages what both speak of tells.
    ["Обеспечить выплату компенсации потерпевшим.", ["compensation"], "fund"],
    [
      "Zərərçəkmiş kişilər üçün sığınacaq açılsın.",
      ["assistance", "assistance/accommodation"],
      "shelter",
    ],
  ])("[C42] %s", (text, topics, id) => {
    expect(find(text, ...topics)[0]).toBe(id)
  })

  it("[C42] are none where nothing is like it", () => {
    expect(find("Ratify the treaty on fisheries.")).toEqual([])
    expect(
      new MeasureIndex([]).matches({ stems: stemsOf("Anything", "en"), topics: new Set() }),
    ).toEqual([])
  })

  it("[C42] are those that answer with another element of an area, before one with a lone common word", () => {
    const received = {
      stems: stemsOf("Do not make assistance conditional on cooperation with the police", "en"),
      topics: new Set(["assistance", "assistance/unconditional"]),
    }
    const lone = measure("lone", "Strengthen cooperation")
    const index = new MeasureIndex([...plan, lone])
    expect(index.matches(received).map(({ id }) => id)).toEqual(["shelter"])
    const two = {
      stems: stemsOf("Teach prosecutors the rule of impunity of those harmed", "en"),
      topics: new Set(["training", "training/prosecutors", "impunity", "impunity/training"]),
    }
    const law = measure("law", "Nobody is fined for an act forced upon them", "impunity")
    const found = new MeasureIndex([...plan, law]).matches(two).map(({ id }) => id)
    expect(found.sort()).toEqual(["judges", "law"])
  })

  it("[C42] come with the words and the subjects that both have", () => {
    const [match] = new MeasureIndex(plan).matches({
      stems: stemsOf("Create a compensation fund.", "en"),
      topics: new Set(["compensation", "monitoring"]),
    })
    expect(match).toMatchObject({
      id: "fund",
      words: ["compensation", "fund"],
      topics: ["compensation"],
    })
  })
})

describe("the same words", () => {
  it.each([
    [true, "Open two shelters for men.", "open two  shelters for men."],
    [
      true,
      "Train inspectors of labour in signs of forced labour",
      "Train the inspectors of labour in the signs of forced labour",
    ],
    [
      true,
      "Открыть приют для потерпевших мужчин в столице",
      "Открыть приюты для потерпевших мужчин в столице",
    ],
    [false, "Train labour inspectors", "Train police officers"],
    [
      false,
      "Open two shelters for men",
      "Open three shelters for women and children in the regions",
    ],
  ])("[C43] %s: %s / %s", (expected, one, other) => {
    expect(sameWords(one, other, "en")).toBe(expected)
  })
})

describe("how a plan stands to what it received", () => {
  const present = (id: string) => id !== "gone"
  it.each([
    ["unanswered", { links: [], declined: false }],
    ["answered", { links: ["m"], declined: false }],
    ["answered", { links: ["m"], declined: true }],
    // A measure that went answers no longer.
    ["unanswered", { links: ["gone"], declined: false }],
    ["answered", { links: ["gone", "m"], declined: false }],
    ["not-taken-up", { links: ["gone"], declined: true }],
    ["done", { kind: "measure", result: "done", links: [], declined: false }],
    ["unanswered", { kind: "measure", result: "partly", links: [], declined: false }],
    ["answered", { kind: "measure", result: "partly", links: ["m"], declined: false }],
    ["no-result", { kind: "measure", links: [], declined: false }],
    ["no-result", { kind: "measure", links: ["m"], declined: false }],
    ["no-result", { kind: "measure", links: ["m"], declined: true }],
    ["not-taken-up", { kind: "measure", links: [], declined: true }],
  ] as const)("[C42] %s", (state, standing) => {
    expect(stateOf({ kind: "recommendation", result: null, ...standing }, present)).toBe(state)
  })
})
