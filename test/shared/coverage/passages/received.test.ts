import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import type { Passage } from "../../../../shared/coverage/passages/passage.ts"
import { labelOf, type Received } from "../../../../shared/coverage/passages/received.ts"
import { smallSet } from "../../../client/coverage/smallSet.ts"

const shelter = "Open two shelters for men in the capital"

const measure = (id: string, text: string): Passage => ({
  id,
  kind: "measure",
  text,
  measureId: id,
  number: "1.1.1",
  headings: [],
  fields: {
    lead: ["Labour"],
    time: "2027",
    indicators: ["Places"],
    budget: "OWN",
    has: { lead: true, time: true, indicator: true, budget: true },
  },
})

const received = (more: Partial<Received>): Received => ({
  id: "r1",
  kind: "recommendation",
  label: "GRETA 2021, 14",
  text: "Open shelters for men.",
  unfinished: false,
  noResult: false,
  declined: false,
  links: [],
  ...more,
})

const criteria = ["response-to-monitoring", "feasibility"].map((id) => ({
  id,
  level: "plan" as const,
  title: id,
  requires: id,
}))
const set = { ...smallSet, criteria }
const own = [
  "unanswered-recommendation",
  "no-result",
  "unanswered-measure",
  "unlinked-measure",
  "carried-over",
]

function findings(all: readonly Received[], measures = [measure("m", shelter)]) {
  const engine = new CoverageEngine(set, { lang: "en" })
  engine.receive(all)
  return engine.update(measures, []).findings.filter(({ check }) => own.includes(check))
}
const checks = (...all: Received[]) => findings(all).map(({ check }) => check)

describe("what a plan has received, in the findings", () => {
  it.each([
    ["without an answer is one", received({}), ["unanswered-recommendation"]],
    ["answered by a measure is none", received({ links: ["m"] }), []],
    [
      "answered by a measure that is gone is one",
      received({ links: ["x"] }),
      ["unanswered-recommendation"],
    ],
    ["not taken up with a reason is none", received({ declined: true }), []],
    [
      "of a measure that was not finished and stands unchanged is one",
      received({ kind: "measure", text: shelter, unfinished: true, links: ["m"] }),
      ["carried-over"],
    ],
    [
      "of one that was finished is none",
      received({ kind: "measure", text: shelter, links: ["m"] }),
      [],
    ],
    [
      "of one that reads otherwise now is none",
      received({ kind: "measure", text: "Rent rooms in hotels", unfinished: true, links: ["m"] }),
      [],
    ],
    [
      "of one that was not finished and that nothing answers is one",
      received({ kind: "measure", text: "Rent rooms in hotels", unfinished: true }),
      ["unanswered-measure"],
    ],
    [
      "of one whose measure is gone is one",
      received({ kind: "measure", text: "Rent rooms in hotels", unfinished: true, links: ["x"] }),
      ["unanswered-measure"],
    ],
    [
      "of one that is not taken up with a reason is none",
      received({ kind: "measure", text: shelter, unfinished: true, declined: true }),
      [],
    ],
    [
      "of one that was finished is none though nothing answers it",
      received({ kind: "measure", text: "Rent rooms in hotels" }),
      [],
    ],
    [
      "of one whose result nobody knows is told as such",
      received({ kind: "measure", text: shelter, noResult: true }),
      ["no-result"],
    ],
    [
      "of one whose result nobody knows is told as such, whatever is linked to it",
      received({ kind: "measure", text: shelter, noResult: true, links: ["m"], declined: true }),
      ["no-result"],
    ],
    [
      "of one whose result nobody knows is none where it is not taken up with a reason",
      received({ kind: "measure", text: shelter, noResult: true, links: ["x"], declined: true }),
      [],
    ],
    [
      "of one that stands here word for word and that nobody linked is told as such",
      received({ kind: "measure", text: `${shelter}.`, unfinished: true }),
      ["unlinked-measure"],
    ],
    [
      "of one for others is unanswered, though much else is the same",
      received({
        kind: "measure",
        text: "Open a shelter for girls in the capital",
        unfinished: true,
      }),
      ["unanswered-measure"],
    ],
  ])("[C44] a recommendation, or an earlier measure, %s", (_, one, expected) => {
    expect(checks(one)).toEqual(expected)
  })

  it.each([
    [
      "unlinked-measure",
      "Hold an information campaign in schools of border districts on false offers of work",
      "Carry out an information campaign in the schools of all border districts on false offers of work",
    ],
    [
      "unanswered-measure",
      "Hold an information campaign in schools of border districts on false offers of work",
      "Carry out an information campaign for seasonal workers on false offers of work",
    ],
    [
      "unlinked-measure",
      "Провести в школах приграничных районов уроки о ложных предложениях работы за рубежом",
      "Организовать в школах приграничных районов уроки о ложных предложениях работы за рубежом",
    ],
    [
      "unlinked-measure",
      "Sərhəd rayonlarının məktəblərində saxta iş təkliflərinə dair dərslərin keçirilməsi",
      "Sərhəd rayonlarının məktəblərində saxta iş təklifləri üzrə dərslərin təşkil edilməsi",
    ],
    // In a short text, a single different word makes another measure.
    [
      "unanswered-measure",
      "Train judges in rights of victims",
      "Train prosecutors in rights of victims",
    ],
  ])("[C44] %s: %s / %s", (check, earlier, here) => {
    const past = received({ kind: "measure", text: earlier, unfinished: true })
    expect(findings([past], [measure("m", here)]).map((one) => one.check)).toEqual([check])
  })

  it("[C44] tells earlier measures of one kind in one line, those that stand here at their place", () => {
    const past = (id: string, text: string, label: string) =>
      received({ id, kind: "measure", text, unfinished: true, label })
    const line = "Open a line for calls by night in four languages"
    const [open, here, ...others] = findings(
      [
        past("r1", "Rent rooms in hotels", "3.1"),
        past("r2", "Buy two buses", "3.2"),
        past("r3", shelter, "3.3"),
        past("r4", line, "3.4"),
      ],
      [measure("m", shelter), measure("n", line)],
    )
    expect(others).toEqual([])
    expect(open?.message).toContain("3.1, 3.2")
    expect(open?.places.map(({ measureId }) => measureId)).toEqual([null, null])
    expect(here?.message).toContain("3.3, 3.4")
    expect(here?.places.map(({ measureId }) => measureId)).toEqual(["m", "n"])
  })

  it("[C44] is mended in words that fit their number", () => {
    const many = Array.from({ length: 8 }, (_, at) => received({ id: `r${at}`, label: `№ ${at}` }))
    const ours = measure("m", "Открыть приют для потерпевших мужчин в столице")
    const mend = (all: Received[]) => findings(all, [ours])[0]?.mend
    expect(mend(many.slice(0, 1))).toMatch(/^Свяжите с ней .* она не учтена\.$/)
    expect(mend(many)).toMatch(/^Свяжите с ними .* они не учтены\.$/)
  })

  it("[C44] stands on the plan, or on the measure, under a name one knows it by", () => {
    const [open, carried] = findings([
      received({}),
      received({
        id: "r2",
        kind: "measure",
        text: shelter,
        unfinished: true,
        links: ["m"],
        label: "Plan 2021, 3.2",
      }),
    ])
    expect(open).toMatchObject({ criterion: "response-to-monitoring", measureId: null })
    expect(open?.message).toContain("GRETA 2021, 14")
    expect(carried).toMatchObject({ criterion: "feasibility", measureId: "m" })
    expect(carried?.message).toContain("Plan 2021, 3.2")
  })

  it("[C44] are one finding where they are many, each with a key of its own", () => {
    const many = Array.from({ length: 8 }, (_, at) =>
      received({ id: `r${at}`, label: `No. ${at}` }),
    )
    const [finding, ...others] = findings(many)
    expect([finding?.places.length, others]).toEqual([8, []])
    expect(new Set(finding?.places.map(({ key }) => key)).size).toBe(8)
  })

  it("[C44] end their sentence once, also where their own words end or are cut", () => {
    const ends = (label: string) => findings([received({ label })])[0]?.message.slice(-4)
    expect(["GRETA, 14", "Help them.", "Help all…"].map(ends)).toEqual([" 14.", "hem.", "all…"])
  })

  it("[C22] keep their key while the words do", () => {
    const keyOf = (one: Received, text = shelter) =>
      findings([one], [measure("m", text)])[0]?.places[0]?.key
    expect(keyOf(received({}))).toBe(keyOf(received({ label: "GRETA, 14" }), "Another measure"))
    expect(keyOf(received({}))).not.toBe(keyOf(received({ text: "Other words" })))
  })

  it.each([
    ["GRETA 2021, 14", { source: "GRETA", year: 2021, number: "14", text: "x" }],
    ["Plan 2021–2025, 14", { source: "Plan 2021–2025", year: 2021, number: "14", text: "x" }],
    ["14", { source: "", year: null, number: "14", text: "x" }],
    [
      "CEDAW 2020: Protect children.",
      { source: "CEDAW", year: 2020, number: "", text: "Protect children." },
    ],
    ["Protect children.", { source: "", year: null, number: "", text: "Protect  children." }],
    [
      "ILO 2022: Strengthen the labour inspectorate in fishing and in…",
      {
        ...{ source: "ILO", year: 2022, number: "" },
        text: "Strengthen the labour inspectorate in fishing and in domestic work",
      },
    ],
  ])("[C44] %s is a name", (label, one) => {
    expect(labelOf(one)).toBe(label)
  })
})
